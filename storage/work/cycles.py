"""Recurring work: its cycle, and its periods as tasks of their own."""

from collections.abc import Iterable

from sqlalchemy import select, update

from domain.plan.state import Kind, Progress
from domain.plan.task import Task
from domain.work.cycle import Cycle, Occurrence
from storage import tables
from storage.connection import Connection


class Cycles:
    """Questions about recurring work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def in_words(self, task_id: int) -> str | None:
        """Return the cycle as the plan's paper words it, None where it names none."""
        words: str | None = await self._connection.value(
            select(tables.tasks.c.recurrence).where(tables.tasks.c.id == task_id)
        )
        return words

    async def set(self, task_id: int, cycle: Cycle | None) -> None:
        """Give a task a cycle, or take it away; it is recurring work from then on."""
        tasks = tables.tasks
        await self._connection.change(
            update(tasks).where(tasks.c.id == task_id).values(cycle=cycle, kind=Kind.RECURRING)
        )

    async def open(
        self,
        parent: Task,
        one: Occurrence,
        unit_ids: Iterable[int],
        *,
        code: str,
        title: str,
        short: str,
        wording: str,
    ) -> list[int]:
        """Open a period as a task of its own; return its assignments, none where it was open."""
        tasks, assignments = tables.tasks, tables.assignments
        plan_id = select(tasks.c.plan_id).where(tasks.c.id == parent.id).scalar_subquery()
        insert = self._connection.insert(tasks).values(
            plan_id=plan_id,
            code=code,
            outline=f"{parent.outline}.{one.key}",
            position=parent.position,
            parent_id=parent.id,
            unit_id=parent.unit.id,
            title=title,
            short=short,
            kind=Kind.DATED,
            wording=wording,
            first_day=one.first_day,
            last_day=one.last_day,
            coordinating=(),
            legal_bases=(),
            targets=(),
            where="",
            set_by=parent.set_by,
            occurrence=one.key,
        )
        task_id = await self._connection.value(
            insert.on_conflict_do_nothing().returning(tasks.c.id)
        )
        if task_id is None:
            return []
        return [
            await self._connection.value(
                assignments.insert()
                .values(task_id=task_id, unit_id=unit_id, progress=Progress.TODO)
                .returning(assignments.c.id)
            )
            for unit_id in unit_ids
        ]
