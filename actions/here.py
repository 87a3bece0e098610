"""Where an action is asked for: the transaction, the chat, the person, the moment."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, TypeVar

from actions.office import Office
from domain.attachment import Attachment, held_in
from domain.authority import NotOfThisChat, check
from domain.chat import Chat, Person
from domain.message import Message, Priority, split
from domain.plan.plan import NoPlan, Plan
from domain.plan.task import Assignment
from domain.prompt import QUESTION_LIFE, Prompt
from domain.proxy.proxy import Proxy, Speaker, spoken_by
from domain.reaction import Reaction
from domain.report.done import TaskOfAnotherUnit
from domain.subject import QuestionShown, Subject
from domain.voice import Unsigned, Voice
from storage.boxes.outgoing import OnScreen
from storage.plan.plans import Around
from storage.store import Transaction

S = TypeVar("S", bound=Subject)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What an update did, as it stands in the log under its `id`; for whom it was written down."""

    id: int
    kind: str
    assignment_id: int | None
    details: Mapping[str, object]
    proxy: Proxy | None = None


@dataclass(frozen=True, slots=True)
class Here:
    """One update's place and time.

    `sender` is who sent it, None where many share the account, and `voice` whose words it holds.
    What is said is seen from `said_at`, when it was written or pressed; `now` is when it is
    handled, which sending and whatever lapses go by. A press has no date of its own: where nothing
    had been heard since `gap_since`, it may be as old as that. All are UTC.

    `answers_to` is the messenger's id of the message that what is said goes under; `alone` is a
    private chat; `username` is the bot's own, for links. `told` are the outbox rows of what was
    said; they are keyed by `update_id`, so that an update handled twice speaks once, or by the id
    of the row that time acts on, where `keyed` says which. `recorded` is what happened in this
    update, `kept` the photos and documents that have found their place.
    `answering` are the words that answer a question, "" for a press and for what answers none.
    With a `proxy` the person writes down somebody else's words, for whom alone the chat speaks;
    `hushed`, answers are left to one message about many deeds, and only questions are put.
    """

    tx: Transaction
    office: Office
    chat: Chat
    sender: Person | None
    now: datetime
    said_at: datetime
    update_id: int
    voice: Voice = Voice.OWN
    gap_since: datetime | None = None
    answers_to: int | None = None
    alone: bool = False
    topic: int | None = None
    username: str = ""
    proxy: Proxy | None = None
    answering: str = ""
    hushed: bool = False
    keyed: str = "update"
    told: list[int] = field(default_factory=list)
    recorded: list[Recorded] = field(default_factory=list)
    kept: set[Attachment] = field(default_factory=set)

    @property
    def person(self) -> Person:
        """Return who can be held to what is done here.

        Raises Unsigned for words that are nobody's yet: whoever reads this needs no other check.
        """
        if self.sender is None or self.voice is not Voice.OWN:
            raise Unsigned(self.voice)
        return self.sender

    @property
    def speaker(self) -> Speaker:
        """Return whose word is given here: the person's own, or a leader's they write down."""
        return spoken_by(self.person, self.proxy)

    @property
    def said_on(self) -> date:
        """Return the local day on which it was said: the today of whoever said it."""
        return self.office.today(self.said_at)

    def repeating(self, said_at: datetime | None) -> "Here":
        """Return the same place for words that are repeated, which were said at a moment of theirs.

        None, for what 0.2.0 asked, is as good as now.
        """
        return self if said_at is None else replace(self, said_at=said_at, gap_since=None)

    def standing_in(self, proxy: Proxy) -> "Here":
        """Return the same place where the person writes down somebody else's words.

        Raises what `check` does where this chat may not.
        """
        check(proxy.act, self.chat)
        return replace(self, chat=proxy.seated(self.chat), proxy=proxy)

    async def on_screen(self, under: int | None) -> OnScreen | None:
        """Return what one of our messages in this chat shows, by the messenger's id."""
        return await self.tx.outbox.by_message(self.chat.id, under) if under is not None else None

    async def subject(self, under: int | None, kind: type[S]) -> S | None:
        """Return the subject of one of our messages, where it is of this kind."""
        shown = await self.on_screen(under)
        return shown.subject if shown and isinstance(shown.subject, kind) else None

    async def choosing(self, under: int | None, kind: type[S]) -> tuple[S | None, "Here"]:
        """Return what a pressed message lets choose from, and the place for the words it answers.

        The first choice only completes those words, as long as a question would be open; another
        one says something new.
        """
        shown = await self.on_screen(under)
        if shown is None or not isinstance(shown.subject, kind):
            return None, self
        completes = self.said_at < shown.created_at + QUESTION_LIFE
        if completes and await self.tx.runs.first(f"chosen:{shown.outbox_id}", at=self.now):
            return shown.subject, self.repeating(shown.said_at)
        return shown.subject, self

    async def prompt(self, under: int | None) -> Prompt[Any] | None:
        """Return the open question that one of our messages in this chat puts.

        A press that was not heard for a while finds what stood open when it may have been made.
        """
        if under is None:
            return None
        then = self.gap_since or self.said_at
        return await self.tx.prompts.by_message(self.chat.id, under, now=then)

    async def plan(self) -> Plan:
        """Return the plan in force around the chat's own work, to read it; raises NoPlan."""
        return await self._plan(locked=False)

    async def plan_to_change(self) -> Plan:
        """Return the same with the chat's own work locked, as it stands behind the lock."""
        return await self._plan(locked=True)

    async def _plan(self, *, locked: bool) -> Plan:
        own = [unit.id for unit in self.chat.units]
        plan = await self.tx.plans.current(Around(units=own), lock_units=own if locked else ())
        if plan is None:
            raise NoPlan
        return plan

    async def whole_plan(self, *, lock: Iterable[int] = ()) -> Plan:
        """Return all of the plan in force, the assignments of `lock` locked; raises NoPlan."""
        plan = await self.tx.plans.current(lock_assignments=lock)
        if plan is None:
            raise NoPlan
        return plan

    async def locked(self, assignment_id: int) -> tuple[Plan, Assignment]:
        """Return any unit's assignment, which is locked, with the plan around it.

        Raises NoPlan, and NotOfThisChat for one that the plan does not hold.
        """
        plan = await self.tx.plans.current(
            Around(assignments=[assignment_id]), lock_assignments=[assignment_id]
        )
        if plan is None:
            raise NoPlan
        one = plan.assignment(assignment_id)
        if one is None:
            raise NotOfThisChat
        return plan, one

    def own(self, plan: Plan, assignment_id: int) -> Assignment:
        """Return an assignment of this chat's units.

        Raises NotOfThisChat, and TaskOfAnotherUnit for what a corrected plan gave away.
        """
        one = plan.assignment(assignment_id)
        ours = {unit.id for unit in self.chat.units}
        if one is not None and one.has_left(ours):
            raise TaskOfAnotherUnit(one.task, (one.unit,))
        if one is None or one.unit.id not in ours:
            raise NotOfThisChat
        return one

    def answerable(self, plan: Plan) -> list[Assignment]:
        """Return what this chat may be asked about: its open work, what has a date first."""
        open_ones = [
            one for unit in self.chat.units for one in plan.of_unit(unit) if one.awaits_report
        ]
        return sorted(open_ones, key=lambda one: one.last_day or date.max)

    async def record(
        self, kind: str, *, assignment_id: int | None = None, **details: object
    ) -> None:
        """Write an event: who did what, when, from which chat, for whom."""
        event_id = await self.tx.events.add(
            kind,
            at=self.said_at,
            recorded_at=self.now,
            person_id=self.person.id,
            chat_id=self.chat.id,
            assignment_id=assignment_id,
            details=details,
            proxy=self.proxy,
        )
        self.recorded.append(Recorded(event_id, kind, assignment_id, details, self.proxy))

    async def keep(
        self, attachment: Attachment, *, assignment_id: int, obstacle_id: int | None = None
    ) -> None:
        """Keep a photo or document with the work that it came about."""
        await self.tx.attachments.add(
            attachment,
            assignment_id=assignment_id,
            person_id=self.person.id,
            at=self.said_at,
            obstacle_id=obstacle_id,
        )
        self.kept.add(attachment)

    async def say(
        self,
        message: Message,
        *,
        subject: Subject | None = None,
        shows: Iterable[int] = (),
        lasting: bool = False,
    ) -> int:
        """Queue an answer under what the person wrote or pressed; return its outbox row.

        Whatever is pressed or said under it is for the same `proxy`. What is hushed has no row.
        """
        if self.hushed and not isinstance(subject, QuestionShown):
            return 0
        answer = replace(message, reply_to=message.reply_to or self.answers_to)
        return await self._queue(
            self.chat,
            answer,
            Priority.ANSWER,
            subject=subject,
            shows=shows,
            lasting=lasting,
            proxy=self.proxy,
        )

    async def react(self, reaction: Reaction) -> None:
        """Queue a sign under what the person wrote, where a sentence would say no more."""
        if self.answers_to is None:
            raise LookupError(f"update {self.update_id} has nothing to react to")
        row = await self.tx.outbox.react(
            self._key(), self.chat.id, self.answers_to, reaction, at=self.now
        )
        self._said(row)

    async def tell(
        self,
        chat: Chat,
        message: Message,
        priority: Priority,
        *,
        subject: Subject | None = None,
        shows: Iterable[int] = (),
        lasting: bool = False,
        answers: int | None = None,
        in_hours: bool = False,
    ) -> int:
        """Queue a message for any chat; return its outbox row.

        With `in_hours` it waits for the office to be open. A `lasting` one is brought up to date
        on any day, not only its own. `answers` is the outbox row of a message of ours in that chat,
        to which it is a reply.
        """
        return await self._queue(
            chat,
            message,
            priority,
            subject=subject,
            shows=shows,
            lasting=lasting,
            answers=answers,
            in_hours=in_hours,
        )

    async def _queue(
        self,
        chat: Chat,
        message: Message,
        priority: Priority,
        *,
        subject: Subject | None,
        shows: Iterable[int],
        lasting: bool,
        answers: int | None = None,
        in_hours: bool = False,
        proxy: Proxy | None = None,
    ) -> int:
        row = await self.tx.outbox.put(
            self._key(),
            chat.id,
            split(message),
            priority=priority,
            subject=subject,
            shows=shows,
            created_at=self.now,
            lasting=lasting,
            answers=answers,
            in_hours=in_hours,
            said_at=self.said_at,
            proxy=proxy,
        )
        self.kept.update(held_in(subject))
        return self._said(row)

    def _key(self) -> str:
        return f"{self.keyed}:{self.update_id}:{len(self.told) + 1}"

    def _said(self, row: int | None) -> int:
        if row is None:
            raise LookupError(f"update {self.update_id} was answered before")
        self.told.append(row)
        return row
