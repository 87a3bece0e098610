"""Tasks by themselves: what papers say of them, how they are called, and who may read that."""

from collections.abc import Iterable

from sqlalchemy import bindparam, literal, select, update

from domain.plan.cited import NOTHING_CITED, Cited
from domain.plan.signed import SignedPlan
from domain.plan.task import LegalBasis, Target
from storage import tables
from storage.connection import Connection

# What a restricted task cites and promises tells what it is about.
_IS_FOR_ALL = tables.tasks.c.shown_as.is_(None)
_CITED_BY = select(
    *(tables.tasks.c[name] for name in ("legal_bases", "coordinating", "targets", "shown_as"))
).where(tables.tasks.c.id == bindparam("task"))
_NO_BASES = literal((), tables.tasks.c.legal_bases.type)


class Tasks:
    """Questions about tasks."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def restrict(self, task_id: int, shown_as: str | None) -> None:
        """Let chats see `shown_as` in place of a task's words, or with None the words again."""
        tasks = tables.tasks
        await self._connection.change(
            update(tasks).where(tasks.c.id == task_id).values(shown_as=shown_as)
        )

    async def legal_bases_of(
        self, plans: Iterable[SignedPlan]
    ) -> dict[int, tuple[LegalBasis, ...]]:
        """Return the documents that the plans' tasks cite, by task; those without are left out."""
        tasks = tables.tasks
        ids = [one.id for one in plans]
        rows = await self._connection.rows(
            select(tasks.c.id, tasks.c.legal_bases).where(
                tasks.c.plan_id.in_(ids), _IS_FOR_ALL, tasks.c.legal_bases != _NO_BASES
            )
        )
        return {row.id: row.legal_bases for row in rows}

    async def cited(self, plans: Iterable[SignedPlan]) -> dict[int, Cited]:
        """Return what the plans' papers say of their tasks, by task; of restricted ones nothing."""
        tasks = tables.tasks
        ids = [one.id for one in plans]
        columns = (tasks.c.id, tasks.c.legal_bases, tasks.c.coordinating, tasks.c.targets)
        rows = await self._connection.rows(
            select(*columns).where(tasks.c.plan_id.in_(ids), _IS_FOR_ALL)
        )
        return {row.id: Cited(row.legal_bases, row.coordinating, row.targets) for row in rows}

    async def cited_by(self, task_id: int) -> Cited:
        """Return the same of one task; of a restricted one who co-operates, for they have to."""
        row = await self._connection.row(_CITED_BY, {"task": task_id})
        if row is None:
            return NOTHING_CITED
        if row.shown_as is not None:
            return Cited(coordinating=row.coordinating)
        return Cited(row.legal_bases, row.coordinating, row.targets)

    async def restricted(self) -> frozenset[int]:
        """Return the ids of the tasks that are restricted, in force or not."""
        tasks = tables.tasks
        rows = await self._connection.rows(select(tasks.c.id).where(~_IS_FOR_ALL))
        return frozenset(row.id for row in rows)

    async def reword(self, task_id: int, **values: object) -> None:
        """Let a task be called otherwise, or promise otherwise: `title`, `short`, `targets`."""
        tasks = tables.tasks
        await self._connection.change(update(tasks).where(tasks.c.id == task_id).values(**values))

    async def coordinating(self, task_id: int) -> tuple[str, ...]:
        """Return the names of those who co-operate in a task, as the plan gives them."""
        names: tuple[str, ...] = await self._connection.value(
            select(tables.tasks.c.coordinating).where(tables.tasks.c.id == task_id)
        )
        return names

    async def targets(self, task_id: int) -> tuple[Target, ...]:
        """Return the countable results a task promises."""
        targets: tuple[Target, ...] = await self._connection.value(
            select(tables.tasks.c.targets).where(tables.tasks.c.id == task_id, _IS_FOR_ALL)
        )
        return targets or ()
