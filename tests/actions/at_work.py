"""The department at work without a messenger: each action in a transaction of its own."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from inspect import signature
from typing import Any, Protocol, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, create_engine

from actions.cancel import choose_pressed, skip_pressed
from actions.follow_up import follow_up
from actions.here import Here
from actions.office import Office
from actions.proxy import in_place
from actions.show import show, staged
from actions.show.stage import Paper
from bot.installation import office_of
from bot.rooms import CONVERSATIONS
from bot.settings import Settings
from documents.apart import make_apart
from domain.attachment import Attachment, AttachmentKind
from domain.chat import Chat, Person, Seat
from domain.department.department import FIRST
from domain.message import Message, split
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.press import Press, Verb
from domain.prompt import Prompt
from domain.voice import Voice
from domain.written import Written
from storage.store import Database, Store, Transaction
from tests.actions.deed import Deed, Mark, Told, done_since, mark

T = TypeVar("T")

ADMINISTRATOR = 4711
OFFICE, LEADERS, ALONE = "vanphong", "bgd", "alone"
ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
MONDAY = datetime(2021, 2, 8, 8, 0, tzinfo=ZONE)
FILE = Attachment(AttachmentKind.DOCUMENT, "file-1", "ke-hoach.pdf")


class Job(Protocol):
    """What time starts."""

    async def __call__(self, tx: Transaction, office: Office, *, now: datetime) -> None:
        """Run it."""


class Telling(Protocol):
    """What time lets say, in transactions of its own."""

    async def __call__(self, store: Store, office: Office, *, now: datetime) -> None:
        """Say it."""


# Not told in words: asyncio does so with what a fixture returned, and a plan has many.
@dataclass(slots=True, repr=False)
class AtWork:
    """A department with its real plan on a database of the test's own, at a moment `now`.

    What people say is handled now, and was said at `said_at` or just now.

    Chats go by what `/ketnoi` takes, "TT" or "bgd"; in each the same person writes. ALONE is the
    private chat of an administrator.
    """

    store: Store
    outside: Engine
    office: Office
    plan: Plan
    chats: dict[str, Chat]
    people: dict[str, Person]
    now: datetime = MONDAY
    said_at: datetime | None = None
    gap_since: datetime | None = None
    _update: int = 0

    async def does(
        self,
        code: str,
        act: Callable[..., Awaitable[T]],
        *arguments: object,
        to: Told | int | None = None,
        who: str | None = None,
        alone: bool = False,
        topic: int | None = None,
    ) -> Deed[T]:
        """Let somebody act in a chat, pressing a button that stands under `to`."""
        named = {"under": _address(to)} if "under" in signature(act).parameters else {}
        return await self._acts(
            code, partial(_called, act, arguments, named), to, who=who, alone=alone, topic=topic
        )

    async def writes(
        self,
        code: str,
        act: Callable[[Here, Written], Awaitable[T]],
        words: str = "",
        *,
        to: Told | int | None = None,
        who: str | None = None,
        file: Attachment | None = None,
        alone: bool = False,
        topic: int | None = None,
        voice: Voice = Voice.OWN,
    ) -> Deed[T]:
        """Let somebody write what `act` is about, in reply `to` a message or to none."""
        written = Written(words, self._update + 1, _address(to), file)
        return await self._acts(
            code,
            partial(_called, act, (written,), {}),
            to,
            who=who,
            alone=alone,
            topic=topic,
            voice=voice,
        )

    async def types(self, code: str, typed: str) -> Deed[None]:
        """Let somebody type a command, which asks for the chat's seat first."""
        name, _, words = typed.removeprefix("/").partition(" ")
        return await self.writes(code, CONVERSATIONS.commands[name], words)

    async def presses(
        self, code: str, verb: Verb, *ids: int, to: Told | int | None = None
    ) -> Deed[str | None]:
        """Let somebody press a button, which asks for the chat's seat first."""
        pressed = Press(verb, tuple(map(str, ids)), under=_address(to))
        return await self.does(code, CONVERSATIONS.pressed(pressed), pressed, to=to)

    async def _acts(
        self,
        code: str,
        act: Callable[[Here], Awaitable[T]],
        to: Told | int | None,
        *,
        who: str | None,
        alone: bool,
        topic: int | None,
        voice: Voice = Voice.OWN,
    ) -> Deed[T]:
        before = mark(self.outside)
        self._update += 1

        async def once(tx: Transaction) -> T:
            somebody = await tx.people.get(self.people[who or code].id)
            here = Here(
                tx=tx,
                office=self.office,
                chat=await tx.chats.get(self.chats[code].id),
                sender=None if voice is Voice.SHARED else somebody,
                voice=voice,
                now=self.now,
                said_at=self.said_at or self.now,
                gap_since=self.gap_since,
                update_id=self._update,
                answers_to=self._update,
                alone=alone or code == ALONE,
                topic=topic,
                username="nhacviec_bot",
            )
            shown = await here.on_screen(_address(to))
            returned = await act(in_place(here, shown))
            await follow_up(here, shown)
            return returned

        return await self._done(before, await self.store.run(once))

    async def _done(self, before: Mark, returned: T) -> Deed[T]:
        """Return what was left, of which every message says what its first edit would say."""
        deed = done_since(self.outside, before, self._codes(), returned)
        for told in deed.told:
            if told.subject is not None:
                now, *_ = split(await self.shown_now(told))
                assert (now.text, now.buttons) == (told.text, told.message.buttons), told.subject
        return deed

    async def answers(
        self,
        code: str,
        told: Told,
        words: str,
        *,
        who: str | None = None,
        file: Attachment | None = None,
    ) -> Deed[None]:
        """Let somebody write in reply to a message."""
        replied = self.office.rooms.commands[""]
        return await self.writes(code, replied, words, to=told, who=who, file=file)

    async def chooses(
        self, code: str, told: Told, choice: str, *, who: str | None = None
    ) -> Deed[None]:
        """Let somebody press an answer that stands under a question."""
        return await self.does(code, choose_pressed, choice, to=told, who=who)

    async def skips(self, code: str, told: Told) -> Deed[None]:
        """Let somebody press Bỏ qua under a question."""
        return await self.does(code, skip_pressed, to=told)

    async def lets(self, job: Job) -> Deed[None]:
        """Let something run that time starts."""
        before = mark(self.outside)
        await self.store.run(lambda tx: job(tx, self.office, now=self.now))
        return await self._done(before, None)

    async def tells(self, telling: Telling) -> Deed[None]:
        """Let something be said that nobody asked for."""
        before = mark(self.outside)
        await telling(self.store, self.office, now=self.now)
        return await self._done(before, None)

    async def finds(self, look: Callable[[Transaction], Awaitable[T]]) -> T:
        """Return what a query finds."""
        async with self.store.read() as tx:
            return await look(tx)

    async def changes(self, change: Callable[[Transaction], Awaitable[T]]) -> T:
        """Bring about what the test does not tell of."""
        return await self.store.run(change)

    async def work(self, code: str, unit: str | None = None) -> Assignment:
        """Return an assignment as the database has it now."""
        plan = await self.finds(lambda tx: tx.plans.current())
        assert plan is not None
        found = plan.assignment(self.id(code, unit))
        assert found is not None
        return found

    async def shown_now(self, told: Told) -> Message:
        """Return a message as an edit would word it now."""
        shown = await self.finds(
            lambda tx: tx.outbox.by_message(self.chats[told.chat].id, told.address)
        )
        assert shown is not None
        subject, ids = shown.subject, shown.assignment_ids
        assert subject is not None
        message, _ = await self.finds(
            lambda tx: show(tx, self.office, subject, now=self.now, shown=ids)
        )
        return message

    async def paper(self, told: Told) -> tuple[str, bytes]:
        """Return the file that leaves with a message: its name, and what it holds."""
        subject, attachment = told.subject, told.message.attachment
        assert subject is not None
        assert attachment is not None
        wanted = self.office.rooms.papers[type(subject)]

        async def gathered(tx: Transaction) -> Paper:
            return await wanted(await staged(tx, self.office, subject, now=self.now), subject)

        paper = await self.finds(gathered)
        (content,) = await make_apart(paper.ordered())
        return attachment.name, content

    async def asked(self, told: Told) -> Prompt[Any] | None:
        """Return the question that a message puts, None where it is not open."""
        chat = self.chats[told.chat].id
        return await self.finds(lambda tx: tx.prompts.by_message(chat, told.address, now=self.now))

    def id(self, code: str, unit: str | None = None) -> int:
        """Return the id of an assignment, to `unit` where the task has several."""
        return next(
            one.id
            for one in self.plan.assignments
            if one.task.code == code and unit in {None, one.unit.code}
        )

    def task(self, code: str) -> int:
        """Return the id of a task."""
        return next(one.id for one in self.plan.tasks if one.code == code)

    def unit(self, code: str) -> int:
        """Return the id of a unit."""
        return next(one.id for one in self.plan.units if one.code == code)

    def comes(self, moment: str, *, said: str = "", gap_since: str = "") -> None:
        """Let it be a local moment of 2021, "18/02 08:00".

        What comes in then was `said` earlier, or may be as old as a gap in hearing.
        """
        self.now = _local(moment)
        self.said_at = _local(said) if said else None
        self.gap_since = _local(gap_since) if gap_since else None

    def rules(self, **changed: Any) -> None:
        """Let the installation be set otherwise."""
        self.office = replace(self.office, **changed)

    def _codes(self) -> dict[int, str]:
        return {chat.id: code for code, chat in self.chats.items()}


def _address(to: Told | int | None) -> int | None:
    return to.address if isinstance(to, Told) else to


async def _called(
    act: Callable[..., Awaitable[T]],
    arguments: tuple[object, ...],
    named: Mapping[str, object],
    here: Here,
) -> T:
    return await act(here, *arguments, **named)


def _local(moment: str) -> datetime:
    return datetime.strptime(f"2021 {moment}", "%Y %d/%m %H:%M").replace(tzinfo=ZONE)


async def settle_in(tx: Transaction, units: dict[str, int], *, at: datetime) -> None:
    """Bind a chat for each unit, for the office and the leaders, and let one person know each."""
    codes = [*units, OFFICE, LEADERS, ALONE]
    for number, code in enumerate(codes, start=1):
        address = ADMINISTRATOR if code == ALONE else 100 + number
        person = await tx.people.seen(address, f"Cán bộ {code}")
        # They have passed over the question for their họ tên.
        await tx.people.ask(person.id)
        chat = await tx.chats.ensure(address if code == ALONE else -address, title=code)
        if code in units:
            await tx.chats.bind(chat.id, Seat.UNIT, units[code], at=at)
        elif code != ALONE:
            seat = Seat.OFFICE if code == OFFICE else Seat.LEADERS
            await tx.chats.bind(chat.id, seat, None, at=at)


async def at_work(url: str, department: int = FIRST) -> AtWork:
    """Open a department that has settled in."""
    store = Database(url).of(department)
    async with store.read() as tx:
        plan = await tx.plans.current()
        chats = {chat.title: chat for chat in await tx.chats.all()}
        found = {code: await tx.people.find(abs(chat.address)) for code, chat in chats.items()}
    assert plan is not None
    people = {code: person for code, person in found.items() if person is not None}
    settings = Settings(_env_file=None, admin_user_ids=(ADMINISTRATOR,))
    outside = create_engine(url.replace("+aiosqlite", ""))
    # What several departments are told of an update is keyed by its number.
    numbers = 1_000_000 * (department - FIRST)
    return AtWork(store, outside, office_of(settings), plan, chats, people, _update=numbers)
