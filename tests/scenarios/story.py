"""A town for stories: the real bot, the strict simulator, a clock moved by hand, no sockets."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import HandClock
from bot.department import Department
from bot.hand import Hand
from bot.town import Town
from handlers.registration import ALLOWED_UPDATES
from simulator.model import Chat, Message
from simulator.people import Person
from simulator.presses import Press

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
SIGNED = datetime(2021, 2, 5, 7, 25, tzinfo=ZONE)
TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"
EXAMPLE = Path(__file__).parents[2] / "examples" / "ke-hoach-khcn-2021.txt"


class Story:
    """A town with its bot, and the verbs that stories are told in."""

    def __init__(self, town: Town, department: Department, clock: HandClock) -> None:
        self.town = town
        self.world = town.world
        self.department = department
        self.clock = clock
        self.offset = 0
        self.hand = Hand(department, clock, self.settle)

    def chat(self, code: str) -> Chat:
        return self.town.chats[code]

    def officer(self, code: str) -> Person:
        return self.town.officers[code]

    async def settle(self) -> None:
        """Let the bot fetch, handle and send until nothing is left to do."""
        while await self._fetch() + await self.department.inbox.drain():
            await self.department.outbox.drain(patience=3.0)
        await self.department.outbox.drain(patience=3.0)

    async def _fetch(self) -> int:
        updates = await self.department.app.bot.get_updates(
            offset=self.offset, timeout=0, allowed_updates=ALLOWED_UPDATES
        )
        for update in updates:
            await self.department.app.update_queue.put(update)
            self.offset = update.update_id + 1
        return len(updates)

    async def clock_reaches(self, moment: str) -> None:
        """Walk to a local moment, "2021-02-08 07:30"; what time does happens on the way."""
        await self.hand.advance(datetime.strptime(moment, "%Y-%m-%d %H:%M").replace(tzinfo=ZONE))

    async def clock_jumps(self, moment: str) -> None:
        """Set the clock as if the bot had been off until then; it is started again."""
        self.clock.set(datetime.strptime(moment, "%Y-%m-%d %H:%M").replace(tzinfo=ZONE))
        await self.department.clockwork.catch_up()
        await self.settle()

    async def says(
        self, who: Person, code: str, text: str, *, reply_to: Message | None = None
    ) -> list[Message]:
        """Let somebody write in a chat; return what the bot said there since."""
        return await self._heard(self.chat(code), lambda: who.says(self.chat(code), text, reply_to=reply_to))

    async def presses(
        self, who: Person, code: str, button: str, message: Message | None = None
    ) -> tuple[Press, list[Message]]:
        """Let somebody press a button; return the press and what the bot said there since."""
        pressed: list[Press] = []
        heard = await self._heard(
            self.chat(code), lambda: pressed.append(who.presses(self.chat(code), button, message))
        )
        return pressed[0], heard

    async def _heard(self, chat: Chat, act: Callable[[], object]) -> list[Message]:
        before = len(self.world.sent_by_bot(chat))
        act()
        await self.settle()
        return self.world.sent_by_bot(chat)[before:]

    def sees(self, code: str) -> list[Message]:
        return self.world.messages(self.chat(code))

    def last(self, code: str) -> Message:
        """Return the bot's last message in a chat."""
        return self.world.sent_by_bot(self.chat(code))[-1]

    def count(self, code: str) -> int:
        return len(self.world.sent_by_bot(self.chat(code)))
