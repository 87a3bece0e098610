"""The units of the department."""

from sqlalchemy import select, update

from domain.chat import Unit
from storage import tables
from storage.connection import AnyRow, Connection


class Units:
    """Questions about units."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def all(self) -> list[Unit]:
        """Return every unit in organisational order."""
        query = select(tables.units).order_by(tables.units.c.position, tables.units.c.id)
        return [unit_of(row) for row in await self._connection.rows(query)]

    async def heirs(self) -> dict[str, str]:
        """Return the codes of units that were merged, each with that of the unit it is now."""
        units = await self._connection.rows(
            select(tables.units.c.id, tables.units.c.code, tables.units.c.merged_into)
        )
        by_id = {unit.id: unit for unit in units}

        def last(unit: AnyRow) -> AnyRow:
            return unit if unit.merged_into is None else last(by_id[unit.merged_into])

        return {unit.code: last(unit).code for unit in units if unit.merged_into is not None}

    async def rename(self, unit_id: int, name: str) -> None:
        """Give a unit another name, which a later import of its old paper leaves alone."""
        units = tables.units
        await self._connection.change(
            update(units).where(units.c.id == unit_id).values(name=name, renamed=True)
        )

    async def merge(self, unit_id: int, into: int) -> bool:
        """Put a unit's work, receptions and chat into another; return False if it was before.

        Work that both answer for stays where it was, and no plan shows it any more; of two chats
        the one of the unit that remains speaks for both.
        """
        units, assignments = tables.units, tables.assignments
        merged = await self._connection.change(
            update(units)
            .where(units.c.id == unit_id, units.c.merged_into.is_(None))
            .values(merged_into=into)
        )
        if not merged:
            return False
        await self._connection.lock(assignments, assignments.c.unit_id == unit_id)
        theirs = select(assignments.c.task_id).where(assignments.c.unit_id == into)
        await self._connection.change(
            update(assignments)
            .where(assignments.c.unit_id == unit_id, assignments.c.task_id.not_in(theirs))
            .values(unit_id=into)
        )
        tasks = tables.tasks
        await self._connection.lock(tasks, tasks.c.receiver_id == unit_id)
        await self._connection.change(
            update(tasks).where(tasks.c.receiver_id == unit_id).values(receiver_id=into)
        )
        await self._move_seat(unit_id, into)
        return True

    async def _move_seat(self, unit_id: int, into: int) -> None:
        seats = tables.seats
        if await self._connection.value(select(seats.c.id).where(seats.c.unit_id == into)):
            await self._connection.change(seats.delete().where(seats.c.unit_id == unit_id))
        else:
            await self._connection.change(
                update(seats).where(seats.c.unit_id == unit_id).values(unit_id=into)
            )


def unit_of(row: AnyRow) -> Unit:
    """Return the unit of a row that holds its columns."""
    return Unit(id=row.id, code=row.code, name=row.name, position=row.position)
