"""What a released version left, brought back: its database, its screens, its open questions."""

import json
import logging
import lzma
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bot.clock import HandClock
from bot.demo.town import Town
from domain.department.department import FIRST
from simulator.model import Chat, Message
from simulator.people import Person
from tests.released.world import loaded
from tests.scenarios.story import ZONE, Story

FOLDER = Path(__file__).parent
VERSIONS = sorted(path.name for path in FOLDER.iterdir() if (path / "sqlite.db.xz").exists())
# Chats and messages of the questions that were open.
Asking = frozenset[tuple[int, int]]
APOLOGY = "hệ thống gặp lỗi"
# What is not sent, or not handled, for a reason that is written beside it.
_TROUBLE = text("""
SELECT 'outbox', id, chat_id, kind, status, failure FROM outbox
WHERE failure IS NOT NULL AND status NOT IN ('sent', 'expired', 'dropped')
UNION ALL SELECT 'inbox', id, lane, '', status, failure FROM inbox WHERE status <> 'handled'
""")


def unpacked(version: str, name: str) -> bytes:
    """Return what a file of a version's folder holds."""
    return lzma.decompress((FOLDER / version / f"{name}.xz").read_bytes())


def screens(version: str, kind: str) -> tuple[Town, HandClock, Asking]:
    """Return the town as it was left, at that moment, and which messages asked something."""
    facts: dict[str, Any] = json.loads(unpacked(version, f"{kind}.world.json"))
    clock = HandClock(datetime.fromisoformat(facts["at"]))
    asking = frozenset((chat, message) for chat, message in facts["open_questions"])
    return loaded(facts, clock), clock, asking


@dataclass(frozen=True)
class Place:
    """A button as it was left: its message and keyboard, and its place there."""

    message: Message
    keyboard: dict[str, Any]
    row: int
    column: int
    data: str

    @property
    def verb(self) -> str:
        """What it asks for."""
        return self.data.partition(":")[0]


@dataclass
class Left:
    """A town that goes on with today's bot; `complaints` are what went wrong, and at what.

    `messages` are those to be tried: all, or `one_of_each` kind; of those `asking` always all.
    """

    story: Story
    open_questions: Asking
    caplog: pytest.LogCaptureFixture
    one_of_each: bool
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        every = self._every_message()
        self.chats = list({message.chat: None for message in every})
        self.asking = [one for one in every if (one.chat.id, one.id) in self.open_questions]
        self._heard = set(every)
        kinds = {self._kind(message): message for message in reversed(every)}
        self.messages = list(kinds.values()) if self.one_of_each else every

    def _kind(self, message: Message) -> frozenset[str]:
        """Return what its buttons ask for, or if it has none the word that it begins with."""
        verbs = frozenset(place.verb for place in self.buttons(message))
        return verbs or frozenset(message.text.split()[:1])

    def _every_message(self) -> list[Message]:
        world = self.story.world
        return [one for chat in world.chats.values() for one in world.sent_by_bot(chat)]

    async def settle(self, doing: str) -> list[Message]:
        """Let the bot do all it can at once; return what it said, and note what went wrong."""
        installation = self.story.installation
        await self.story.fetch()
        await installation.inbox.drain()
        await installation.outbox.drain()
        said = [message for message in self._every_message() if message not in self._heard]
        self._heard |= set(said)
        self._note(doing, said)
        return said

    def _note(self, doing: str, said: list[Message]) -> None:
        for message in said:
            if APOLOGY in message.text:
                self.complaints.append(f"{doing}: said {message.text!r}")
        for record in self.caplog.records:
            if record.levelno >= logging.WARNING:
                error = record.exc_info[1] if record.exc_info else None
                self.complaints.append(f"{doing}: {record.getMessage()} ({error!r})")
        self.caplog.clear()

    def buttons(self, message: Message) -> list[Place]:
        """Return the buttons under a message that say something to the bot."""
        return [
            Place(message, message.reply_markup or {}, row, column, button.data)
            for row, line in enumerate(message.buttons)
            for column, button in enumerate(line)
            if button.data is not None
        ]

    def to_press(self, buttons: Iterable[Place]) -> list[Place]:
        """Return the buttons to be tried: all, or two of each verb."""
        pressed: Counter[str] = Counter()
        chosen = []
        for place in buttons:
            pressed[place.verb] += 1
            if not self.one_of_each or pressed[place.verb] <= 2:
                chosen.append(place)
        return chosen

    async def press(self, buttons: Sequence[Place]) -> None:
        """Let somebody press each, as it was left though its message may have changed since."""
        presses = []
        for place in buttons:
            place.message.reply_markup = place.keyboard
            person = self._somebody(place.message.chat)
            presses.append(person.presses_at(place.message, place.row, place.column))
        await self.settle(f"presses from {presses[0].data} to {presses[-1].data}")
        for press in presses:
            doing = f"{press.data} under {press.message.text[:40]!r} in {press.message.chat.title}"
            if press.answer is None:
                self.complaints.append(f"{doing}: not answered")
            elif APOLOGY in (press.answer.text or ""):
                self.complaints.append(f"{doing}: answered {press.answer.text!r}")

    async def reply(self, messages: Sequence[Message], words: str) -> None:
        """Let somebody reply to each message in the same words."""
        for message in messages:
            self._somebody(message.chat).says(message.chat, words, reply_to=message)
        under = ", ".join(repr(message.text[:40]) for message in messages)
        await self.settle(f"{words} to {under}")

    async def write(self, words: str) -> None:
        """Let somebody write in every chat, and expect an answer in each."""
        for chat in self.chats:
            self._somebody(chat).says(chat, words)
        answered = {message.chat for message in await self.settle(words)}
        for chat in self.chats:
            if chat not in answered:
                self.complaints.append(f"{words} in {chat.title}: not answered")

    def _somebody(self, chat: Chat) -> Person:
        """Return whoever works in a chat: it is theirs."""
        people = self.story.world.people
        return next(people[one] for one in chat.members if one in people)

    async def walk_to(self, hour: int, *, days: int) -> None:
        """Walk the clock to an hour some days on; what time does happens on the way."""
        clock, zone = self.story.clock, ZONE
        there = (clock() + timedelta(days=days)).astimezone(zone)
        there = there.replace(hour=hour, minute=0)
        for moment, job in self.story.installation.clockwork.walk(clock(), there):
            clock.set(moment)
            await job(moment)
            await self.settle(f"{moment.astimezone(zone):%d/%m %H:%M}")
        clock.set(there)

    async def stuck(self) -> list[str]:
        """Return what waits or was set aside because of a failure."""
        async with self.story.installation.database.of(FIRST).read() as tx:
            rows = await tx.outbox._connection.rows(_TROUBLE)
        return [" ".join(map(str, row)) for row in rows]
