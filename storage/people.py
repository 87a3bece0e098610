"""People who have acted."""

from sqlalchemy import select

from domain.unit import Person
from storage import tables
from storage.connection import AnyRow, Connection


class People:
    """Questions about people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def seen(self, address: int, name: str) -> Person:
        """Return the person with this address, known from now on under this name."""
        people = tables.people
        insert = self._connection.insert(people).values(address=address, name=name)
        upsert = insert.on_conflict_do_update(
            index_elements=[people.c.address], set_={"name": insert.excluded.name}
        )
        (row,) = await self._connection.rows(upsert.returning(people))
        return person_of(row)

    async def find(self, address: int) -> Person | None:
        """Return the person with this address, if they have acted before."""
        row = await self._connection.row(
            select(tables.people).where(tables.people.c.address == address)
        )
        return person_of(row) if row else None


def person_of(row: AnyRow) -> Person:
    """Return the person of a row that holds their columns."""
    return Person(id=row.id, address=row.address, name=row.name)
