"""The tables of what is known: plans and their work, people and chats, periods.

Moments here are promised time. `at` and `reported_at` are when somebody said it, `recorded_at` when
it was handled and came to count; it is missing in what 0.2.0 wrote. What comes in and goes out is
in `boxes`.
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
    Table,
    UniqueConstraint,
    false,
    true,
)

from domain.digest.edition import Edition
from domain.digest.remarks import Remarks
from domain.minder.minder import Minder
from domain.plan.deadline import Deadline
from domain.plan.task import LegalBasis, Product, Target
from domain.proxy.proxy import Proxy
from domain.work.cycle import Cycle
from storage.columns import metadata, numbered, of_department, partial_index, refers, stored, words
from storage.types import NfcText, PackedJson, UtcDateTime

plans = Table(
    "plans",
    metadata,
    of_department(),
    numbered(),
    Column("year", Integer, nullable=False),
    words("number"),
    words("title"),
    words("issuer", nullable=True),
    Column("issued_on", Date, nullable=False),
    stored("notes", tuple[str, ...]),
    words("short_name", nullable=True),
    Column("last_year", Integer, nullable=True),
    Column("closed_at", UtcDateTime, nullable=True),
    partial_index(
        "ix_plans_work_plan", "department_id", "year", where="short_name IS NULL", unique=True
    ),
    partial_index(
        "ix_plans_short_name",
        "department_id",
        "short_name",
        where="short_name IS NOT NULL",
        unique=True,
    ),
    Index("ix_plans_department_id", "department_id"),
)

units = Table(
    "units",
    metadata,
    of_department(),
    numbered(),
    Column("code", NfcText, nullable=False),
    words("name"),
    Column("position", Integer, nullable=False),
    refers("merged_into", "units", nullable=True),
    Column("renamed", Boolean, nullable=False, server_default=false()),
    Column("approves", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("department_id", "code"),
)

plan_units = Table(
    "plan_units",
    metadata,
    of_department(),
    Column("plan_id", BigInteger, ForeignKey("plans.id"), primary_key=True),
    Column("unit_id", BigInteger, ForeignKey("units.id"), primary_key=True),
)

tasks = Table(
    "tasks",
    metadata,
    of_department(),
    numbered(),
    refers("plan_id", "plans"),
    words("code"),
    words("outline"),
    Column("position", Integer, nullable=False),
    refers("parent_id", "tasks", nullable=True),
    refers("unit_id", "units"),
    refers("receiver_id", "units", nullable=True),
    words("heading", nullable=True),
    words("title"),
    words("short"),
    words("kind"),
    words("wording", nullable=True),
    Column("first_day", Date, nullable=True),
    Column("last_day", Date, nullable=True),
    stored("coordinating", tuple[str, ...]),
    stored("legal_bases", tuple[LegalBasis, ...]),
    stored("targets", tuple[Target, ...]),
    words("where"),
    Column("set_by", NfcText, nullable=False, server_default="department"),
    Column("urgent", Boolean, nullable=False, server_default=false()),
    stored("cycle", Cycle, nullable=True),
    words("occurrence", nullable=True),
    words("recurrence", nullable=True),
    words("paper_code", nullable=True),
    # What chats see of restricted work in place of its title; none of work that is for all.
    words("shown_as", nullable=True),
    UniqueConstraint("plan_id", "code"),
    Index("ix_tasks_plan_id_unit_id", "plan_id", "unit_id"),
    partial_index(
        "ix_tasks_occurrences",
        "parent_id",
        "occurrence",
        where="occurrence IS NOT NULL",
        unique=True,
    ),
)

people = Table(
    "people",
    metadata,
    of_department(),
    numbered(),
    Column("address", BigInteger, nullable=False),
    words("name"),
    words("full_name", nullable=True),
    words("position", nullable=True),
    Column("asked", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("address", "department_id"),
)

assignments = Table(
    "assignments",
    metadata,
    of_department(),
    numbered(),
    refers("task_id", "tasks"),
    refers("unit_id", "units"),
    words("progress"),
    Column("completed_on", Date, nullable=True),
    Column("reported_at", UtcDateTime, nullable=True),
    refers("reporter_id", "people", nullable=True),
    stored("moved", Deadline, nullable=True),
    stored("product", Product, nullable=True),
    words("own_kind", nullable=True),
    stored("submission", Product, nullable=True),
    Column("received_on", Date, nullable=True),
    refers("came_from_id", "units", nullable=True),
    Column("recorded_at", UtcDateTime, nullable=True),
    Column("submitted_on", Date, nullable=True),
    Column("claimed_on", Date, nullable=True),
    Column("awaits_head", Boolean, nullable=False, server_default=false()),
    stored("minder", Minder, nullable=True),
    UniqueConstraint("task_id", "unit_id"),
    Index("ix_assignments_unit_id", "unit_id"),
    Index("ix_assignments_came_from_id", "came_from_id"),
)

obstacles = Table(
    "obstacles",
    metadata,
    of_department(),
    numbered(),
    refers("assignment_id", "assignments"),
    words("stuck"),
    words("proposal", nullable=True),
    refers("reporter_id", "people"),
    Column("reported_at", UtcDateTime, nullable=False),
    refers("resolver_id", "people", nullable=True),
    Column("resolved_at", UtcDateTime, nullable=True),
    Column("turn", NfcText, nullable=False, server_default="office"),
    Column("turned_at", UtcDateTime, nullable=True),
    Column("needed_by", Date, nullable=True),
    words("view", nullable=True),
    refers("chat_id", "chats", nullable=True),
    Column("message_address", BigInteger, nullable=True),
    refers("replaced_by_id", "obstacles", nullable=True),
    Column("withdrawn", Boolean, nullable=False, server_default=false()),
    stored("proxy", Proxy, nullable=True),
    partial_index("ix_obstacles_open", "assignment_id", where="resolved_at IS NULL"),
)

# A chat that was merged into another after a move has no address any more; events still name it.
chats = Table(
    "chats",
    metadata,
    of_department(),
    numbered(),
    Column("address", BigInteger, nullable=True),
    words("title"),
    Column("reachable", Boolean, nullable=False, server_default=true()),
    Column("topic", BigInteger, nullable=True),
    words("why", nullable=True),
    words("public_name", nullable=True),
    Column("rich", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("address", "department_id"),
)

seats = Table(
    "seats",
    metadata,
    of_department(),
    numbered(),
    refers("chat_id", "chats"),
    words("seat"),
    Column("unit_id", BigInteger, ForeignKey("units.id"), nullable=True, unique=True),
    Column("bound_at", UtcDateTime, nullable=False),
    Column("footing", NfcText, nullable=False, server_default="firm"),
    Index("ix_seats_chat_id", "chat_id", "department_id"),
    partial_index(
        "ix_seats_office_and_leaders", "chat_id", "seat", where="unit_id IS NULL", unique=True
    ),
    Index("ix_seats_department_id", "department_id"),
)

# `full_name` and `position` are those of the person at the time; none until 0.2.0. `proxy` says for
# whom they wrote it down.
events = Table(
    "events",
    metadata,
    of_department(),
    numbered(),
    words("kind"),
    Column("at", UtcDateTime, nullable=False),
    refers("person_id", "people", nullable=True),
    refers("chat_id", "chats", nullable=True),
    refers("assignment_id", "assignments", nullable=True),
    stored("details", dict[str, Any]),
    Column("recorded_at", UtcDateTime, nullable=True),
    words("full_name", nullable=True),
    words("position", nullable=True),
    stored("proxy", Proxy, nullable=True),
    Index("ix_events_assignment_id", "assignment_id"),
    Index("ix_events_person_id", "person_id"),
)

prompts = Table(
    "prompts",
    metadata,
    of_department(),
    numbered(),
    refers("chat_id", "chats"),
    refers("person_id", "people", nullable=True),
    words("question"),
    refers("assignment_id", "assignments", nullable=True),
    stored("about", dict[str, Any]),
    Column("expires_at", UtcDateTime, nullable=False),
    refers("outbox_id", "outbox"),
    Column("closed", Boolean, nullable=False, server_default=false()),
    Index("ix_prompts_chat_id_person_id", "chat_id", "person_id"),
    Index("ix_prompts_outbox_id", "outbox_id"),
)

runs = Table(
    "runs",
    metadata,
    of_department(primary_key=True),
    Column("key", NfcText, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)

# `week` was the name while there were none but weeks; it is the key of any period. `at` is the
# moment of the figures. It goes by itself at `due_at`, and went at `issued_at`; what has no
# `edition` is of a version that kept no more than its words, and was sent as it was summed up.
digests = Table(
    "digests",
    metadata,
    of_department(primary_key=True),
    Column("week", NfcText, key="period", primary_key=True),
    stored("figures", dict[str, Any]),
    words("text"),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", NfcText, nullable=False, server_default="W"),
    Column("edition", PackedJson(Edition), nullable=True),
    stored("remarks", Remarks, nullable=True),
    Column("due_at", UtcDateTime, nullable=True),
    Column("issued_at", UtcDateTime, nullable=True),
)

# Until a row says otherwise the state's periods end as is customary (domain/digest/period.py).
report_rules = Table(
    "report_rules",
    metadata,
    Column("kind", NfcText, primary_key=True),
    Column("cut_off", Integer, nullable=False),
    Column("send_within", Integer, nullable=False),
    words("basis"),
)

holidays = Table(
    "holidays",
    metadata,
    Column("day", Date, primary_key=True),
    words("kind"),
    words("name", nullable=True),
    words("source"),
    Column("confirmed", Boolean, nullable=False),
)
