"""Chats: where they are, for whom they speak, whether they can be reached."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Executable, bindparam, literal, select, union_all, update

from domain.chat import Chat, Footing, Seat
from domain.text import nfc
from storage import tables
from storage.connection import AnyRow, Connection
from storage.people.migrating import readdress
from storage.units import unit_of

# How those stand who only read alone, for they are in the group that holds the seat.
_JOINT = "joint"
_PRIVATE = tables.chats.alias("private_chats")
# The seats that were given to a chat, and in a private chat those that follow from membership; but
# none that is lost to who is out of the group. Whoever is in the group of the office or of the
# leaders reads alone what they read there; to act there takes a link.
_HELD = union_all(
    select(
        *(tables.seats.c[name] for name in ("id", "chat_id", "seat", "unit_id", "footing"))
    ).where(tables.seats.c.footing != Footing.LOST),
    select(
        tables.memberships.c.id,
        tables.chats.c.id,
        literal(Seat.UNIT.value),
        tables.memberships.c.unit_id,
        tables.memberships.c.footing,
    )
    .join_from(tables.memberships, tables.people)
    .join(tables.chats, tables.chats.c.address == tables.people.c.address)
    .where(
        tables.memberships.c.ended.is_(False),
        tables.memberships.c.footing != Footing.LOST,
    ),
    select(
        tables.seats.c.id,
        _PRIVATE.c.id,
        tables.seats.c.seat,
        tables.seats.c.unit_id,
        literal(_JOINT),
    )
    .join_from(tables.seats, tables.presences, tables.presences.c.chat_id == tables.seats.c.chat_id)
    .join(tables.people, tables.people.c.id == tables.presences.c.person_id)
    .join(_PRIVATE, _PRIVATE.c.address == tables.people.c.address)
    .where(tables.seats.c.unit_id.is_(None), tables.presences.c.inside.is_not(False)),
).subquery("held")
_CHATS = (
    select(
        tables.chats.c.id.label("chat_id"),
        *(
            tables.chats.c[name]
            for name in ("address", "title", "reachable", "public_name", "rich", "represents")
        ),
        _HELD.c.seat,
        _HELD.c.footing,
        tables.units,
    )
    .join_from(tables.chats, _HELD, _HELD.c.chat_id == tables.chats.c.id, isouter=True)
    .join(tables.units, tables.units.c.id == _HELD.c.unit_id, isouter=True)
    .where(tables.chats.c.address.is_not(None))
    .order_by(tables.chats.c.id, tables.units.c.position.nulls_first(), _HELD.c.id)
)
_AT_ADDRESS = _CHATS.where(tables.chats.c.address == bindparam("address"))
_BY_ID = _CHATS.where(tables.chats.c.id == bindparam("chat"))
_OF_UNIT = _CHATS.where(
    tables.chats.c.id
    == select(tables.seats.c.chat_id)
    .where(tables.seats.c.unit_id == bindparam("unit"))
    .scalar_subquery()
)
_HOLDING = _CHATS.where(
    tables.chats.c.id.in_(
        select(tables.seats.c.chat_id).where(
            tables.seats.c.seat == bindparam("seat"), tables.seats.c.footing != Footing.LOST
        )
    )
)
_BOUND_AT = select(tables.seats.c.bound_at).where(tables.seats.c.unit_id == bindparam("unit"))


class Chats:
    """Questions about chats and the seats they hold."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def find(self, address: int) -> Chat | None:
        """Return the chat at a messenger's address."""
        return next(iter(await self._found(_AT_ADDRESS, address=address)), None)

    async def get(self, chat_id: int) -> Chat:
        """Return a chat by our id; raises LookupError."""
        found = await self.known(chat_id)
        if found is None:
            raise LookupError(f"no chat {chat_id}")
        return found

    async def show_rich(self, chat_id: int, rich: bool) -> None:
        """Let a chat read digests with headings and tables, or as plain text again."""
        chats = tables.chats
        await self._connection.change(update(chats).where(chats.c.id == chat_id).values(rich=rich))

    async def known(self, chat_id: int) -> Chat | None:
        """Return a chat by our id, None once it has become one with another."""
        return next(iter(await self._found(_BY_ID, chat=chat_id)), None)

    async def ensure(self, address: int, *, title: str) -> Chat:
        """Return the chat at an address, known from now on under this title."""
        known = await self.find(address)
        if known is not None and known.title == nfc(title):
            return known
        await self._connection.change(
            self._connection.upsert(tables.chats, "address", "title"),
            {"address": address, "title": title},
        )
        return (await self._found(_AT_ADDRESS, address=address))[0]

    async def of_unit(self, unit_id: int) -> Chat | None:
        """Return the chat that speaks for a unit."""
        return next(iter(await self._found(_OF_UNIT, unit=unit_id)), None)

    async def of_units(self) -> dict[int, int]:
        """Return the chats that speak for units, by the units' ids, in the order of the chats."""
        seats = tables.seats
        rows = await self._connection.rows(
            select(seats.c.unit_id, seats.c.chat_id)
            .where(seats.c.unit_id.is_not(None))
            .order_by(seats.c.chat_id, seats.c.unit_id)
        )
        return {row.unit_id: row.chat_id for row in rows}

    async def holding(self, seat: Seat) -> list[Chat]:
        """Return the chats that hold a seat, but for private ones that have lost it."""
        return await self._found(_HOLDING, seat=seat)

    async def all(self) -> list[Chat]:
        """Return every chat."""
        return await self._found(_CHATS)

    async def bind(self, chat_id: int, seat: Seat, unit_id: int | None, *, at: datetime) -> bool:
        """Give a seat to a chat; return False if it holds it already.

        A unit has one chat: binding it here takes it from where it was.
        """
        seats = tables.seats
        values = {"chat_id": chat_id, "seat": seat, "unit_id": unit_id, "bound_at": at}
        insert = self._connection.insert(seats).values(values)
        if unit_id is None:
            return await self._connection.change(insert.on_conflict_do_nothing()) == 1
        moved = insert.on_conflict_do_update(
            index_elements=[seats.c.unit_id],
            set_={"chat_id": insert.excluded.chat_id, "bound_at": insert.excluded.bound_at},
            where=seats.c.chat_id != chat_id,
        )
        return await self._connection.change(moved) == 1

    async def unbind(self, chat_id: int, seat: Seat, unit_id: int | None) -> None:
        """Take a seat from a chat."""
        seats = tables.seats
        await self._connection.change(
            seats.delete().where(
                seats.c.chat_id == chat_id,
                seats.c.seat == seat,
                seats.c.unit_id.is_not_distinct_from(unit_id),
            )
        )

    async def bound_at(self, unit_id: int) -> datetime | None:
        """Return the promised time at which a unit got its chat, None while it has none."""
        found: datetime | None = await self._connection.value(_BOUND_AT, {"unit": unit_id})
        return found

    async def set_topic(self, chat_id: int, topic: int | None) -> bool:
        """Remember in which topic of a forum a chat was bound; return False if it was that one.

        None is no topic, or General.
        """
        chats = tables.chats
        changed = await self._connection.change(
            update(chats)
            .where(chats.c.id == chat_id, chats.c.topic.is_distinct_from(topic))
            .values(topic=topic)
        )
        return changed == 1

    async def set_public_name(self, chat_id: int, name: str | None) -> None:
        """Remember by which name anybody finds a group, None for a private one."""
        chats = tables.chats
        await self._connection.change(
            update(chats).where(chats.c.id == chat_id).values(public_name=name)
        )

    async def migrate(self, old_address: int, new_address: int) -> None:
        """Follow a chat to its new address; harmless when it has been followed before."""
        await readdress(self._connection, old_address, new_address)

    async def set_reachable(self, chat_id: int, reachable: bool, why: str | None = None) -> bool:
        """Record whether a chat can be written to; return whether that changed."""
        chats = tables.chats
        changed = await self._connection.change(
            update(chats)
            .where(chats.c.id == chat_id, chats.c.reachable != reachable)
            .values(reachable=reachable, why=why)
        )
        return changed == 1

    async def _found(self, query: Executable, **parameters: object) -> list[Chat]:
        return _chats_of(await self._connection.rows(query, parameters))


def _chats_of(rows: Iterable[AnyRow]) -> list[Chat]:
    return [_chat_of(list(held)) for _, held in groupby(rows, key=attrgetter("chat_id"))]


def _chat_of(held: Sequence[AnyRow]) -> Chat:
    """Return the chat of its rows, one for each seat, or one without a seat."""
    chat = held[0]
    reads = _seats_of(one for one in held if one.footing == _JOINT)
    held = [one for one in held if one.footing != _JOINT]
    firm = [one for one in held if one.footing != Footing.UNSURE]
    return Chat(
        id=chat.chat_id,
        address=chat.address,
        title=chat.title,
        reachable=chat.reachable,
        seats=_seats_of(held),
        units=tuple(unit_of(one) for one in held if one.id is not None),
        public_name=chat.public_name,
        unsure=_seats_of(held) - _seats_of(firm),
        unsure_units=tuple(unit_of(one) for one in held if one.id is not None and one not in firm),
        rich=chat.rich,
        represents=chat.represents,
        reads=reads,
    )


def _seats_of(held: Iterable[AnyRow]) -> frozenset[Seat]:
    return frozenset(Seat(one.seat) for one in held if one.seat is not None)
