"""People and chats that two departments both know, and that are one where these become one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import Table, Text, exists, literal, or_, select, type_coerce, update

from storage import tables
from storage.boxes import tables as boxes
from storage.columns import metadata, referring
from storage.connection import Connection
from storage.department.scope import WHOSE, everywhere
from storage.people.erasing import BLANK
from storage.people.migrating import merge_chats

# Where ids of people stand in JSON, and which fields of it they are.
_KEEPING = (tables.prompts.c.about, boxes.outbox.c.subject, tables.assignments.c.minder)
_FIELDS = ("person", "teller")
_NAMED = re.compile(rf'("(?:{"|".join(_FIELDS)})": )(\d+)')
_CHATS, _PEOPLE = everywhere(tables.chats), everywhere(tables.people)


@dataclass(frozen=True, slots=True)
class Meeting:
    """Who is known twice: the ids of rows that end, each with that of the row that remains."""

    people: Mapping[int, int]
    chats: Mapping[int, int]

    @classmethod
    async def of(cls, connection: Connection, into: int, joining: Sequence[int]) -> Self:
        """Find who is known twice; a row that ends gives up its address, so that all can move."""
        people, chats = [
            await _twice(connection, table, (into, *joining)) for table in (_PEOPLE, _CHATS)
        ]
        await connection.change(
            update(_PEOPLE).where(_PEOPLE.c.id.in_(people)).values(address=-_PEOPLE.c.id)
        )
        await connection.change(update(_CHATS).where(_CHATS.c.id.in_(chats)).values(address=None))
        return cls(people, chats)

    async def become_one(self, connection: Connection) -> None:
        """Put what is a row's that ends into the one that remains, once both are one department's.

        The log may be changed meanwhile.
        """
        for ends, remains in self.people.items():
            await _merge_people(connection, ends, into=remains)
        for ends, remains in self.chats.items():
            await merge_chats(connection, ends, into=remains)
        if self.people:
            await self._name(connection)

    async def _name(self, connection: Connection) -> None:
        """Let what is kept as JSON name the rows that remain."""
        for column in _KEEPING:
            key, text = column.table.c.id, type_coerce(column, Text)
            named = or_(*(text.contains(f'"{field}": ') for field in _FIELDS))
            for row in await connection.rows(select(key, text.label("text")).where(named)):
                kept = _NAMED.sub(self._one, row.text)
                if kept != row.text:
                    change = update(column.table).where(key == row.id)
                    await connection.change(change.values({column: literal(kept, Text)}))

    def _one(self, found: re.Match[str]) -> str:
        person = int(found[2])
        return f"{found[1]}{self.people.get(person, person)}"


async def _twice(
    connection: Connection, table: Table, departments: Sequence[int]
) -> Mapping[int, int]:
    rows = await connection.rows(
        select(table.c.id, table.c.address, table.c[WHOSE])
        .where(table.c[WHOSE].in_(departments), table.c.address.is_not(None))
        .order_by(table.c.id)
    )
    first: dict[int, int] = {}
    found = {}
    for row in sorted(rows, key=lambda row: departments.index(row.department_id)):
        remains = first.setdefault(row.address, row.id)
        if remains != row.id:
            found[row.id] = remains
    return found


async def _merge_people(connection: Connection, ends: int, *, into: int) -> None:
    """Put whatever is a person's into another row of them; what nobody wrote there is taken."""
    people, presences = tables.people, tables.presences
    known = presences.alias()
    both = exists().where(known.c.person_id == into, known.c.chat_id == presences.c.chat_id)
    await connection.change(presences.delete().where(presences.c.person_id == ends, both))
    for table, column in _naming_people():
        await connection.change(update(table).where(column == ends).values({column.name: into}))
    names = (people.c.full_name, people.c.position)
    entry = await connection.row(select(*names).where(people.c.id == ends))
    if entry is not None and entry.full_name is not None:
        nameless = (people.c.id == into) & people.c.full_name.is_(None)
        await connection.change(
            update(people).where(nameless).values(**entry._asdict(), asked=True)
        )
    gone = {"name": BLANK, "full_name": None, "position": None}
    await connection.change(update(people).where(people.c.id == ends).values(**gone))


def _naming_people() -> Iterator[tuple[Table, Any]]:
    for table in metadata.sorted_tables:
        for column in referring(table, "people"):
            yield table, column
