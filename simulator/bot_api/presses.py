"""Pressed buttons: a callback query from the person's side until the bot has answered it."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from simulator.bot_api.refused import bad_request
from simulator.model import Message, User


@dataclass(frozen=True, slots=True)
class Answer:
    """What the person sees after a press; `alert` means a window and not a passing line."""

    text: str | None = None
    alert: bool = False


@dataclass(slots=True, eq=False)
class Press:
    """One press on a button; `answer` is there once the bot has answered."""

    id: str
    person: User
    message: Message
    data: str
    at: datetime
    answer: Answer | None = None
    _answered: asyncio.Event = field(default_factory=asyncio.Event)

    async def answered(self, within: float = 10.0) -> Answer | None:
        """Wait for the bot's answer, for so many seconds of real time at most."""
        try:
            async with asyncio.timeout(within):
                await self._answered.wait()
        except TimeoutError:
            return None
        return self.answer

    def settle(self, answer: Answer) -> None:
        self.answer = answer
        self._answered.set()


class Presses:
    """The presses that wait for an answer."""

    def __init__(self) -> None:
        self.lifetime = timedelta(minutes=15)
        """How long Telegram waits for an answer."""
        self._waiting: dict[str, Press] = {}
        self._count = 0

    def add(self, person: User, message: Message, data: str, at: datetime) -> Press:
        self._count += 1
        press = Press(f"{person.id}{self._count:08}", person, message, data, at)
        self._waiting[press.id] = press
        return press

    def answer(self, press_id: str, answer: Answer, now: datetime) -> None:
        """Show an answer to the person; only the first one, and only in time."""
        press = self._waiting.pop(press_id, None)
        if press is None or now - press.at > self.lifetime:
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        press.settle(answer)

    @property
    def unanswered(self) -> list[Press]:
        """Presses after which the person still sees the button at work."""
        return list(self._waiting.values())

    def expire(self) -> None:
        """Let every waiting press grow too old, as when the bot was away for long."""
        self._waiting.clear()
