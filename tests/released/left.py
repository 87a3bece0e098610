"""What a released version left, brought back: its database, its screens, its open questions."""

import json
import logging
import lzma
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import text

from bot.clock import HandClock
from bot.town import Town
from simulator.model import Chat, Message
from simulator.people import Person
from tests.released.world import loaded
from tests.scenarios.story import ZONE, Story

FOLDER = Path(__file__).parent
VERSIONS = sorted(path.name for path in FOLDER.iterdir() if (path / "sqlite.db.xz").exists())
APOLOGY = "hệ thống gặp lỗi"
# Which of the outbox's rows asks each question that was open, and in which chat it stands.
_OPEN = """
SELECT chats.address, outbox.message_address FROM prompts
JOIN outbox ON outbox.id = prompts.outbox_id JOIN chats ON chats.id = outbox.chat_id
WHERE NOT prompts.closed AND prompts.expires_at > {now} AND outbox.message_address IS NOT NULL
"""
# What is not sent, or not handled, for a reason that is written beside it.
_TROUBLE = text("""
SELECT 'outbox', id, chat_id, kind, status, failure FROM outbox
WHERE failure IS NOT NULL AND status NOT IN ('sent', 'expired', 'dropped')
UNION ALL SELECT 'inbox', id, lane, '', status, failure FROM inbox WHERE status <> 'handled'
""")


def unpacked(version: str, name: str) -> bytes:
    """Return what a file of a version's folder holds."""
    return lzma.decompress((FOLDER / version / f"{name}.xz").read_bytes())


def screens(version: str, kind: str) -> Town:
    """Return the town as it stood when the version was left, at that moment."""
    facts: dict[str, Any] = json.loads(unpacked(version, f"{kind}.world.json"))
    return loaded(facts, HandClock(datetime.fromisoformat(facts["at"])))


def open_on_sqlite(path: Path, now: datetime) -> list[tuple[int, int]]:
    """Return chat and message of every question that is open, in the version's own tables."""
    with closing(sqlite3.connect(path)) as connection:
        query = _OPEN.format(now=f"'{now:%Y-%m-%d %H:%M:%S}'")
        return connection.execute(query).fetchall()


def open_on_postgresql(address: str, now: datetime) -> list[tuple[int, int]]:
    """Return chat and message of every question that is open, in the version's own tables."""
    with psycopg.connect(address) as connection:
        query = _OPEN.format(now=f"'{now.isoformat()}'")
        return connection.execute(query.encode()).fetchall()


@dataclass
class Left:
    """A town that goes on with today's bot; `complaints` are what went wrong, and at what."""

    story: Story
    open_questions: list[tuple[int, int]]
    caplog: pytest.LogCaptureFixture
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.messages = self._every_message()
        self.chats = list({message.chat: None for message in self.messages})
        self._heard = set(self.messages)

    def _every_message(self) -> list[Message]:
        world = self.story.world
        return [one for chat in world.chats.values() for one in world.sent_by_bot(chat)]

    async def settle(self, doing: str) -> list[Message]:
        """Let the bot do all it can at once; return what it said, and note what went wrong."""
        department = self.story.department
        await self.story.fetch()
        await department.inbox.drain()
        await department.outbox.drain()
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

    async def press(self, message: Message, markup: dict[str, Any], row: int, column: int) -> None:
        """Press a button as it was left, though the message may have changed meanwhile."""
        message.reply_markup = markup
        button = message.buttons[row][column]
        press = self._somebody(message.chat).presses_at(message, row, column)
        doing = f"[{button.text}] {button.data} under {message.text[:40]!r} in {message.chat.title}"
        await self.settle(doing)
        if press.answer is None:
            self.complaints.append(f"{doing}: not answered")
        elif APOLOGY in (press.answer.text or ""):
            self.complaints.append(f"{doing}: answered {press.answer.text!r}")

    async def write(self, chat: Chat, text: str, reply_to: Message | None = None) -> list[Message]:
        """Let somebody write in a chat; return what the bot said there."""
        self._somebody(chat).says(chat, text, reply_to=reply_to)
        under = f" to {reply_to.text[:40]!r}" if reply_to else ""
        said = await self.settle(f"{text!r}{under} in {chat.title}")
        return [message for message in said if message.chat is chat]

    def _somebody(self, chat: Chat) -> Person:
        """Return whoever works in a chat: it is theirs."""
        people = self.story.world.people
        return next(people[one] for one in chat.members if one in people)

    async def walk_to(self, hour: int, *, days: int) -> None:
        """Walk the clock to an hour some days on; what time does happens on the way."""
        clock, zone = self.story.clock, ZONE
        there = (clock() + timedelta(days=days)).astimezone(zone)
        there = there.replace(hour=hour, minute=0)
        for moment, job in self.story.department.clockwork.walk(clock(), there):
            clock.set(moment)
            await job(moment)
            await self.settle(f"{moment.astimezone(zone):%d/%m %H:%M}")
        clock.set(there)

    async def stuck(self) -> list[str]:
        """Return what waits or was set aside because of a failure."""
        async with self.story.department.store.read() as tx:
            rows = await tx.outbox._connection.rows(_TROUBLE)
        return [" ".join(map(str, row)) for row in rows]
