"""Who is in the groups for which they act alone with the bot: heard of, asked for, and kept."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.delivery.carriers import Carrier
from actions.office import Office
from domain.chat import Footing, Person, Seat
from domain.message import Priority
from domain.people.presence import (
    ASKED_ANEW,
    Group,
    NotAMember,
    Presence,
    PrivateSeat,
    footing,
    is_due,
)
from messengers.failure import DeliveryFailed, MessageRefused, Undeliverable
from storage.store import Store, Transaction
from views.people import presence as views

# Until a messenger that was busy, or away, is asked again.
SOON = timedelta(minutes=1)
# What the messenger would say of somebody now, by our id of the group.
Answers = Mapping[int, Presence]


@dataclass(frozen=True, slots=True)
class Attendance:
    """What asking for somebody needs; the messenger is asked outside of any transaction."""

    store: Store
    messenger: Carrier
    office: Office
    now: datetime

    async def alone(self, address: int) -> None:
        """Bring up to date for whom somebody may act alone with the bot."""
        async with self.store.read() as tx:
            person = await tx.people.find(address)
            private_seats = await tx.presences.private_seats(person) if person else []
            seen_in = await tx.presences.seen_in(person) if person else []
        # Of the office's and the leaders' groups one reads alone without having been given a seat.
        joint = [group for group, unit in seen_in if unit is None]
        if person is None or not (private_seats or joint):
            return
        counting = (group for held in private_seats for group in held.counting)
        groups = {group.chat_id: group for group in (*counting, *joint)}
        answers = await self._ask(person.address, groups.values())
        moved = any(one.footing is not footing(one, now=self.now) for one in private_seats)
        if answers or moved:
            await self.store.run(lambda tx: self._keep(tx, person, answers))

    async def in_group(self, address: int, name: str, chat_address: int) -> None:
        """Raise NotAMember unless somebody belongs to a group that holds a seat.

        Where nobody can say, who sees its buttons is taken for a member.
        """
        async with self.store.read() as tx:
            chat = await tx.chats.find(chat_address)
            person = await tx.people.find(address)
            known = await tx.presences.find(person.id, chat.id) if person and chat else None
        if chat is None or not chat.seats:
            return
        answers = await self._ask(address, [Group(chat.id, chat.address, chat.title, known)])
        if answers:

            async def keep(tx: Transaction) -> None:
                await self._keep(tx, await tx.people.seen(address, name), answers)

            await self.store.run(keep)
        presence = answers.get(chat.id, known)
        if presence is not None and presence.inside is False:
            raise NotAMember

    async def _ask(self, address: int, groups: Iterable[Group]) -> Answers:
        due = [group for group in groups if is_due(group, now=self.now)]
        answers = await asyncio.gather(*(self._ask_one(address, group) for group in due))
        return dict(zip((group.chat_id for group in due), answers, strict=True))

    async def _ask_one(self, address: int, group: Group) -> Presence:
        """Return what the messenger says; one that is busy or away leaves what was known."""
        known = group.presence.inside if group.presence else None
        acted_at = group.presence.acted_at if group.presence else None
        try:
            inside: bool | None = await self.messenger.is_inside(group.address, address)
        except (Undeliverable, MessageRefused):
            return Presence(None, self.now + ASKED_ANEW, acted_at)
        except DeliveryFailed as failure:
            pause = getattr(failure, "retry_after", SOON)
            return Presence(known, self.now + max(pause, SOON), acted_at)
        return Presence(inside, self.now + ASKED_ANEW, acted_at)

    async def _keep(self, tx: Transaction, person: Person, answers: Answers) -> None:
        for chat_id, answer in answers.items():
            await tx.presences.note(person.id, chat_id, inside=answer.inside, until=answer.until)
        await set_footings(tx, self.office, person, now=self.now)


async def hear(
    tx: Transaction,
    office: Office,
    address: int,
    chat_address: int,
    *,
    inside: bool,
    now: datetime,
) -> None:
    """Note that somebody came into a group that holds a seat, or went out of it."""
    chat = await tx.chats.find(chat_address)
    person = await tx.people.find(address)
    if chat is None or person is None or not chat.seats:
        return
    await tx.presences.note(person.id, chat.id, inside=inside, until=now + ASKED_ANEW)
    await set_footings(tx, office, person, now=now)


async def note_acting(
    tx: Transaction, office: Office, person: Person, chat_id: int, *, now: datetime
) -> None:
    """Note that somebody acts in a group; who was out of it is back."""
    if await tx.presences.acted(person.id, chat_id, at=now, until=now + ASKED_ANEW):
        await set_footings(tx, office, person, now=now)


async def set_footings(tx: Transaction, office: Office, person: Person, *, now: datetime) -> None:
    """Let the private seats of somebody stand as their presence in the groups says.

    The office hears who no longer answers for the office or the leaders alone with the bot.
    """
    private_seats = await tx.presences.private_seats(person)
    moved = [(one, footing(one, now=now)) for one in private_seats]
    moved = [(one, stands) for one, stands in moved if stands is not one.footing]
    if not moved:
        return
    for held, stands in moved:
        await tx.presences.stand(held, stands)
        if stands is Footing.LOST and held.seat is not Seat.UNIT:
            await _tell_office(tx, office, person, held, now=now)
    private = await tx.chats.find(person.address)
    if private is not None:
        await tx.outbox.renew_menu(private.id, created_at=now)


async def _tell_office(
    tx: Transaction, office: Office, person: Person, held: PrivateSeat, *, now: datetime
) -> None:
    groups = [one.title for one in held.counting]
    message = views.lost_seat(person, held.seat, groups, office.texts)
    for chat in await tx.chats.holding(Seat.OFFICE):
        await tx.outbox.put(
            f"out-of-group:{person.id}:{held.seat}:{now.isoformat()}:{chat.id}",
            chat.id,
            [message],
            priority=Priority.CARD,
            created_at=now,
        )
