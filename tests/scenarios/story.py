"""A town for stories: the real bot, the strict simulator, a clock moved by hand, no sockets."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import HandClock
from bot.demo.hand import Hand
from bot.demo.town import LEADERS_CODE, OFFICE_CODE, Town
from bot.installation import Installation
from messengers.messenger import Messenger
from simulator.model import Chat, Message
from simulator.people import Person
from tests.pictures import png

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
SIGNED = datetime(2021, 2, 5, 7, 25, tzinfo=ZONE)
TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"
EXAMPLE = Path(__file__).parents[2] / "examples" / "ke-hoach-khcn-2021.txt"
TT_04 = "TT-04. Kế hoạch triển khai Trại Thực nghiệm KH&CN"

Opening = Callable[..., AbstractAsyncContextManager[Installation]]


class Story:
    """A town with its bot, and the verbs that stories are told in.

    Chats are named as `/ketnoi` names them; whoever is not named acts as the one whose chat it is.
    """

    installation: Installation

    def __init__(self, town: Town, clock: HandClock, opening: Opening) -> None:
        self.town = town
        self.world = town.world
        self.clock = clock
        self._opening = opening
        self._running = AsyncExitStack()

    async def start(self, *messengers: Messenger) -> None:
        """Start a process of the bot on the database; what it had not confirmed comes again.

        `messengers` are those that it knows beside Telegram.
        """
        self.installation = await self._running.enter_async_context(self._opening(*messengers))
        await self._running.enter_async_context(self.installation.app)

    async def stop(self) -> None:
        """Let the process end; what it has in memory is gone."""
        await self._running.aclose()

    async def restart(self, *messengers: Messenger) -> None:
        """Go on with another process on the same database."""
        await self.stop()
        await self.start(*messengers)

    async def colleague(self) -> "Story":
        """Return the same town with a second process on the same database."""
        beside = Story(self.town, self.clock, self._opening)
        await beside.start()
        self._running.push_async_callback(beside.stop)
        return beside

    def chat(self, code: str) -> Chat:
        """Return the chat that `/ketnoi` calls so."""
        return self.town.chats[code]

    def officer(self, code: str) -> Person:
        """Return whoever works in the chat."""
        by_chat = {OFFICE_CODE: self.town.chief_of_office, LEADERS_CODE: self.town.director}
        return by_chat.get(code) or self.town.officers[code]

    async def settle(self) -> None:
        """Let the bot fetch, handle and send until nothing is left to do."""
        while await self.fetch() + await self.installation.inbox.drain():
            await self.installation.outbox.drain(patience=3.0)
        await self.installation.outbox.drain(patience=3.0)

    async def fetch(self) -> int:
        """Let the bot fetch updates and keep them, and no more; return how many there were."""
        if not self.world.updates.waiting:
            return 0  # asking in vain was a fifth of the time that a walked clock takes
        return await self.installation.polling.fetch(wait=0)

    async def clock_reaches(self, moment: str) -> None:
        """Walk to a local moment, "2021-02-08 07:30"; what time does happens on the way."""
        await Hand(self.installation, self.clock, self.settle).advance(local(moment))

    async def clock_jumps(self, moment: str) -> None:
        """Set the clock as if the bot had been off until then; it is started again."""
        self.clock.set(local(moment))
        await self.settle()
        await self.installation.arrivals.heard_all(self.clock())
        await self.installation.clockwork.catch_up()
        await self.settle()

    async def mornings_pass(self, moment: str) -> None:
        """Let each day's morning come and nothing else of the day, a tenth of a walk; then this."""
        until = local(moment)
        morning = self.clock().astimezone(ZONE).replace(hour=7, minute=30)
        while (morning := morning + timedelta(days=1)) < until:
            await self.clock_jumps(f"{morning:%Y-%m-%d %H:%M}")
        await self.clock_jumps(moment)

    async def says(
        self,
        code: str,
        text: str,
        *,
        who: Person | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        """Let somebody write in a chat; return the bot's one answer there."""
        (answer,) = await self.writes(code, text, who=who, reply_to=reply_to)
        return answer

    async def writes(
        self,
        code: str,
        text: str,
        *,
        who: Person | None = None,
        reply_to: Message | None = None,
    ) -> list[Message]:
        """Let somebody write in a chat; return what the bot said there since."""
        before = self.count(code)
        (who or self.officer(code)).says(self.chat(code), text, reply_to=reply_to)
        await self.settle()
        return self.said(code)[before:]

    async def sends(
        self,
        code: str,
        name: str,
        caption: str = "",
        *,
        reply_to: Message | None = None,
        as_photo: bool = False,
    ) -> list[Message]:
        """Let somebody send a file to a chat; return what the bot said there since."""
        before = self.count(code)
        content = png(90, 180) if as_photo else b"%PDF-1.7"
        self.officer(code).uploads(
            self.chat(code), name, content, caption, reply_to=reply_to, as_photo=as_photo
        )
        await self.settle()
        return self.said(code)[before:]

    async def presses(
        self, code: str, button: str, message: Message | None = None, *, who: Person | None = None
    ) -> str | None:
        """Let somebody press a button; return the short word that answers the press."""
        press = (who or self.officer(code)).presses(self.chat(code), button, message)
        await self.settle()
        assert press.answer is not None, "the button is still at work"
        return press.answer.text

    async def opens(self, code: str, task: str, message: Message | None = None) -> None:
        """Let somebody open the card of a task, in a message or the last that names it so."""
        messages = [message] if message else reversed(self.said(code))
        texts = (text for one in messages for text in one.button_texts)
        await self.presses(
            code, next(each for each in texts if each.startswith(f"{task} · ")), message
        )

    async def reports(
        self, code: str, task: str, button: str, message: Message | None = None
    ) -> str | None:
        """Let somebody open a task's card and press there."""
        await self.opens(code, task, message)
        return await self.presses(code, button, message)

    def said(self, code: str) -> list[Message]:
        """Return the bot's messages in a chat, oldest first."""
        return self.world.sent_by_bot(self.chat(code))

    def last(self, code: str) -> Message:
        """Return the bot's last message in a chat."""
        return self.said(code)[-1]

    async def whole_digest(self) -> str:
        """Return all that the leaders' last digest tells, for which they press."""
        await self.presses("bgd", "Bản đầy đủ", self.last("bgd"))
        return self.last("bgd").text

    def count(self, code: str) -> int:
        """Return how many messages of the bot stand in a chat."""
        return len(self.said(code))


def local(moment: str) -> datetime:
    return datetime.strptime(moment, "%Y-%m-%d %H:%M").replace(tzinfo=ZONE)
