"""Units whose work is given to another department, and the chats that speak for them there."""

from typing import Any

from sqlalchemy import and_, exists, func, or_, select, update

from domain.chat import Seat, Unit
from storage import tables
from storage.boxes import tables as boxes
from storage.connection import Connection
from storage.department.scope import WHOSE, everywhere
from storage.department.tables import departments
from storage.units import unit_of

# The key of what is told of the giving itself.
TOLD = "given"

_CHATS, _SEATS, _UNITS = (everywhere(one) for one in (tables.chats, tables.seats, tables.units))
_HOME, _OWN, _HELD = _CHATS.alias(), _CHATS.alias(), _SEATS.alias()
# Where the other department's office still is.
_STANDS = exists().where(
    _CHATS.c[WHOSE] == _UNITS.c[WHOSE],
    _CHATS.c.represents == _UNITS.c.given_to,
    departments.c.id == _UNITS.c.given_to,
    departments.c.closed_at.is_(None),
    _HOME.c.address == _CHATS.c.address,
    _HOME.c[WHOSE] == _UNITS.c.given_to,
    _HOME.c.represents.is_(None),
    _SEATS.c.chat_id == _HOME.c.id,
    _SEATS.c.seat == Seat.OFFICE,
)
_HAS_ITS_OWN = exists().where(
    _HELD.c.unit_id == _UNITS.c.id,
    _OWN.c.id == _HELD.c.chat_id,
    _OWN.c.represents.is_(None),
)
_ASTRAY = (
    select(_UNITS.c[WHOSE], _UNITS.c.id)
    .where(
        _UNITS.c.given_to.is_not(None),
        or_(_UNITS.c.merged_into.is_not(None), ~_STANDS, _HAS_ITS_OWN),
    )
    .order_by(_UNITS.c.id)
)


class Given:
    """Questions about units of this department that are given to another."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def offer(self, unit_id: int, chat_id: int, receiver: int) -> None:
        """Note to whom a unit's work is offered, and which chat is that department's."""
        units, chats = tables.units, tables.chats
        await self._connection.change(
            update(units).where(units.c.id == unit_id).values(given_to=receiver)
        )
        await self._connection.change(
            update(chats).where(chats.c.id == chat_id).values(represents=receiver)
        )

    async def receiver(self, unit_id: int, *, lock: bool = False) -> int | None:
        """Return to which department a unit's work is offered or given; locked if it will end."""
        units = tables.units
        query = select(units.c.given_to).where(units.c.id == unit_id)
        found: int | None = await self._connection.value(
            query.with_for_update(key_share=True) if lock else query
        )
        return found

    async def units(self) -> list[Unit]:
        """Return the units whose work is offered or given."""
        units = tables.units
        query = select(units).where(units.c.given_to.is_not(None)).order_by(units.c.id)
        return [unit_of(row) for row in await self._connection.rows(query)]

    async def end(self, unit_id: int) -> None:
        """Let a unit's work be given to nobody; a chat that is this department's own keeps it."""
        units, seats, chats = tables.units, tables.seats, tables.chats
        theirs = select(chats.c.id).where(chats.c.represents.is_not(None))
        await self._connection.change(
            update(units).where(units.c.id == unit_id).values(given_to=None)
        )
        await self._connection.change(
            seats.delete().where(seats.c.unit_id == unit_id, seats.c.chat_id.in_(theirs))
        )

    async def chat_of(self, receiver: int) -> int | None:
        """Return the chat that represents a department here."""
        chats = tables.chats
        found: int | None = await self._connection.value(
            select(chats.c.id).where(chats.c.represents == receiver).limit(1)
        )
        return found

    async def concerns(self, row: int, chat_id: int) -> bool:
        """Whether a message is one for the department that a chat represents.

        It is where it shows work that was given and nothing else, answers what was said there, or
        tells of the giving itself.
        """
        shown, work = boxes.shown, tables.assignments
        told = await self._told(row)
        if (told.key or "").startswith(f"{TOLD}:"):
            return True
        held = select(tables.seats.c.unit_id).where(tables.seats.c.chat_id == chat_id)
        units = await self._connection.values(
            select(work.c.unit_id)
            .join(shown, shown.c.assignment_id == work.c.id)
            .where(shown.c.outbox_id == told.id)
        )
        if units:
            return set(units) <= set(await self._connection.values(held))
        says = told.message is not None and told.message.reply_to is not None
        return says or told.answers_id is not None

    async def key_of(self, row: int) -> str:
        """Return under which key a message was put that a row sends or edits, "" for none."""
        return (await self._told(row)).key or ""

    async def _told(self, row: int) -> Any:
        outbox = boxes.outbox
        target, first = outbox.alias(), outbox.alias()
        return await self._connection.row(
            select(first.c.id, first.c.key, first.c.message, first.c.answers_id)
            .select_from(outbox)
            .join(target, target.c.id == func.coalesce(outbox.c.target_id, outbox.c.id))
            .join(first, first.c.id == func.coalesce(target.c.first_id, target.c.id))
            .where(outbox.c.id == row)
        )


async def guests(connection: Connection, address: int) -> list[tuple[int, Unit]]:
    """Return the units that the chat at an address speaks for elsewhere, and of whom."""
    rows = await connection.rows(
        select(_UNITS)
        .join(_SEATS, _SEATS.c.unit_id == _UNITS.c.id)
        .join(_CHATS, and_(_CHATS.c.id == _SEATS.c.chat_id, _CHATS.c.represents.is_not(None)))
        .where(_CHATS.c.address == address)
        .order_by(_UNITS.c.id)
    )
    return [(row.department_id, unit_of(row)) for row in rows]


async def offers(connection: Connection, address: int) -> list[int]:
    """Return the departments that offer work to the chat at an address, which has not accepted."""
    held = exists().where(_SEATS.c.unit_id == _UNITS.c.id, _SEATS.c.chat_id == _CHATS.c.id)
    query = (
        select(_UNITS.c[WHOSE])
        .join(
            _CHATS,
            and_(_CHATS.c.represents == _UNITS.c.given_to, _CHATS.c[WHOSE] == _UNITS.c[WHOSE]),
        )
        .where(_CHATS.c.address == address, ~held)
        .order_by(_UNITS.c.id)
    )
    return list(dict.fromkeys(await connection.values(query)))


async def astray(connection: Connection) -> list[tuple[int, int]]:
    """Return units, each of a department, whose work is given to nobody any more who is there."""
    return [(row.department_id, row.id) for row in await connection.rows(_ASTRAY)]
