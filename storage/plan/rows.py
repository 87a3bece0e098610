"""The rows that a plan is read from, whole or in part."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Exists, Table, bindparam, func, select, union

from domain.cause.cause import Cause
from domain.chat import Unit
from domain.extension.extension import OPEN, Extension
from domain.obstacle.obstacle import Obstacle
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.sealed import Sealed
from domain.plan.signed import SignedPlan
from domain.plan.state import ENDED, Kind, Progress, SetBy
from domain.plan.task import Task
from domain.progress.line import Update
from storage import tables
from storage.connection import AnyRow
from storage.tables import attachments, causes, extensions, updates
from storage.units import UNIT_COLUMNS

# Not all of a task: its legal bases and targets are asked for where they are shown.
_TASK_COLUMNS = (
    *("id", "plan_id", "code", "outline", "title", "short", "kind", "unit_id", "position"),
    "shown_as",
    *(
        "wording",
        "first_day",
        "last_day",
        "receiver_id",
        "parent_id",
        "heading",
        "set_by",
        "urgent",
        "cycle",
        "occurrence",
        "paper_code",
        "ordered_in",
    ),
)


PLANS = select(tables.plans)

_PLAN_IDS: BindParameter[Any] = bindparam("plans", expanding=True)
# Of a closed plan only what goes on is in force still.
_CLOSED_IDS: BindParameter[Any] = bindparam("closed", expanding=True)
_ALL_IDS: BindParameter[Any] = bindparam("every", expanding=True)

_OF_PLANS = select(tables.plan_units.c.unit_id).where(tables.plan_units.c.plan_id.in_(_PLAN_IDS))
_GOES_ON = tables.assignments.c.progress.not_in(sorted(ENDED))
_OWES_STILL = (
    select(tables.assignments.c.unit_id)
    .join(tables.tasks, tables.tasks.c.id == tables.assignments.c.task_id)
    .where(tables.tasks.c.plan_id.in_(_CLOSED_IDS) & _GOES_ON)
)
# A parent that steps govern is over when they are, so that with it all of them are looked at.
_CLOSED_OPEN = (
    select(tables.tasks.c.id)
    .join(tables.assignments, tables.assignments.c.task_id == tables.tasks.c.id)
    .where(tables.tasks.c.plan_id.in_(_CLOSED_IDS) & _GOES_ON)
)
# All units, for any may stand in a code; `here` are those of the plans that are looked at.
UNITS = select(
    *UNIT_COLUMNS,
    tables.units.c.merged_into,
    (tables.units.c.id.in_(_OF_PLANS) | tables.units.c.id.in_(_OWES_STILL)).label("here"),
).order_by(tables.units.c.position, tables.units.c.id)

# What shows an obstacle is shown with its card.
_FILES = (
    select(func.count())
    .select_from(attachments)
    .where(
        attachments.c.assignment_id == tables.assignments.c.id,
        attachments.c.obstacle_id.is_(None),
    )
    .scalar_subquery()
)


def _has(table: Table, *conditions: ColumnElement[bool]) -> Exists:
    """Return whether an assignment has rows of its own in a table: most have none in most."""
    return (
        select(table.c.id)
        .where(table.c.assignment_id == tables.assignments.c.id, *conditions)
        .exists()
    )


ASSIGNMENTS = (
    select(
        *(tables.tasks.c[name] for name in _TASK_COLUMNS),
        tables.assignments.c.id.label("assignment_id"),
        tables.assignments.c.unit_id.label("assigned_to"),
        tables.assignments.c.progress,
        tables.assignments.c.completed_on,
        tables.assignments.c.reported_at,
        tables.assignments.c.recorded_at,
        tables.assignments.c.moved,
        tables.assignments.c.product,
        tables.assignments.c.own_kind,
        tables.assignments.c.submission,
        tables.assignments.c.received_on,
        tables.assignments.c.came_from_id,
        tables.assignments.c.submitted_on,
        tables.assignments.c.backdated_to,
        tables.assignments.c.awaits_head,
        tables.assignments.c.minder,
        _FILES.label("files"),
        _has(tables.obstacles, tables.obstacles.c.resolved_at.is_(None)).label("is_stuck"),
        _has(extensions, extensions.c.state.in_(OPEN)).label("is_extended"),
        _has(causes).label("has_cause"),
        _has(updates).label("has_update"),
    )
    .join(tables.assignments, tables.assignments.c.task_id == tables.tasks.c.id)
    .join(tables.units, tables.units.c.id == tables.assignments.c.unit_id)
    # All in one list, which an index finds; with "or" between lists every task is looked at.
    .where(
        tables.tasks.c.plan_id.in_(_ALL_IDS),
        tables.tasks.c.plan_id.in_(_PLAN_IDS)
        | _GOES_ON
        | tables.tasks.c.parent_id.in_(_CLOSED_OPEN),
    )
    .order_by(tables.tasks.c.position, tables.units.c.position, tables.assignments.c.id)
)


# Work of these units, or that was theirs, these assignments and these tasks, with its sections of
# the paper.
_UNIT_IDS: BindParameter[Any] = bindparam("units", expanding=True)
_ASSIGNMENT_IDS: BindParameter[Any] = bindparam("assignments", expanding=True)
_TASK_IDS: BindParameter[Any] = bindparam("tasks", expanding=True)
_AROUND = tables.tasks.alias()
_SECTIONS = union(
    select(tables.units.c.id).where(tables.units.c.id.in_(_UNIT_IDS)),
    select(_AROUND.c.unit_id)
    .join(tables.assignments, tables.assignments.c.task_id == _AROUND.c.id)
    .where(
        tables.assignments.c.unit_id.in_(_UNIT_IDS)
        | tables.assignments.c.came_from_id.in_(_UNIT_IDS)
        | tables.assignments.c.id.in_(_ASSIGNMENT_IDS)
        | tables.assignments.c.task_id.in_(_TASK_IDS)
    ),
)

ASSIGNMENTS_AROUND = ASSIGNMENTS.where(tables.tasks.c.unit_id.in_(_SECTIONS))


# By what is stored: to ask an enumeration for its member takes five times as long.
_KINDS, _SET_BY, _PROGRESS = (
    {one.value: one for one in Kind},
    {one.value: one for one in SetBy},
    {one.value: one for one in Progress},
)


def signed_of(row: AnyRow) -> SignedPlan:
    """Return a plan as a document, without the prefix that it has among others."""
    return SignedPlan(
        id=row.id,
        title=row.title,
        number=row.number,
        year=row.year,
        issued_on=row.issued_on,
        issuer=row.issuer,
        short_name=row.short_name,
        last_year=row.last_year,
        is_closed=row.closed_at is not None,
    )


def task_of(row: AnyRow, units: Mapping[int, Unit], plan: SignedPlan) -> Task:
    """Return the task of a row, its sub-tasks not yet looked at."""
    deadline = None
    if row.wording is not None:
        deadline = Deadline(row.wording, row.last_day, row.first_day)
    return Task(
        id=row.id,
        code=f"{plan.prefix}{row.code}",
        outline=row.outline,
        title=row.shown_as or row.title,
        short=row.shown_as or row.short,
        sealed=Sealed(row.title, row.short) if row.shown_as else None,
        kind=_KINDS[row.kind],
        unit=units[row.unit_id],
        position=row.position,
        deadline=deadline,
        last_day=row.last_day,
        receiver=units[row.receiver_id] if row.receiver_id else None,
        parent_id=row.parent_id,
        heading=None if row.shown_as else row.heading,
        set_by=_SET_BY[row.set_by],
        urgent=row.urgent,
        cycle=row.cycle,
        occurrence=row.occurrence,
        paper_code=row.paper_code,
        plan=plan,
        item=None if row.shown_as else row.ordered_in,
    )


@dataclass(frozen=True, slots=True)
class Hanging:
    """What hangs on assignments, by their ids: what is open, the newest, and the last line."""

    obstacles: dict[int, Obstacle] = field(default_factory=dict)
    extensions: dict[int, Extension] = field(default_factory=dict)
    causes: dict[int, Cause] = field(default_factory=dict)
    updates: dict[int, Update] = field(default_factory=dict)


def assignment_of(
    row: AnyRow, task: Task, units: Mapping[int, Unit], hanging: Hanging
) -> Assignment:
    """Return the assignment of a row."""
    return Assignment(
        id=row.assignment_id,
        task=task,
        unit=units[row.assigned_to],
        progress=_PROGRESS[row.progress],
        completed_on=row.completed_on,
        reported_at=row.reported_at,
        recorded_at=row.recorded_at or row.reported_at,
        obstacle=hanging.obstacles.get(row.assignment_id),
        extension=hanging.extensions.get(row.assignment_id),
        cause=hanging.causes.get(row.assignment_id),
        moved=row.moved,
        product=row.product,
        own_kind=_KINDS[row.own_kind] if row.own_kind else None,
        submission=row.submission,
        update=hanging.updates.get(row.assignment_id),
        received_on=row.received_on,
        files=row.files,
        came_from=units.get(row.came_from_id),
        submitted_on=row.submitted_on,
        backdated_to=row.claimed_on,
        awaits_head=row.awaits_head,
        minder=row.minder,
    )
