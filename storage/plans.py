"""Plans: read whole, as the domain thinks of them, and saved from drafts."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Select, select

from domain.deadline import Deadline
from domain.draft import PlanDraft
from domain.obstacle import Obstacle
from domain.plan import Plan, governed_by_steps
from domain.task import Assignment, Kind, LegalBasis, Progress, Target, Task
from domain.unit import Unit
from storage import tables
from storage.connection import AnyRow, Connection
from storage.drafts import save
from storage.obstacles import Obstacles
from storage.units import unit_of


class Plans:
    """Questions about plans."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def current(self, *, lock_units: Iterable[int] = ()) -> Plan | None:
        """Return the plan of the newest year.

        Assignments of `lock_units` will be changed in this transaction: on PostgreSQL they are
        locked in the order of their ids, while SQLite has one writer at a time anyway.
        """
        plan = await self._connection.row(
            select(tables.plans).order_by(tables.plans.c.year.desc()).limit(1)
        )
        if plan is None:
            return None
        locked = list(lock_units)
        if locked and self._connection.is_postgresql:
            await self._lock(plan.id, locked)
        units = await self._units(plan.id)
        obstacles = await self._open_obstacles()
        tasks: dict[int, Task] = {}
        assignments = []
        for row in await self._connection.rows(_assignments_of(plan.id)):
            task = tasks.setdefault(row.id, _task_of(row, units))
            assignments.append(_assignment_of(row, task, units, obstacles))
        return Plan(
            id=plan.id,
            title=plan.title,
            number=plan.number,
            year=plan.year,
            issued_on=plan.issued_on,
            units=tuple(units.values()),
            assignments=governed_by_steps(assignments),
        )

    async def save(self, draft: PlanDraft) -> None:
        """Write a draft over the plan of its year; states and history of what is there stay."""
        await save(self._connection, draft)

    async def legal_bases(self, task_id: int) -> tuple[LegalBasis, ...]:
        """Return the documents a task cites."""
        bases: tuple[LegalBasis, ...] = await self._connection.value(
            select(tables.tasks.c.legal_bases).where(tables.tasks.c.id == task_id)
        )
        return bases

    async def targets(self, task_id: int) -> tuple[Target, ...]:
        """Return the countable results a task promises."""
        targets: tuple[Target, ...] = await self._connection.value(
            select(tables.tasks.c.targets).where(tables.tasks.c.id == task_id)
        )
        return targets

    async def _lock(self, plan_id: int, unit_ids: list[int]) -> None:
        assignments, tasks = tables.assignments, tables.tasks
        await self._connection.rows(
            select(assignments.c.id)
            .join(tasks, tasks.c.id == assignments.c.task_id)
            .where(tasks.c.plan_id == plan_id, assignments.c.unit_id.in_(unit_ids))
            .order_by(assignments.c.id)
            .with_for_update(of=assignments)
        )

    async def _units(self, plan_id: int) -> dict[int, Unit]:
        units, plan_units = tables.units, tables.plan_units
        rows = await self._connection.rows(
            select(units)
            .join(plan_units, plan_units.c.unit_id == units.c.id)
            .where(plan_units.c.plan_id == plan_id)
            .order_by(units.c.position, units.c.id)
        )
        return {row.id: unit_of(row) for row in rows}

    async def _open_obstacles(self) -> dict[int, Obstacle]:
        """Return the newest open obstacle of each assignment."""
        return {one.assignment_id: one for one in await Obstacles(self._connection).open()}


# Not all of a task: its legal bases and targets are asked for where they are shown.
_TASK_COLUMNS = (
    *("id", "code", "outline", "title", "short", "kind", "unit_id", "position"),
    *("wording", "first_day", "last_day", "receiver_id", "parent_id", "heading"),
)


def _assignments_of(plan_id: int) -> Select[*tuple[Any, ...]]:
    tasks, assignments, units = tables.tasks, tables.assignments, tables.units
    return (
        select(
            *(tasks.c[name] for name in _TASK_COLUMNS),
            assignments.c.id.label("assignment_id"),
            assignments.c.unit_id.label("assigned_to"),
            assignments.c.progress,
            assignments.c.completed_on,
            assignments.c.reported_at,
        )
        .join(assignments, assignments.c.task_id == tasks.c.id)
        .join(units, units.c.id == assignments.c.unit_id)
        .where(tasks.c.plan_id == plan_id)
        .order_by(tasks.c.position, units.c.position, assignments.c.id)
    )


def _task_of(row: AnyRow, units: Mapping[int, Unit]) -> Task:
    deadline = None
    if row.wording is not None:
        deadline = Deadline(row.wording, row.last_day, row.first_day)
    return Task(
        id=row.id,
        code=row.code,
        outline=row.outline,
        title=row.title,
        short=row.short,
        kind=Kind(row.kind),
        unit=units[row.unit_id],
        position=row.position,
        deadline=deadline,
        last_day=row.last_day,
        receiver=units[row.receiver_id] if row.receiver_id else None,
        parent_id=row.parent_id,
        heading=row.heading,
    )


def _assignment_of(
    row: AnyRow, task: Task, units: Mapping[int, Unit], obstacles: Mapping[int, Obstacle]
) -> Assignment:
    return Assignment(
        id=row.assignment_id,
        task=task,
        unit=units[row.assigned_to],
        progress=Progress(row.progress),
        completed_on=row.completed_on,
        reported_at=row.reported_at,
        obstacle=obstacles.get(row.assignment_id),
    )
