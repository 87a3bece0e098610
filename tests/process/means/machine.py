"""A department with its messenger on loopback, and a machine on which the bot is a process."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import text

from bot.clock import HandClock
from bot.demo.town import LEADERS_CODE, OFFICE_CODE, Town
from bot.settings import Settings
from domain.department.department import FIRST
from simulator.people import Person
from storage.engines import writer
from storage.store import Database, Store
from tests.databases import SQLITE
from tests.pauses import pauses_end
from tests.process.bot_process import HAS_CAUGHT_UP, bot_process
from tests.process.means.forked import Forked

ROOT = Path(__file__).parents[3]
EXAMPLE = ROOT / "examples" / "ke-hoach-khcn-2021.txt"
TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"
ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
# A bound for what hangs, and none on how busy the machine may be.
PATIENCE = 300.0
BOUND = datetime(2021, 5, 14, 8, 0, tzinfo=ZONE)
# On this afternoon all six units have something to hear, and the digest goes out.
AFTERNOON = datetime(2021, 5, 21, 15, 30, tzinfo=ZONE)
# Now only answers go out.
NIGHT = datetime(2021, 5, 21, 20, 0, tzinfo=ZONE)


@dataclass
class Machine:
    """What outlives the bot: the town, the database, and the file with its log.

    A process `beside` the first works on the same database, and either asks for updates.
    """

    town: Town
    clock: HandClock
    api: str
    database_url: str
    log: Path
    process: Forked | None = None
    beside: Forked | None = None
    moment: datetime | None = None
    _at_hand: Store | None = None

    def settings(self, **changed: object) -> Settings:
        """Return settings for this machine, some of them changed."""
        return Settings(
            _env_file=None,
            **{
                "telegram_bot_token": TOKEN,
                "telegram_api_url": self.api,
                "database_url": self.database_url,
                "admin_user_ids": (self.town.administrator.id,),
                **changed,
            },
        )

    async def start(self, moment: datetime) -> None:
        """Start the bot; what is due at the moment is due at once."""
        self.process = self._open(moment)

    async def start_beside(self, moment: datetime) -> None:
        """Start a second process of the bot, which stands by to ask for updates."""
        self.beside = self._open(moment)

    def _open(self, moment: datetime) -> Forked:
        if moment > self.clock():
            self.clock.set(moment)
        self.moment = moment
        administrator = str(self.town.administrator.id)
        arguments = (self.api, self.database_url, moment.isoformat(), administrator)
        return Forked(bot_process, *arguments, err=self.log)

    @property
    def running(self) -> list[Forked]:
        """Return the processes that have not ended."""
        started = [one for one in (self.process, self.beside) if one]
        return [one for one in started if one.returncode is None]

    def comes(self, moment: datetime) -> None:
        """Let a moment come, for all who live in the town and for every process."""
        self.clock.set(moment)
        self.moment = moment
        for process in self.running:
            process.tell(moment.isoformat())

    async def kill(self, process: Forked | None = None) -> None:
        """End the bot, or one of its processes, in the middle of whatever it does."""
        process = process or self.process
        assert process
        process.send_signal(signal.SIGKILL)
        await process.wait()

    async def stop(self, process: Forked | None = None) -> int:
        """Ask the bot, or one of its processes, to end; return its status."""
        process = process or self.process
        assert process
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            return await process.wait()

    async def a_minute_passes(self) -> None:
        """Let the database's clock have moved on: leases run out, retries are due."""
        await pauses_end(self.database_url)

    @asynccontextmanager
    async def database_trouble(self) -> AsyncIterator[None]:
        """Let the inbox be out of reach while the block runs."""
        await self._execute("ALTER TABLE inbox RENAME TO inbox_out_of_reach")
        yield
        await self._execute("ALTER TABLE inbox_out_of_reach RENAME TO inbox")

    @asynccontextmanager
    async def locked(self, table: str) -> AsyncIterator[None]:
        """Let nobody write to a table, or to a whole database of SQLite's, while the block runs."""
        engine = writer(self.database_url)
        async with engine.begin() as connection:
            if engine.dialect.name != SQLITE:
                await connection.execute(text(f"LOCK TABLE {table} IN EXCLUSIVE MODE"))
            yield
        await engine.dispose()

    async def _execute(self, statement: str) -> None:
        engine = writer(self.database_url)
        async with engine.begin() as connection:
            await connection.execute(text(statement))
        await engine.dispose()

    async def unhandled(self) -> int:
        """Return how many updates are stored and not handled."""
        async with self._store() as store, store.read() as tx:
            return await tx.inbox.waiting()

    async def unsent(self) -> int:
        """Return how many messages are queued or on their way."""
        async with self._store() as store, store.read() as tx:
            return await tx.backlog.pending(in_hours_now=True)

    async def has_settled(self) -> bool:
        """Return whether what is due was done, every update is handled and every message out."""
        waiting = self.town.world.updates.waiting
        if waiting or not self._has_caught_up():
            return False
        return not (await self.unhandled() or await self.unsent())

    def _has_caught_up(self) -> bool:
        """Whether a process has done what is due at the moment it was last told of."""
        if self.moment is None or not self.running:
            return True
        logged, moment = self.log.read_text("utf-8"), self.moment.astimezone(UTC).isoformat()
        return any(HAS_CAUGHT_UP % (one.pid, moment) in logged for one in self.running)

    async def has_met_every_fault(self) -> bool:
        """Return whether each call for which a fault was ordered has been made."""
        return not self.town.world.faults.left

    async def until(self, happened: Callable[[], Awaitable[object]]) -> None:
        """Wait for something that only the database knows."""
        async with asyncio.timeout(PATIENCE), self._store() as store:
            self._at_hand = store
            # The rows are another process's: there is no event to wait for.
            while not await happened():  # noqa: ASYNC110
                await asyncio.sleep(0.03)

    @asynccontextmanager
    async def _store(self) -> AsyncIterator[Store]:
        """Open the store, or take the one at hand: to open one for each look costs ten looks."""
        if self._at_hand is not None:
            yield self._at_hand
            return
        store = Database(self.database_url).of(FIRST)
        try:
            yield store
        finally:
            self._at_hand = None
            await store.database.close()

    def officer(self, code: str) -> Person:
        """Return whoever works in a chat."""
        town = self.town
        by_chat = {OFFICE_CODE: town.chief_of_office, LEADERS_CODE: town.director}
        return by_chat.get(code) or town.officers[code]

    def said(self) -> dict[str, list[str]]:
        """Return what the bot said, by chat, oldest first."""
        world = self.town.world
        return {
            code: [message.html for message in world.sent_by_bot(chat)]
            for code, chat in self.town.chats.items()
        }

    def count(self) -> int:
        """Return how many messages of the bot stand in all chats."""
        return sum(map(len, self.said().values()))
