"""All tables, with their constraints and indexes.

Moments that people are promised come from the caller's `now`; `lease_until`, `retry_at`, `next_at`
and `handled_at` are the database's own clock.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    UniqueConstraint,
    false,
    text,
    true,
)

from domain.message import Message
from domain.task import LegalBasis, Target
from storage.types import Json, NfcText, UtcDateTime

# Partial indexes serve a query only where it repeats their condition to the letter.
OUTBOX_OPEN = text("outbox.status IN ('queued', 'sending')")
INBOX_WAITING = text("inbox.status = 'waiting'")

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _id() -> Column[int]:
    # SQLite numbers rows by itself only where the column is declared INTEGER.
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True)


def _refers(name: str, to: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, BigInteger, ForeignKey(f"{to}.id"), nullable=nullable)


def _text(name: str, *, nullable: bool = False) -> Column[str]:
    return Column(name, NfcText, nullable=nullable)


def _json(name: str, annotation: Any, *, nullable: bool = False) -> Column[Any]:
    return Column(name, Json(annotation), nullable=nullable)


plans = Table(
    "plans",
    metadata,
    _id(),
    Column("year", Integer, nullable=False, unique=True),
    _text("number"),
    _text("title"),
    _text("issuer", nullable=True),
    Column("issued_on", Date, nullable=False),
    _json("notes", tuple[str, ...]),
)

units = Table(
    "units",
    metadata,
    _id(),
    Column("code", NfcText, nullable=False, unique=True),
    _text("name"),
    Column("position", Integer, nullable=False),
)

plan_units = Table(
    "plan_units",
    metadata,
    Column("plan_id", BigInteger, ForeignKey("plans.id"), primary_key=True),
    Column("unit_id", BigInteger, ForeignKey("units.id"), primary_key=True),
)

tasks = Table(
    "tasks",
    metadata,
    _id(),
    _refers("plan_id", "plans"),
    _text("code"),
    _text("outline"),
    Column("position", Integer, nullable=False),
    _refers("parent_id", "tasks", nullable=True),
    _refers("unit_id", "units"),
    _refers("receiver_id", "units", nullable=True),
    _text("heading", nullable=True),
    _text("title"),
    _text("short"),
    _text("kind"),
    _text("wording", nullable=True),
    Column("first_day", Date, nullable=True),
    Column("last_day", Date, nullable=True),
    _json("coordinating", tuple[str, ...]),
    _json("legal_bases", tuple[LegalBasis, ...]),
    _json("targets", tuple[Target, ...]),
    _text("where"),
    UniqueConstraint("plan_id", "code"),
)

people = Table(
    "people",
    metadata,
    _id(),
    Column("address", BigInteger, nullable=False, unique=True),
    _text("name"),
)

assignments = Table(
    "assignments",
    metadata,
    _id(),
    _refers("task_id", "tasks"),
    _refers("unit_id", "units"),
    _text("progress"),
    Column("completed_on", Date, nullable=True),
    Column("reported_at", UtcDateTime, nullable=True),
    _refers("reporter_id", "people", nullable=True),
    UniqueConstraint("task_id", "unit_id"),
    Index("ix_assignments_unit_id", "unit_id"),
)

obstacles = Table(
    "obstacles",
    metadata,
    _id(),
    _refers("assignment_id", "assignments"),
    _text("stuck"),
    _text("proposal", nullable=True),
    _refers("reporter_id", "people"),
    Column("reported_at", UtcDateTime, nullable=False),
    _refers("resolver_id", "people", nullable=True),
    Column("resolved_at", UtcDateTime, nullable=True),
    Index(
        "ix_obstacles_open",
        "assignment_id",
        sqlite_where=text("resolved_at IS NULL"),
        postgresql_where=text("resolved_at IS NULL"),
    ),
)

# A chat that was merged into another after a move has no address any more; events still name it.
chats = Table(
    "chats",
    metadata,
    _id(),
    Column("address", BigInteger, nullable=True, unique=True),
    _text("title"),
    Column("reachable", Boolean, nullable=False, server_default=true()),
    _text("why", nullable=True),
)

seats = Table(
    "seats",
    metadata,
    _id(),
    _refers("chat_id", "chats"),
    _text("seat"),
    Column("unit_id", BigInteger, ForeignKey("units.id"), nullable=True, unique=True),
    Column("bound_at", UtcDateTime, nullable=False),
    Index(
        "ix_seats_office_and_leaders",
        "chat_id",
        "seat",
        unique=True,
        sqlite_where=text("unit_id IS NULL"),
        postgresql_where=text("unit_id IS NULL"),
    ),
)

events = Table(
    "events",
    metadata,
    _id(),
    _text("kind"),
    Column("at", UtcDateTime, nullable=False),
    _refers("person_id", "people", nullable=True),
    _refers("chat_id", "chats", nullable=True),
    _refers("assignment_id", "assignments", nullable=True),
    _json("details", dict[str, Any]),
    Index("ix_events_assignment_id", "assignment_id"),
)

inbox = Table(
    "inbox",
    metadata,
    _id(),
    Column("update_id", BigInteger, nullable=False, unique=True),
    Column("lane", BigInteger, nullable=False),
    _json("payload", dict[str, Any]),
    _text("status"),
    Column("lease_until", UtcDateTime, nullable=True),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    _text("failure", nullable=True),
    Column("handled_at", UtcDateTime, nullable=True),
    Index(
        "ix_inbox_waiting",
        "lane",
        "id",
        sqlite_where=text("status = 'waiting'"),
        postgresql_where=text("status = 'waiting'"),
    ),
)

# `first_id` is the first part's row on every further part of a long message; `subject` and what
# the message shows are kept on the first part alone.
outbox = Table(
    "outbox",
    metadata,
    _id(),
    Column("key", NfcText, nullable=True, unique=True),
    _refers("chat_id", "chats"),
    _text("kind"),
    Column("priority", Integer, nullable=False),
    _json("message", Message, nullable=True),
    _json("subject", dict[str, Any], nullable=True),
    Column("part", Integer, nullable=False, server_default=text("0")),
    _refers("first_id", "outbox", nullable=True),
    _refers("target_id", "outbox", nullable=True),
    Column("in_hours", Boolean, nullable=False, server_default=false()),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=True),
    _text("status"),
    Column("lease_until", UtcDateTime, nullable=True),
    Column("retry_at", UtcDateTime, nullable=True),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("sent_at", UtcDateTime, nullable=True),
    Column("message_address", BigInteger, nullable=True),
    _text("failure", nullable=True),
    Index(
        "ix_outbox_open",
        "chat_id",
        "id",
        sqlite_where=text("status IN ('queued', 'sending')"),
        postgresql_where=text("status IN ('queued', 'sending')"),
    ),
    Index("ix_outbox_chat_id_message_address", "chat_id", "message_address"),
    Index("ix_outbox_first_id", "first_id"),
    Index("ix_outbox_target_id", "target_id"),
)

shown = Table(
    "shown",
    metadata,
    Column("outbox_id", BigInteger, ForeignKey("outbox.id"), primary_key=True),
    Column("assignment_id", BigInteger, ForeignKey("assignments.id"), primary_key=True),
    Column("position", Integer, nullable=False),
    Index("ix_shown_assignment_id", "assignment_id"),
)

prompts = Table(
    "prompts",
    metadata,
    _id(),
    _refers("chat_id", "chats"),
    _refers("person_id", "people"),
    _text("question"),
    _refers("assignment_id", "assignments"),
    _text("draft"),
    Column("expires_at", UtcDateTime, nullable=False),
    _refers("outbox_id", "outbox"),
    Column("closed", Boolean, nullable=False, server_default=false()),
    Index("ix_prompts_chat_id_person_id", "chat_id", "person_id"),
    Index("ix_prompts_outbox_id", "outbox_id"),
)

# No reference to `chats`: row 0 is the pace of all together.
pacing = Table(
    "pacing",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("next_at", UtcDateTime, nullable=False),
)

runs = Table(
    "runs",
    metadata,
    Column("key", NfcText, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)

digests = Table(
    "digests",
    metadata,
    Column("week", NfcText, primary_key=True),
    _json("figures", dict[str, Any]),
    _text("text"),
    Column("at", UtcDateTime, nullable=False),
)

holidays = Table(
    "holidays",
    metadata,
    Column("day", Date, primary_key=True),
    _text("kind"),
    _text("name", nullable=True),
    _text("source"),
    Column("confirmed", Boolean, nullable=False),
)
