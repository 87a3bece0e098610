"""The units of the department."""

from sqlalchemy import select

from domain.unit import Unit
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


def unit_of(row: AnyRow) -> Unit:
    """Return the unit of a row that holds its columns."""
    return Unit(id=row.id, code=row.code, name=row.name, position=row.position)
