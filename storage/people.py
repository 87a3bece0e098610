"""People who have acted."""

from sqlalchemy import bindparam, select

from domain.text import nfc
from domain.unit import Person
from storage import tables
from storage.connection import AnyRow, Connection

_AT_ADDRESS = select(tables.people).where(tables.people.c.address == bindparam("address"))


class People:
    """Questions about people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def seen(self, address: int, name: str) -> Person:
        """Return the person with this address, known from now on under this name."""
        known = await self.find(address)
        if known is not None and known.name == nfc(name):
            return known
        upsert = self._connection.upsert(tables.people, "address", "name")
        (row,) = await self._connection.rows(
            upsert.returning(tables.people), {"address": address, "name": name}
        )
        return person_of(row)

    async def find(self, address: int) -> Person | None:
        """Return the person with this address, if they have acted before."""
        row = await self._connection.row(_AT_ADDRESS, {"address": address})
        return person_of(row) if row else None


def person_of(row: AnyRow) -> Person:
    """Return the person of a row that holds their columns."""
    return Person(
        id=row.id,
        address=row.address,
        name=row.name,
        full_name=row.full_name,
        position=row.position,
    )
