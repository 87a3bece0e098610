"""Who is in which group, as the messenger said last, and on which footing private seats stand."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Table, and_, bindparam, exists, select, update

from domain.chat import Footing, Person, Seat
from domain.people.presence import Group, Presence, PrivateSeat
from storage import tables
from storage.connection import AnyRow, Connection

# How often it is written down that somebody goes on acting in a group.
_ACTS_AGAIN = timedelta(hours=1)
_MEMBERSHIPS, _PRESENCES = tables.memberships, tables.presences
_INVITATIONS = tables.invitations
_SEATS, _CHATS = tables.seats, tables.chats
_IN_GROUP = select(_PRESENCES).where(
    _PRESENCES.c.person_id == bindparam("person"), _PRESENCES.c.chat_id == bindparam("chat")
)
# Below 0 are the addresses of groups.
_IS_GROUP = _CHATS.c.address < 0


class Presences:
    """Questions about who is in which group."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def find(self, person_id: int, chat_id: int) -> Presence | None:
        """Return what is known of somebody in a group."""
        row = await self._connection.row(_IN_GROUP, {"person": person_id, "chat": chat_id})
        return _presence_of(row) if row else None

    async def note(
        self, person_id: int, chat_id: int, *, inside: bool | None, until: datetime
    ) -> None:
        """Keep what the messenger said of somebody in a group, or that it would not say."""
        await self._put(person_id, chat_id, {"inside": inside, "known_until": until})

    async def acted(self, person_id: int, chat_id: int, *, at: datetime, until: datetime) -> bool:
        """Note, now and then, that somebody acts in a group; return whether they are back there."""
        known = await self.find(person_id, chat_id)
        if known and known.inside and known.acted_at and at - known.acted_at < _ACTS_AGAIN:
            return False
        values = {"inside": True, "known_until": until, "acted_at": at}
        await self._put(person_id, chat_id, values)
        return known is None or not known.inside

    async def forget_outside(self, person_id: int, seat: Seat, unit_id: int | None) -> None:
        """Forget that somebody is out of the groups of a seat, for it is given to them anew."""
        of_seat = (_SEATS.c.seat == seat) & _SEATS.c.unit_id.is_not_distinct_from(unit_id)
        await self._connection.change(
            _PRESENCES.delete().where(
                _PRESENCES.c.person_id == person_id,
                _PRESENCES.c.inside.is_not(True),
                _PRESENCES.c.chat_id.in_(select(_SEATS.c.chat_id).where(of_seat)),
            )
        )

    async def private_seats(self, person: Person) -> list[PrivateSeat]:
        """Return the seats that somebody holds alone with the bot, lost ones among them."""
        return [*await self._of_units(person), *await self._of_no_unit(person)]

    async def seen_in(self, person: Person) -> list[tuple[Group, int | None]]:
        """Return our own groups in which somebody was seen, with each unit, None for no unit's."""
        rows = await self._connection.rows(
            select(_CHATS.c.id, _CHATS.c.address, _CHATS.c.title, _SEATS.c.unit_id, *_KNOWN)
            .join(_SEATS, _SEATS.c.chat_id == _CHATS.c.id)
            .join(_PRESENCES, _PRESENCES.c.chat_id == _CHATS.c.id)
            .where(_PRESENCES.c.person_id == person.id, _CHATS.c.represents.is_(None), _IS_GROUP)
            .order_by(_SEATS.c.id)
        )
        return list(zip(_groups_of(rows), (row.unit_id for row in rows), strict=True))

    async def stand(self, held: PrivateSeat, footing: Footing) -> None:
        """Keep on which footing a private seat stands from now on."""
        table: Table = _MEMBERSHIPS if held.seat is Seat.UNIT else _SEATS
        await self._connection.change(
            update(table).where(table.c.id == held.id).values(footing=footing)
        )

    async def _put(self, person_id: int, chat_id: int, values: Mapping[str, object]) -> None:
        insert = self._connection.insert(_PRESENCES).values(
            person_id=person_id, chat_id=chat_id, **values
        )
        await self._connection.change(
            insert.on_conflict_do_update(index_elements=["person_id", "chat_id"], set_=dict(values))
        )

    async def _of_units(self, person: Person) -> list[PrivateSeat]:
        held = _MEMBERSHIPS.c
        by_link = exists().where(
            _INVITATIONS.c.guest_id == held.person_id, _INVITATIONS.c.unit_id == held.unit_id
        )
        rows = await self._connection.rows(
            select(held.id, held.unit_id, held.footing, by_link.label("by_link"))
            .where(held.person_id == person.id, held.ended.is_(False))
            .order_by(held.id)
        )
        return [
            await self._seat_of(
                person, row, Seat.UNIT, _SEATS.c.unit_id == row.unit_id, row.by_link
            )
            for row in rows
        ]

    async def _of_no_unit(self, person: Person) -> list[PrivateSeat]:
        rows = await self._connection.rows(
            select(_SEATS.c.id, _SEATS.c.seat, _SEATS.c.footing)
            .join(_CHATS, _CHATS.c.id == _SEATS.c.chat_id)
            .where(_CHATS.c.address == person.address, _SEATS.c.unit_id.is_(None))
            .order_by(_SEATS.c.id)
        )
        return [
            await self._seat_of(
                person, row, Seat(row.seat), _SEATS.c.seat == row.seat, by_link=True
            )
            for row in rows
        ]

    async def _seat_of(
        self, person: Person, row: AnyRow, seat: Seat, holds: ColumnElement[bool], by_link: bool
    ) -> PrivateSeat:
        found = await self._connection.rows(
            select(_CHATS.c.id, _CHATS.c.address, _CHATS.c.title, *_KNOWN)
            .join(_SEATS, _SEATS.c.chat_id == _CHATS.c.id)
            .join(
                _PRESENCES,
                and_(_PRESENCES.c.chat_id == _CHATS.c.id, _PRESENCES.c.person_id == person.id),
                isouter=True,
            )
            .where(holds, _IS_GROUP)
            .order_by(_CHATS.c.id)
        )
        return PrivateSeat(row.id, seat, by_link, Footing(row.footing), tuple(_groups_of(found)))


_KNOWN = (_PRESENCES.c.inside, _PRESENCES.c.known_until, _PRESENCES.c.acted_at)


def _groups_of(rows: Iterable[AnyRow]) -> Iterable[Group]:
    for row in rows:
        presence = _presence_of(row) if row.known_until is not None else None
        yield Group(row.id, row.address, row.title, presence)


def _presence_of(row: AnyRow) -> Presence:
    return Presence(row.inside, row.known_until, row.acted_at)
