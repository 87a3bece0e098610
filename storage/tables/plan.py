"""The tables of plans, of the units they are given to, and of their work."""

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
)

from domain.closing.closing import Ending
from domain.minder.minder import Minder
from domain.plan.deadline import Deadline
from domain.plan.task import Item, LegalBasis, Product, Target
from domain.work.cycle import Cycle
from storage.columns import metadata, numbered, of_department, partial_index, refers, stored, words
from storage.types import Json, NfcText, UtcDateTime

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
    refers("given_to", "departments", nullable=True),
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
    # The item of the paper that orders work beside the plans.
    stored("ordered_in", Item, nullable=True),
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
    Column("claimed_on", Date, key="backdated_to", nullable=True),
    Column("awaits_head", Boolean, nullable=False, server_default=false()),
    stored("minder", Minder, nullable=True),
    UniqueConstraint("task_id", "unit_id"),
    Index("ix_assignments_unit_id", "unit_id"),
    Index("ix_assignments_came_from_id", "came_from_id"),
)

closings = Table(
    "closings",
    metadata,
    of_department(),
    numbered(),
    Column("plan_id", BigInteger, ForeignKey("plans.id"), nullable=False, unique=True),
    words("state"),
    Column("outcomes", Json(dict[int, Ending]), key="endings", nullable=False),
)
