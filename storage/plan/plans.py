"""Plans: read whole or in part, as the domain thinks of them, and saved from drafts."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select

from domain.chat import Unit
from domain.plan.draft import PlanDraft
from domain.plan.handover import Handover
from domain.plan.identity import Identity
from domain.plan.plan import Plan, governed_by_steps
from domain.plan.task import LegalBasis, Target, Task
from domain.work.giving import NewWork
from storage import tables
from storage.connection import AnyRow, Connection
from storage.extensions import Extensions
from storage.obstacle.obstacles import Obstacles
from storage.plan import rows as plan_rows
from storage.plan.drafts import save
from storage.progress import Updates
from storage.units import unit_of
from storage.work.given import give


@dataclass(frozen=True, slots=True)
class Around:
    """The part of a plan around some units' work and some assignments, by their ids.

    It holds the sections of the paper in which any of that stands, each with all of its
    assignments: sub-tasks never leave their section, and neither do the units a task fans out to.
    """

    units: Collection[int] = ()
    assignments: Collection[int] = ()


class Plans:
    """Questions about plans."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def current(
        self,
        around: Around | None = None,
        *,
        lock_units: Iterable[int] = (),
        lock_assignments: Iterable[int] = (),
    ) -> Plan | None:
        """Return the plan of the newest year, with all its units but only work `around` something.

        Assignments of `lock_units`, and `lock_assignments` themselves, will be changed in this
        transaction: on PostgreSQL they are locked in the order of their ids, while SQLite has one
        writer at a time anyway.
        """
        plan = await self._connection.row(plan_rows.PLAN)
        if plan is None:
            return None
        await self._lock(plan.id, list(lock_units), list(lock_assignments))
        return await self._whole(plan, around)

    async def of_year(self, year: int, *, lock: bool = False) -> Plan | None:
        """Return all of the plan of a year, in force or not; all of it locked if it will change."""
        plan = await self._connection.row(plan_rows.PLAN_OF_YEAR, {"year": year})
        if plan is None:
            return None
        if lock:
            await self._connection.lock(tables.plans, tables.plans.c.id == plan.id)
            await self._connection.lock(tables.assignments, _of_plan(plan.id))
            await self._connection.lock(tables.tasks, tables.tasks.c.plan_id == plan.id)
        return await self._whole(plan, None)

    async def codes(self, plan_id: int) -> set[str]:
        """Return all codes that a plan has ever given."""
        tasks = tables.tasks
        query = select(tasks.c.code).where(tasks.c.plan_id == plan_id)
        return set(await self._connection.values(query))

    async def _whole(self, plan: AnyRow, around: Around | None) -> Plan:
        units, former = await self._units(plan.id)
        known = units | former
        hanging = plan_rows.Hanging(
            obstacles={one.assignment_id: one for one in await Obstacles(self._connection).open()},
            extensions={
                one.assignment_id: one for one in await Extensions(self._connection).open()
            },
            updates=await Updates(self._connection).latest(),
        )
        tasks: dict[int, Task] = {}
        assignments = []
        for row in await self._rows(plan.id, around):
            task = tasks.get(row.id)
            if task is None:
                task = tasks[row.id] = plan_rows.task_of(row, known)
            assignments.append(plan_rows.assignment_of(row, task, known, hanging))
        return Plan(
            id=plan.id,
            title=plan.title,
            number=plan.number,
            year=plan.year,
            issued_on=plan.issued_on,
            units=tuple(units.values()),
            former=tuple(former.values()),
            assignments=governed_by_steps(one for one in assignments if one.unit.id in units),
            merged=tuple(one for one in assignments if one.unit.id in former),
        )

    async def save(
        self, draft: PlanDraft, identity: Identity, handovers: Iterable[Handover] = ()
    ) -> None:
        """Write a draft over the plan of its year; states and history of what is there stay.

        Parts that are handed over go to their new unit as they stand.
        """
        await save(self._connection, draft, identity, handovers)

    async def give(self, plan_id: int, work: NewWork, bases: Sequence[LegalBasis]) -> list[int]:
        """Add work beside the paper to a plan; return its assignments' ids."""
        return await give(self._connection, plan_id, work, bases)

    async def legal_bases(self, task_id: int) -> tuple[LegalBasis, ...]:
        """Return the documents a task cites."""
        bases: tuple[LegalBasis, ...] = await self._connection.value(
            select(tables.tasks.c.legal_bases).where(tables.tasks.c.id == task_id)
        )
        return bases

    async def legal_bases_of(self, plan_id: int) -> dict[int, tuple[LegalBasis, ...]]:
        """Return the documents that a plan's tasks cite, by task."""
        tasks = tables.tasks
        rows = await self._connection.rows(
            select(tasks.c.id, tasks.c.legal_bases).where(tasks.c.plan_id == plan_id)
        )
        return {row.id: row.legal_bases for row in rows}

    async def coordinating(self, task_id: int) -> tuple[str, ...]:
        """Return the names of those who co-operate in a task, as the plan gives them."""
        names: tuple[str, ...] = await self._connection.value(
            select(tables.tasks.c.coordinating).where(tables.tasks.c.id == task_id)
        )
        return names

    async def targets(self, task_id: int) -> tuple[Target, ...]:
        """Return the countable results a task promises."""
        targets: tuple[Target, ...] = await self._connection.value(
            select(tables.tasks.c.targets).where(tables.tasks.c.id == task_id)
        )
        return targets

    async def _lock(self, plan_id: int, unit_ids: list[int], ids: list[int]) -> None:
        if not unit_ids and not ids:
            return
        assignments = tables.assignments
        named = assignments.c.unit_id.in_(unit_ids) | assignments.c.id.in_(ids)
        await self._connection.lock(assignments, _of_plan(plan_id) & named)

    async def _units(self, plan_id: int) -> tuple[dict[int, Unit], dict[int, Unit]]:
        """Return the units that there are, and those that were merged into another one."""
        rows = await self._connection.rows(plan_rows.UNITS, {"plan_id": plan_id})
        units = {row.id: unit_of(row) for row in rows if row.merged_into is None}
        return units, {row.id: unit_of(row) for row in rows if row.merged_into is not None}

    async def _rows(self, plan_id: int, around: Around | None) -> Sequence[AnyRow]:
        if around is None:
            return await self._connection.rows(plan_rows.ASSIGNMENTS, {"plan_id": plan_id})
        return await self._connection.rows(
            plan_rows.ASSIGNMENTS_AROUND,
            {
                "plan_id": plan_id,
                "units": list(around.units),
                "assignments": list(around.assignments),
            },
        )


def _of_plan(plan_id: int) -> ColumnElement[bool]:
    tasks = tables.tasks
    of_plan = select(tasks.c.id).where(tasks.c.plan_id == plan_id)
    return tables.assignments.c.task_id.in_(of_plan)
