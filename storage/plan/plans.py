"""Plans: read whole or in part, as the domain thinks of them, and saved from drafts."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, select, update

from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.plan.cited import NOTHING_CITED, Cited
from domain.plan.draft import PlanDraft
from domain.plan.handover import Handover
from domain.plan.identity import Identity
from domain.plan.incoming import Incoming
from domain.plan.plan import Plan, governed_by_steps
from domain.plan.signed import SignedPlan, in_force, in_order
from domain.plan.state import Kind
from domain.plan.task import Item, Task
from domain.work.giving import NewWork
from storage import tables
from storage.causes import Causes
from storage.connection import AnyRow, Connection
from storage.extensions import Extensions
from storage.obstacle.obstacles import Obstacles
from storage.plan import rows as plan_rows
from storage.plan.drafts import save
from storage.progress import Updates
from storage.units import unit_of
from storage.work.given import give

# Databases take a limited number of parameters.
_ASKED_AT_ONCE = 1000
_CODES = select(tables.tasks.c.code).where(tables.tasks.c.plan_id == bindparam("plan"))


@dataclass(frozen=True, slots=True)
class Around:
    """The part of a plan around some units' work, some assignments and some tasks, by their ids.

    It holds the sections of the paper in which any of that stands, each with all of its
    assignments: sub-tasks never leave their section, and neither do the units a task fans out to.
    """

    units: Collection[int] = ()
    assignments: Collection[int] = ()
    tasks: Collection[int] = ()


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
        """Return the plans in force, with all their units but only work `around` something.

        Of plans that are closed, what ended with them is at hand where it is named by its id.
        Assignments of `lock_units`, and `lock_assignments` themselves, will be changed in this
        transaction: on PostgreSQL they are locked in the order of their ids, while SQLite has one
        writer at a time anyway.
        """
        every = await self.signed()
        if not every:
            return None
        await self._lock(list(lock_units), list(lock_assignments))
        plan = await self._whole(in_force(every), every, around)
        if around is None or all(map(plan.assignment, around.assignments)):
            return plan
        return plan.recalling(await self._past(every, around))

    async def signed(self) -> tuple[SignedPlan, ...]:
        """Return all plans as documents, those that are closed as well."""
        return in_order(map(plan_rows.signed_of, await self._connection.rows(plan_rows.PLANS)))

    async def only(self, plan: SignedPlan, *, lock: bool = False) -> Plan:
        """Return all of one plan, in force or not; all of it locked if it will change."""
        if lock:
            await self._connection.lock(tables.plans, tables.plans.c.id == plan.id)
            await self._connection.lock(tables.assignments, _of_plan(plan.id))
            await self._connection.lock(tables.tasks, tables.tasks.c.plan_id == plan.id)
        return await self._whole((plan,), (plan,), None)

    async def past(self, around: Around | None = None) -> tuple[Assignment, ...]:
        """Return what ended with plans that are closed, of all work or `around` something.

        It is in no list of what is in force, but people ask for it, and messages show it.
        """
        return await self._past(await self.signed(), around)

    async def _past(
        self, every: Sequence[SignedPlan], around: Around | None
    ) -> tuple[Assignment, ...]:
        shown = {one.id for one in in_force(every)}
        closed = tuple(one for one in every if one.id not in shown)
        if not closed:
            return ()
        whole = await self._whole(closed, closed, around)
        return tuple(one for one in (*whole.assignments, *whole.merged) if not one.is_open)

    async def close(self, plan_id: int, *, at: datetime) -> None:
        """Close a plan; what is still open of it stays in force, and is asked after."""
        plans = tables.plans
        await self._connection.change(
            update(plans).where(plans.c.id == plan_id).values(closed_at=at)
        )

    async def codes(self, plan_id: int) -> set[str]:
        """Return all codes that a plan has ever given, without its short name."""
        return set(await self._connection.values(_CODES, {"plan": plan_id}))

    async def _whole(
        self, plans: tuple[SignedPlan, ...], every: Sequence[SignedPlan], around: Around | None
    ) -> Plan:
        """Return the work of `plans`, and of the others among `every` plan what goes on."""
        shown = {one.id for one in plans}
        ids = {"plans": [*shown], "closed": [one.id for one in every if one.id not in shown]}
        known, units, former = await self._units(ids)
        tasks: dict[int, Task] = {}
        assignments: list[Assignment] = []
        ranks = {one.id: rank for rank, one in enumerate(every)}
        rows = sorted(await self._rows(ids, around), key=lambda row: ranks[row.plan_id])
        hanging = await self._hanging(rows)
        for row in rows:
            task = tasks.get(row.id)
            if task is None:
                task = tasks[row.id] = plan_rows.task_of(row, known, every[ranks[row.plan_id]])
            assignments.append(plan_rows.assignment_of(row, task, known, hanging))
        governed = governed_by_steps(one for one in assignments if one.unit.id in units)
        return Plan(
            plans=plans,
            units=tuple(units.values()),
            former=tuple(former.values()),
            assignments=tuple(one for one in governed if one.task.plan.id in shown or one.is_open),
            merged=tuple(one for one in assignments if one.unit.id in former),
        )

    async def save(
        self,
        draft: PlanDraft,
        incoming: Incoming,
        identity: Identity,
        handovers: Iterable[Handover] = (),
    ) -> int:
        """Write a draft as what it comes in as; states and history of what is there stay.

        Parts that are handed over go to their new unit as they stand. Returns the plan's id;
        raises ShortNameTaken.
        """
        return await save(self._connection, draft, incoming, identity, handovers)

    async def give(
        self,
        plan_id: int,
        work: NewWork,
        cited: Cited = NOTHING_CITED,
        *,
        shown_as: str | None = None,
        item: Item | None = None,
        kind: Kind | None = None,
        recurrence: str | None = None,
    ) -> list[int]:
        """Add work beside the paper to a plan; return its assignments' ids.

        `shown_as` is what chats see of restricted work, `item` where a paper orders it; `kind` and
        `recurrence` are what that paper says of work without a day.
        """
        return await give(
            self._connection,
            plan_id,
            work,
            cited,
            shown_as=shown_as,
            item=item,
            kind=kind,
            recurrence=recurrence,
        )

    async def _lock(self, unit_ids: list[int], ids: list[int]) -> None:
        if not unit_ids and not ids:
            return
        assignments = tables.assignments
        named = assignments.c.unit_id.in_(unit_ids) | assignments.c.id.in_(ids)
        await self._connection.lock(assignments, named)

    async def _units(
        self, ids: Mapping[str, list[int]]
    ) -> tuple[dict[int, Unit], dict[int, Unit], dict[int, Unit]]:
        """Return all units, those of the plans, and of these what was merged into another one."""
        rows = await self._connection.rows(plan_rows.UNITS, dict(ids))
        known = {row.id: unit_of(row) for row in rows}
        here = [row for row in rows if row.here]
        units = {row.id: known[row.id] for row in here if row.merged_into is None}
        return known, units, {row.id: known[row.id] for row in here if row.merged_into is not None}

    async def _hanging(self, rows: Sequence[AnyRow]) -> plan_rows.Hanging:
        """Return what hangs on assignments, asking only for what their rows say there is."""

        def marked(mark: str) -> Iterator[list[int]]:
            found = [row.assignment_id for row in rows if getattr(row, mark)]
            for first in range(0, len(found), _ASKED_AT_ONCE):
                yield found[first : first + _ASKED_AT_ONCE]

        hanging = plan_rows.Hanging()
        for ids in marked("is_stuck"):
            obstacles = await Obstacles(self._connection).open_of(ids)
            hanging.obstacles.update({one.assignment_id: one for one in obstacles})
        for ids in marked("is_extended"):
            extensions = await Extensions(self._connection).open_of(ids)
            hanging.extensions.update({one.assignment_id: one for one in extensions})
        for ids in marked("has_cause"):
            hanging.causes.update(await Causes(self._connection).newest(ids))
        for ids in marked("has_update"):
            hanging.updates.update(await Updates(self._connection).latest(ids))
        return hanging

    async def _rows(self, ids: Mapping[str, list[int]], around: Around | None) -> Sequence[AnyRow]:
        parameters = {**ids, "every": [*ids["plans"], *ids["closed"]]}
        if around is None:
            return await self._connection.rows(plan_rows.ASSIGNMENTS, parameters)
        return await self._connection.rows(
            plan_rows.ASSIGNMENTS_AROUND,
            {
                **parameters,
                "units": list(around.units),
                "assignments": list(around.assignments),
                "tasks": list(around.tasks),
            },
        )


def _of_plan(plan_id: int) -> ColumnElement[bool]:
    tasks = tables.tasks
    of_plan = select(tasks.c.id).where(tasks.c.plan_id == plan_id)
    return tables.assignments.c.task_id.in_(of_plan)
