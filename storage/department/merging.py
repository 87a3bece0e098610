"""Mergers of departments: each row of one becomes another's, in one transaction."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Table, func, select, update

from domain.department.merging import Merger
from storage import tables
from storage.boxes import tables as boxes
from storage.columns import metadata
from storage.connection import Connection
from storage.department.meeting import Meeting
from storage.department.scope import WHOSE, everywhere
from storage.department.tables import administrators, department_days
from storage.department.told import keep_digests, take_digests, take_letters, take_runs
from storage.rewriting import rewriting_log

_UNITS, _PLANS = everywhere(tables.units), everywhere(tables.plans)
# What was told stays with the department that told it; what may be both's is taken over by itself.
_STAYS = (tables.runs, tables.digests, boxes.letters)
_SHARED = (administrators, department_days)


def _moving() -> list[Table]:
    """Return the tables whose rows move; of some this module would be loaded before them."""
    tables_of_departments = [one for one in metadata.sorted_tables if WHOSE in one.c]
    return [everywhere(one) for one in tables_of_departments if one not in (*_STAYS, *_SHARED)]


class Mergers:
    """What becomes of the rows of departments that are merged into another."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def take_over(
        self, into: int, joining: Sequence[int], merger: Merger, *, today: date
    ) -> None:
        """Let all that is the `joining` departments' be another's, under the names of a merger."""
        await self._call(merger)
        await self._keep_given(into, joining)
        await self._line_up(into, joining)
        meeting = await Meeting.of(self._connection, into, joining)
        await take_runs(self._connection, into, joining, f"morning:{today}")
        await take_digests(self._connection, into, joining)
        await take_letters(self._connection, into, joining)
        for table in _SHARED:
            await self._take_shared(everywhere(table), into, joining)
        await keep_digests(self._connection, joining)
        async with rewriting_log(self._connection):
            for every in _moving():
                await self._connection.change(
                    update(every).where(every.c[WHOSE].in_(joining)).values({WHOSE: into})
                )
            await meeting.become_one(self._connection.of(into))
        inbox = boxes.inbox
        await self._connection.change(
            update(inbox).where(inbox.c.chosen.in_(joining)).values(chosen=into)
        )

    async def _call(self, merger: Merger) -> None:
        for unit in merger.units:
            await self._set(_UNITS, unit.unit.id, code=unit.code)
        for plan in merger.plans:
            await self._set(_PLANS, plan.plan.id, short_name=plan.name)

    async def _keep_given(self, into: int, joining: Sequence[int]) -> None:
        """Let work that others gave to them be given to what they become; among them it is own."""
        together = (into, *joining)
        for table, column in ((everywhere(tables.chats), "represents"), (_UNITS, "given_to")):
            among = table.c[column].in_(together)
            theirs = table.c[WHOSE].in_(together)
            for condition, value in ((among & theirs, None), (among & ~theirs, into)):
                await self._connection.change(
                    update(table).where(condition).values({column: value})
                )

    async def _set(self, table: Table, row: int, **values: object) -> None:
        await self._connection.change(update(table).where(table.c.id == row).values(**values))

    async def _line_up(self, into: int, joining: Sequence[int]) -> None:
        """Let the units stand one department after the other."""
        units, before = _UNITS, into
        for one in joining:
            last = select(func.max(units.c.position)).where(units.c[WHOSE] == before)
            behind = await self._connection.value(last)
            if behind is not None:
                await self._connection.change(
                    update(units)
                    .where(units.c[WHOSE] == one)
                    .values(position=units.c.position + behind + 1)
                )
            if await self._connection.value(select(units.c.id).where(units.c[WHOSE] == one)):
                before = one

    async def _take_shared(self, every: Table, into: int, joining: Sequence[int]) -> None:
        (own,) = (column for column in every.primary_key.columns if column.name != WHOSE)
        for one in joining:
            known = select(own).where(every.c[WHOSE] == into)
            theirs = update(every).where(every.c[WHOSE] == one, own.not_in(known.scalar_subquery()))
            await self._connection.change(theirs.values({WHOSE: into}))
            await self._connection.change(every.delete().where(every.c[WHOSE] == one))
