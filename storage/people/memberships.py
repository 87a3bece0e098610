"""Who may speak for a unit alone with the bot."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, select, update

from domain.chat import Person
from domain.people.register import Membership
from storage import tables
from storage.connection import Connection
from storage.people.people import person_of
from storage.tables import memberships
from storage.units import unit_of

_OF = (
    select(tables.units, memberships.c.ended)
    .join(memberships, memberships.c.unit_id == tables.units.c.id)
    .where(memberships.c.person_id == bindparam("person"))
    .order_by(tables.units.c.position, tables.units.c.id)
)
_PEOPLE_OF = (
    select(tables.people)
    .join(memberships, memberships.c.person_id == tables.people.c.id)
    .where(memberships.c.unit_id == bindparam("unit"), memberships.c.ended.is_(False))
    .order_by(tables.people.c.id)
)


class Memberships:
    """Questions about who belongs to which unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def join(self, person_id: int, unit_ids: Iterable[int], *, at: datetime) -> None:
        """Note that a person belongs to units; what is known, ended or not, stays as it is."""
        insert = self._connection.insert_new(memberships)
        for unit_id in unit_ids:
            row = {"person_id": person_id, "unit_id": unit_id, "since": at}
            await self._connection.change(insert, row)

    async def set_ended(self, person_id: int, unit_id: int, ended: bool) -> bool:
        """End a membership, or let it count again; return whether that changed it."""
        changed = await self._connection.change(
            update(memberships)
            .where(
                memberships.c.person_id == person_id,
                memberships.c.unit_id == unit_id,
                memberships.c.ended != ended,
            )
            .values(ended=ended)
        )
        return changed == 1

    async def of(self, person_id: int) -> list[Membership]:
        """Return a person's memberships, those that were ended among them, in the units' order."""
        rows = await self._connection.rows(_OF, {"person": person_id})
        return [Membership(unit_of(row), row.ended) for row in rows]

    async def people_of(self, unit_id: int) -> list[Person]:
        """Return those who may speak for a unit, by our ids."""
        rows = await self._connection.rows(_PEOPLE_OF, {"unit": unit_id})
        return [person_of(row) for row in rows]
