"""The units of the department."""

from collections.abc import Collection
from dataclasses import fields
from operator import attrgetter

from sqlalchemy import bindparam, or_, select, update

from domain.chat import Unit
from domain.text import fold
from domain.unit.change import Merged
from storage import tables
from storage.connection import AnyRow, Connection

# A field of a unit is the column of that name; beside the columns of another table it is a label.
_COLUMNS = tuple(field.name for field in fields(Unit))
UNIT_COLUMNS = tuple(tables.units.c[name] for name in _COLUMNS)
_BESIDE = "of_unit_"
UNIT_BESIDE = tuple(column.label(f"{_BESIDE}{column.name}") for column in UNIT_COLUMNS)
_FIELDS = attrgetter(*_COLUMNS)
_FIELDS_BESIDE = attrgetter(*(label.name for label in UNIT_BESIDE))

# A chat of another department, to which the work of one unit was given, gets no other unit's.
_OTHERS = tables.seats.c.chat_id.in_(
    select(tables.chats.c.id).where(tables.chats.c.represents.is_not(None))
)

_CODES = select(tables.units.c.id, tables.units.c.code)
_APPROVES = select(tables.units.c.approves).where(tables.units.c.id == bindparam("unit"))


class Units:
    """Questions about units."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def all(self) -> list[Unit]:
        """Return every unit in organisational order."""
        query = select(tables.units).order_by(tables.units.c.position, tables.units.c.id)
        return [unit_of(row) for row in await self._connection.rows(query)]

    async def coded(self, words: Collection[str]) -> list[int]:
        """Return the ids of the units whose codes stand among folded words."""
        units = await self._connection.rows(_CODES)
        return [unit.id for unit in units if fold(unit.code) in words]

    async def heirs(self) -> dict[str, str]:
        """Return the codes of units that were merged, each with that of the unit it is now."""
        units = await self._connection.rows(
            select(tables.units.c.id, tables.units.c.code, tables.units.c.merged_into)
        )
        by_id = {unit.id: unit for unit in units}

        def last(unit: AnyRow) -> AnyRow:
            return unit if unit.merged_into is None else last(by_id[unit.merged_into])

        return {unit.code: last(unit).code for unit in units if unit.merged_into is not None}

    async def approves(self, unit_id: int) -> bool:
        """Return whether the unit's head has chosen to approve its reports."""
        return bool(await self._connection.value(_APPROVES, {"unit": unit_id}))

    async def set_approves(self, unit_id: int, approves: bool) -> bool:
        """Note whether the unit's head approves its reports; return whether that changed."""
        units = tables.units
        changed = await self._connection.change(
            update(units)
            .where(units.c.id == unit_id, units.c.approves != approves)
            .values(approves=approves)
        )
        return changed == 1

    async def rename(self, unit_id: int, name: str) -> None:
        """Give a unit another name, which a later import of its old paper leaves alone."""
        units = tables.units
        await self._connection.change(
            update(units).where(units.c.id == unit_id).values(name=name, renamed=True)
        )

    async def merge(self, unit_id: int, into: int) -> Merged | None:
        """Put a unit's work, receptions and chat into another; return None if it was before.

        Work that both answer for stays where it was, and no list shows it any more; of two chats
        the one of the unit that remains speaks for both.
        """
        units, assignments = tables.units, tables.assignments
        merged = await self._connection.change(
            update(units)
            .where(units.c.id == unit_id, units.c.merged_into.is_(None))
            .values(merged_into=into)
        )
        if not merged:
            return None
        await self._connection.lock(assignments, assignments.c.unit_id == unit_id)
        theirs = select(assignments.c.task_id).where(assignments.c.unit_id == into)
        parts = await self._connection.values(
            update(assignments)
            .where(assignments.c.unit_id == unit_id, assignments.c.task_id.not_in(theirs))
            .values(unit_id=into)
            .returning(assignments.c.id)
        )
        tasks = tables.tasks
        await self._connection.lock(tasks, tasks.c.receiver_id == unit_id)
        received = await self._connection.values(
            update(tasks)
            .where(tasks.c.receiver_id == unit_id)
            .values(receiver_id=into)
            .returning(tasks.c.id)
        )
        chat = await self._move_seat(unit_id, into)
        return Merged(tuple(sorted(parts)), tuple(sorted(received)), chat)

    async def split(self, unit_id: int, into: int, merged: Merged) -> list[int] | None:
        """Undo a merger; return the parts that came back, None if it is not merged into `into`.

        What has gone on to another unit since stays there.
        """
        units, assignments, tasks = tables.units, tables.assignments, tables.tasks
        split = await self._connection.change(
            update(units)
            .where(units.c.id == unit_id, units.c.merged_into == into)
            .values(merged_into=None)
        )
        if not split:
            return None
        theirs = assignments.c.id.in_(merged.parts) & (assignments.c.unit_id == into)
        await self._connection.lock(assignments, theirs)
        back = await self._connection.values(
            update(assignments).where(theirs).values(unit_id=unit_id).returning(assignments.c.id)
        )
        received = tasks.c.id.in_(merged.received) & (tasks.c.receiver_id == into)
        await self._connection.lock(tasks, received)
        await self._connection.change(update(tasks).where(received).values(receiver_id=unit_id))
        return sorted(back)

    async def _move_seat(self, unit_id: int, into: int) -> int | None:
        """Return the chat that spoke for the unit."""
        seats = tables.seats
        chat: int | None = await self._connection.value(
            select(seats.c.chat_id).where(seats.c.unit_id == unit_id)
        )
        if await self._connection.value(
            select(seats.c.id).where(
                or_(seats.c.unit_id == into, (seats.c.unit_id == unit_id) & _OTHERS)
            )
        ):
            await self._connection.change(seats.delete().where(seats.c.unit_id == unit_id))
        else:
            await self._connection.change(
                update(seats).where(seats.c.unit_id == unit_id).values(unit_id=into)
            )
        return chat


def unit_of(row: AnyRow) -> Unit:
    """Return the unit of a row that holds its columns."""
    return Unit(*_FIELDS(row))


def unit_beside(row: AnyRow) -> Unit | None:
    """Return the unit that a row holds as `UNIT_BESIDE`, None where it joins none."""
    if row.of_unit_id is None:
        return None
    return Unit(*_FIELDS_BESIDE(row))
