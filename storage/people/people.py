"""People who have acted, and the register of their names."""

from collections.abc import Iterable

from sqlalchemy import bindparam, exists, or_, select, update

from domain.chat import SHARED_IDENTITIES, Person
from domain.people.register import Entry
from domain.text import nfc
from storage import tables
from storage.connection import AnyRow, Connection

# For rows that hold other columns beside those of who did it.
WHO = tuple(column.label(f"who_{column.name}") for column in tables.people.c)

_AT_ADDRESS = select(tables.people).where(tables.people.c.address == bindparam("address"))
_ONE = select(tables.people).where(tables.people.c.id == bindparam("person"))
_NAMED = select(tables.people).where(tables.people.c.id.in_(bindparam("ids", expanding=True)))


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

    async def look_up(self, person_id: int) -> Person | None:
        """Return a person by our id."""
        row = await self._connection.row(_ONE, {"person": person_id})
        return person_of(row) if row else None

    async def get(self, person_id: int) -> Person:
        """Return a person by our id; raises LookupError."""
        person = await self.look_up(person_id)
        if person is None:
            raise LookupError(f"no person {person_id}")
        return person

    async def call(self, address: int, name: str) -> None:
        """Let an account be known under this name, if it has been recorded."""
        people = tables.people
        await self._connection.change(
            update(people)
            .where(people.c.address == address, people.c.name != name)
            .values(name=name)
        )

    async def acted(self) -> list[Person]:
        """Return everybody who has done anything, and no account that stands for many.

        Whoever acted only in a group of another department is that one's.
        """
        people, events, chats = tables.people, tables.events, tables.chats
        guests = select(chats.c.id).where(chats.c.represents.is_not(None))
        at_home = or_(events.c.chat_id.is_(None), events.c.chat_id.not_in(guests))
        acted = exists().where(events.c.person_id == people.c.id, at_home)
        is_one = people.c.address.not_in(SHARED_IDENTITIES)
        return [
            person_of(row)
            for row in await self._connection.rows(select(people).where(acted, is_one))
        ]

    async def ask(self, person_id: int) -> bool:
        """Note that a person is asked for the register's entry; False if they were before."""
        people = tables.people
        changed = await self._connection.change(
            update(people)
            .where(people.c.id == person_id, people.c.asked.is_(False))
            .values(asked=True)
        )
        return changed == 1

    async def register(self, person_id: int, entry: Entry) -> None:
        """Write a person's entry, in place of what the register had."""
        people = tables.people
        await self._connection.change(
            update(people)
            .where(people.c.id == person_id)
            .values(full_name=entry.full_name, position=entry.position)
        )


async def named(connection: Connection, ids: Iterable[int | None]) -> dict[int | None, Person]:
    """Return the people of our ids, by them; None is nobody's."""
    asked = {one for one in ids if one is not None}
    rows = await connection.rows(_NAMED, {"ids": [*asked]}) if asked else ()
    return {row.id: person_of(row) for row in rows}


def person_of(row: AnyRow) -> Person:
    """Return the person of a row that holds their columns."""
    return Person(
        id=row.id,
        address=row.address,
        name=row.name,
        full_name=row.full_name,
        position=row.position,
    )


def who_of(row: AnyRow) -> Person:
    """Return the person of a row that holds `WHO`."""
    return Person(
        id=row.who_id,
        address=row.who_address,
        name=row.who_name,
        full_name=row.who_full_name,
        position=row.who_position,
    )
