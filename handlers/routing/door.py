"""The door from an update to the actions: whose it is, who stands there, and that it acts once."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NoReturn, TypeVar

from telegram import Update
from telegram.constants import ChatType

from actions.delivery.carriers import Carrier, Carriers, Numbered
from actions.department import Asking, whose, why_no_plan
from actions.follow_up import follow_up
from actions.here import Here
from actions.office import Office
from actions.people.attending import Attendance, note_acting
from actions.people.joining import joins
from actions.people.publishing import note_public_name
from actions.proxy import in_place
from actions.unit.mergers import why_unbound
from domain.authority import AloneWithTheBot, Stranger, UnboundChat
from domain.chat import Footing, Person
from domain.department.department import Department
from domain.department.giving import check_given
from domain.hearing import Heard
from domain.people.invitation import AwaitingOffice
from domain.people.presence import OutOfTheGroup
from domain.plan.plan import NoPlan
from domain.text import nfc
from domain.voice import Voice
from handlers.routing.conversation import Conversations
from handlers.routing.updates import name_of, token_of, topic_of, under_of, words_of, written_at
from handlers.routing.voices import message_of, voice_of
from messengers.telegram import Telegram
from storage.store import Database, Store, Transaction

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Whose:
    """Where what is of one department happens: what it remembers, and its rules."""

    store: Store
    office: Office


class HandledBefore(Exception):
    """The update had its effect before a crash; there is nothing left to do."""


@dataclass(frozen=True, slots=True)
class Door:
    """From an update to the place where actions happen.

    `office` is the installation's own, of no department; `office_for` returns a department's.
    """

    database: Database
    office: Office
    office_for: Callable[[Department], Office]
    conversations: Conversations
    now: Callable[[], datetime]
    numbered: Numbered
    _opened: set[int] = field(default_factory=set, repr=False)
    _failures: dict[int, Exception] = field(default_factory=dict, repr=False)

    def was_opened(self, update_id: int) -> bool:
        """Whether the update took its effect here, and so is noted as handled; asked once."""
        opened = update_id in self._opened
        self._opened.discard(update_id)
        return opened

    def failed(self, update_id: int, error: Exception) -> None:
        """Note that an update had no effect, and nobody has been told."""
        self._failures[update_id] = error

    def told(self, update_id: int) -> None:
        """Note that whoever sent a failed update knows."""
        self._failures.pop(update_id, None)

    def failure(self, update_id: int) -> Exception | None:
        """Return why an update is to be tried again, None if it is not; asked once."""
        return self._failures.pop(update_id, None)

    async def run(
        self,
        update: Update,
        act: Callable[[Here], Awaitable[T]],
        *,
        private: bool = False,
        with_given: bool = False,
    ) -> T:
        """Run an action where an update asks for it, and return what it returned.

        Where work was given by another department nothing is done but what may be `with_given`.

        It takes effect once, in one transaction, which is run again where the database ends it.
        Raises HandledBefore, in the private chat of somebody without a seat, unless that is meant,
        Stranger or AloneWithTheBot, and in place of UnboundChat what `why_unbound` finds;
        WhichDepartment, AtRest, OnlyGiven and NoLongerGiven.
        """

        async def within(here: Here) -> T:
            answers = under_of(update) is not None
            organization = here.office.organization
            check_given(here.chat, organization, allowed=with_given, answers=answers)
            return await act(here)

        return await self.run_for(await self.whose(update), update, within, private=private)

    async def run_for(
        self,
        whose: Whose,
        update: Update,
        act: Callable[[Here], Awaitable[T]],
        *,
        private: bool = False,
    ) -> T:
        """Do the same as `run` in a department that is known."""

        async def once(tx: Transaction) -> T:
            here = await self._here(tx, whose.office, update, private=private)
            shown = await here.on_screen(under_of(update))
            try:
                answer = await act(in_place(here, shown))
            except UnboundChat:
                chosen = await tx.inbox.chosen(update.update_id) is not None
                raise await why_unbound(here, answers=chosen or shown is not None) from None
            except NoPlan:
                raise await why_no_plan(here, self.office.organization) from None
            await follow_up(here, shown)
            return answer

        await self._attend(whose, update)
        answer = await whose.store.run(once)
        self._opened.add(update.update_id)
        return answer

    async def at_givers(self, here: Here) -> list[Here]:
        """Return the places in a group at which it reads the work that others gave it."""
        if here.alone or here.chat.represents is not None:
            return []
        departments = here.tx.departments
        given = dict.fromkeys(of for of, _ in await departments.given(here.chat.address))
        places = list[Here]()
        for of in given:
            tx, office = here.tx.of(of), self.office_for(await departments.get(of))
            chat = await tx.chats.ensure(here.chat.address, title=here.chat.title)
            places.append(replace(here, tx=tx, office=office, chat=chat, sender=None))
        return places

    async def whose(self, update: Update) -> Whose:
        """Return the department of which an update is; raises WhichDepartment, AtRest."""
        chat, user = update.effective_chat, update.effective_user
        asking = Asking(
            update.update_id,
            chat.id if chat else 0,
            user.id if user else 0,
            under_of(update),
            token_of(update),
            words_of(update) if update.callback_query is None else "",
            administers_all=user is not None and user.id in self.office.administrators,
            organization=self.office.organization,
        )
        async with self.database.read() as tx:
            return self.place(await whose(tx, asking))

    def place(self, department: Department) -> Whose:
        """Return where what is of a department happens."""
        return Whose(self.database.of(department.id), self.office_for(department))

    def messenger(self, update: Update) -> Carrier:
        """Return who reaches the chat of an update."""
        chat = update.effective_chat
        return Carriers(Telegram(update.get_bot()), self.numbered).of(chat.id if chat else 0)

    async def said_at(self, update: Update) -> datetime:
        """Return when what an update brings was said."""
        async with self.database.read() as tx:
            heard = await tx.inbox.heard(update.update_id) or Heard(self.now())
        return heard.said_at(written_at(update))

    async def _attend(self, whose: Whose, update: Update) -> None:
        """Ask Telegram who is still in the groups for which somebody acts from outside of them.

        Alone with the bot anybody may be out of them by now, and what stands in a public group is
        pressed by whoever finds it; raises NotAMember for the latter.
        """
        chat, user = update.effective_chat, update.effective_user
        if chat is None or user is None:
            return
        attendance = Attendance(whose.store, self.messenger(update), whose.office, self.now())
        if chat.type == ChatType.PRIVATE:
            await attendance.alone(user.id)
        elif update.callback_query is not None and chat.username:
            await attendance.in_group(user.id, nfc(name_of(user)), chat.id)

    async def _here(
        self, tx: Transaction, office: Office, update: Update, *, private: bool
    ) -> Here:
        chat, user, message = update.effective_chat, update.effective_user, message_of(update)
        heard = await tx.inbox.handled(update.update_id, now=self.now())
        if chat is None or heard is None:
            raise HandledBefore
        voice = voice_of(update)
        person = None
        if user is not None and voice is not Voice.SHARED:
            person = await tx.people.seen(user.id, nfc(name_of(user)))
        alone = chat.type == ChatType.PRIVATE
        place = await tx.chats.ensure(chat.id, title=nfc(chat.title or ""))
        if not alone:
            place = await note_public_name(tx, office, place, chat.username or None, now=self.now())
            if place.seats and place.represents is None and person is not None:
                await note_acting(tx, office, person, place.id, now=self.now())
        known = place.sees or (user and user.id in office.administrators)
        if alone and not known:
            if person is not None:
                await joins(tx, person, on=office.today(self.now()), at=self.now())
                place = await tx.chats.get(place.id)
            if not private and not place.sees:
                await _refuse(tx, person)
        return Here(
            tx=tx,
            office=office,
            chat=place,
            sender=person,
            voice=voice,
            now=self.now(),
            said_at=heard.said_at(written_at(update)),
            gap_since=heard.gap_since if update.callback_query else None,
            update_id=update.update_id,
            answers_to=message.message_id if message else under_of(update),
            alone=alone,
            topic=topic_of(update),
            username=update.get_bot().username,
        )


async def _refuse(tx: Transaction, person: Person | None) -> NoReturn:
    """Say why somebody can do nothing alone with the bot."""
    if person is None:
        raise Stranger
    if await tx.invitations.opened_by(person.id) is not None:
        raise AwaitingOffice
    held = await tx.presences.private_seats(person)
    left = {group.title for one in held if one.footing is Footing.LOST for group in one.counting}
    if left:
        raise OutOfTheGroup(groups="; ".join(sorted(left)))
    raise AloneWithTheBot if await tx.events.has_acted(person.id) else Stranger
