"""Departments, and whose an update is: the only questions that look across them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Select, Text, bindparam, cast, exists, func, or_, select, update

from domain.chat import Unit
from domain.department.department import Department
from storage import tables
from storage.boxes import tables as boxes
from storage.connection import AnyRow, Connection
from storage.department.given import astray, guests, offers
from storage.department.scope import everywhere
from storage.department.tables import administrators, departments
from storage.people.invitations import digest_of

SETTINGS = (
    *("party_office", "remind_at", "remind_before", "update_round", "digest_at"),
    *("digest_preview_at", "digest_mail_to", "mail_domains", "before_means", "confirm_done"),
    "templates_dir",
)
_ADMINISTRATORS = everywhere(administrators)
_CHATS, _SEATS = everywhere(tables.chats), everywhere(tables.seats)
_PEOPLE, _MEMBERSHIPS = everywhere(tables.people), everywhere(tables.memberships)
_INVITATIONS = everywhere(tables.invitations)

_EVERY: Select[Any] = select(
    departments,
    select(func.aggregate_strings(cast(_ADMINISTRATORS.c.address, Text), " "))
    .where(_ADMINISTRATORS.c.department_id == departments.c.id)
    .scalar_subquery()
    .label("administrators"),
).order_by(departments.c.id)
_OPEN = _EVERY.where(departments.c.closed_at.is_(None))
_ONE = _EVERY.where(departments.c.id == bindparam("number"))
_ADDRESS = bindparam("address", type_=BigInteger)
_GUESTS = everywhere(tables.chats).alias()
# Where a chat speaks for somebody, or somebody may speak alone with the bot; and whether it hears
# of work that others gave to it.
_AT_HOME = _OPEN.add_columns(
    exists()
    .where(_GUESTS.c.address == _ADDRESS, _GUESTS.c.represents.is_not(None))
    .label("is_guest")
).where(
    or_(
        exists().where(
            _CHATS.c.address == _ADDRESS,
            _CHATS.c.department_id == departments.c.id,
            _CHATS.c.represents.is_(None),
            _SEATS.c.chat_id == _CHATS.c.id,
        ),
        exists().where(
            _PEOPLE.c.address == _ADDRESS,
            _PEOPLE.c.department_id == departments.c.id,
            _MEMBERSHIPS.c.person_id == _PEOPLE.c.id,
            _MEMBERSHIPS.c.ended.is_(False),
        ),
        exists().where(
            _ADMINISTRATORS.c.address == _ADDRESS,
            _ADMINISTRATORS.c.department_id == departments.c.id,
        ),
    )
)
_OF_MESSAGE = select(_CHATS.c.department_id).where(
    _CHATS.c.address == _ADDRESS,
    boxes.outbox.c.chat_id == _CHATS.c.id,
    boxes.outbox.c.message_address == bindparam("message"),
)
_OF_INVITATION = select(_INVITATIONS.c.department_id).where(
    _INVITATIONS.c.digest == bindparam("digest")
)
_OF_CHAT = select(_CHATS.c.department_id).where(_CHATS.c.address == _ADDRESS)


class Departments:
    """Questions about departments."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def all(self) -> tuple[Department, ...]:
        """Return every department, those that are closed as well, the oldest first."""
        return await self._found(_EVERY)

    async def open(self) -> tuple[Department, ...]:
        """Return the departments at work, the oldest first."""
        return await self._found(_OPEN)

    async def get(self, department: int) -> Department:
        """Return a department; raises LookupError."""
        for one in await self._found(_ONE, number=department):
            return one
        raise LookupError(f"no department {department}")

    async def at_home(self, address: int) -> tuple[tuple[Department, ...], bool]:
        """Return where the chat at an address speaks for somebody: a group in one at most.

        And whether it is elsewhere given work, as far as it speaks for anybody.
        """
        rows = await self._connection.rows(_AT_HOME, {"address": address})
        return tuple(map(_department_of, rows)), any(row.is_guest for row in rows)

    async def given(self, address: int) -> list[tuple[int, Unit]]:
        """Return the units, each of a department, whose work is given to the chat at an address."""
        return await guests(self._connection, address)

    async def offering(self, address: int) -> list[Department]:
        """Return the departments that offer work to the chat at an address, not accepted yet."""
        return [await self.get(one) for one in await offers(self._connection, address)]

    async def astray(self) -> list[tuple[int, int]]:
        """Return the units, each of a department, whose work is given to nobody who is there."""
        return await astray(self._connection)

    async def of_message(self, address: int, message: int) -> int | None:
        """Return whose a message of ours is that stands in the chat at an address."""
        parameters = {"address": address, "message": message}
        found: int | None = await self._connection.value(_OF_MESSAGE, parameters)
        return found

    async def of_invitation(self, token: str) -> int | None:
        """Return who has sent an invitation, by what stands in its link."""
        parameters = {"digest": digest_of(token)}
        found: int | None = await self._connection.value(_OF_INVITATION, parameters)
        return found

    async def met(self, address: int) -> frozenset[int]:
        """Return the departments that have met the chat at an address, bound or not."""
        return frozenset(await self._connection.values(_OF_CHAT, {"address": address}))

    async def add(self, name: str, short_name: str) -> Department:
        """Let a department begin."""
        insert = departments.insert().values(name=name, short_name=short_name)
        number = await self._connection.value(insert.returning(departments.c.id))
        return await self.get(number)

    async def set(self, department: int, values: Mapping[str, str | None]) -> None:
        """Write a name, a short name or settings; None lets `.env` decide again."""
        await self._change(department, dict(values))

    async def close(
        self,
        department: int,
        *,
        at: datetime | None,
        merged_into: int | None = None,
        basis: str | None,
    ) -> None:
        """Let a department be at work no more; without a moment it is again."""
        values = {"closed_at": at, "merged_into": merged_into, "basis": basis}
        await self._change(department, values)

    async def open_again(self, department: int) -> Sequence[str]:
        """Let a closed department be at work again; return which groups are another's by now."""
        await self.close(department, at=None, basis=None)
        ours, seats = _CHATS, _SEATS
        theirs, held = _CHATS.alias(), _SEATS.alias()
        at_work = select(departments.c.id).where(
            departments.c.closed_at.is_(None), departments.c.id != department
        )
        elsewhere = exists().where(
            theirs.c.address == ours.c.address,
            theirs.c.address < 0,
            theirs.c.represents.is_(None),
            theirs.c.department_id.in_(at_work),
            held.c.chat_id == theirs.c.id,
        )
        rows = await self._connection.rows(
            select(ours.c.id, ours.c.title)
            .where(ours.c.department_id == department, ours.c.represents.is_(None), elsewhere)
            .where(exists().where(seats.c.chat_id == ours.c.id))
        )
        lost = [row.id for row in rows]
        await self._connection.change(seats.delete().where(seats.c.chat_id.in_(lost)))
        return [row.title for row in rows]

    async def administer(self, department: int, addresses: Collection[int]) -> None:
        """Let these accounts administer a department, and no others but those of `.env`."""
        held = _ADMINISTRATORS
        await self._connection.change(held.delete().where(held.c.department_id == department))
        rows = [{"department_id": department, "address": one} for one in sorted(set(addresses))]
        if rows:
            await self._connection.change(held.insert(), rows)

    async def _change(self, department: int, values: Mapping[str, Any]) -> None:
        await self._connection.change(
            update(departments).where(departments.c.id == department).values(**values)
        )

    async def _found(self, query: Select[Any], **parameters: object) -> tuple[Department, ...]:
        rows = await self._connection.rows(query, parameters)
        return tuple(_department_of(row) for row in rows)


def _department_of(row: AnyRow) -> Department:
    kept = {name: getattr(row, name) for name in SETTINGS}
    return Department(
        id=row.id,
        name=row.name,
        short_name=row.short_name,
        settings={name: value for name, value in kept.items() if value is not None},
        administrators=frozenset(map(int, (row.administrators or "").split())),
        closed_at=row.closed_at,
        merged_into=row.merged_into,
        basis=row.basis,
    )
