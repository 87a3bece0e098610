"""Pressing in many chats, and waiting until all that follows has left.

What a press causes has left once its answer, a new message and the changed old one have arrived at
the simulator.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Any

from bench.process import Process
from bench.town import Town
from simulator.bot_api.presses import Press
from simulator.model import Chat, Message

PATIENCE = 60.0
# What is written down once the last message has arrived is written by then.
SETTLE_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Round:
    """All chats at once: presses a second until all has left, and the process's time for each."""

    rate: float
    cpu_ms: float


@dataclass(frozen=True, slots=True)
class Waits:
    """How long presses waited, in milliseconds: for their answer, and until all had left."""

    answered: Sequence[float]
    left: Sequence[float]

    @staticmethod
    def worst(waits: Sequence[float]) -> float:
        """Return what 99 of 100 did not exceed."""
        return quantiles(waits, n=100)[98]


class Crowd:
    """The officers of a town, its bot's process, and what has arrived."""

    def __init__(self, town: Town, process: Process) -> None:
        self.town = town
        self._process = process
        self._said: set[int] = set()
        self._edited: set[Message] = set()
        self._arrived = asyncio.Condition()
        town.world.watchers.append(self._watch)

    async def gathered(self) -> None:
        """Wait until every chat has the message under which it presses."""
        async with asyncio.timeout(PATIENCE):
            while not all(map(self._under, self.town.chats.values())):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        await asyncio.sleep(SETTLE_SECONDS)

    async def at_once(self, number: int) -> Round:
        """Press in all chats for the task of this number; raises TimeoutError."""
        began, cpu = time.perf_counter(), self._process.cpu_seconds()
        await asyncio.gather(*(self._press(code, number) for code in self.town.chats))
        seconds = time.perf_counter() - began
        await asyncio.sleep(SETTLE_SECONDS)
        used, count = self._process.cpu_seconds() - cpu, len(self.town.chats)
        return Round(count / seconds, used * 1000 / count)

    async def steadily(self, a_second: float, numbers: Sequence[int]) -> Waits:
        """Press so often a second, chat after chat, whatever has been answered by then."""
        pressing = []
        for number in numbers:
            for code in self.town.chats:
                pressing.append(asyncio.create_task(self._press(code, number)))
                await asyncio.sleep(1 / a_second)
        waits = await asyncio.gather(*pressing)
        return Waits([one for one, _ in waits], [one for _, one in waits])

    async def alone(self, number: int, times: int) -> float:
        """Return the median of presses one after the other, until all has left."""
        waits = []
        for code in list(self.town.chats)[:times]:
            waits.append((await self._press(code, number))[1])
            await asyncio.sleep(0.05)
        return median(waits)

    async def _press(self, code: str, number: int) -> tuple[float, float]:
        chat, officer = self.town.chats[code], self.town.officers[code]
        under = self._under(chat)
        if under is None:
            raise LookupError(f"nothing to press for {code}")
        self._said.discard(chat.id)
        self._edited.discard(under)
        began = time.perf_counter()
        press: Press = officer.presses(chat, _label(under, f"{code}-{number:02}"), under)
        if await press.answered(PATIENCE) is None:
            raise TimeoutError(f"the press {press.data} was not answered")
        answered = time.perf_counter() - began
        async with asyncio.timeout(PATIENCE), self._arrived:
            await self._arrived.wait_for(lambda: chat.id in self._said and under in self._edited)
        return answered * 1000, (time.perf_counter() - began) * 1000

    def _under(self, chat: Chat) -> Message | None:
        """Return the morning: the first message of the bot that has several buttons."""
        said = self.town.world.sent_by_bot(chat)
        return next((one for one in said if len(one.button_texts) > 1 or one.edited), None)

    def _watch(self, what: str, changed: Any) -> None:
        if not isinstance(changed, Message):
            return
        if what == "message" and changed.sender is self.town.world.bot:
            self._said.add(changed.chat.id)
        elif what == "edit":
            self._edited.add(changed)
        else:
            return
        self._notify = asyncio.ensure_future(self._tell())

    async def _tell(self) -> None:
        async with self._arrived:
            self._arrived.notify_all()


def _label(message: Message, code: str) -> str:
    """Return the button that reports a task done; the last one left bears no code."""
    done = [text for text in message.button_texts if text.endswith("Hoàn thành")]
    return next((text for text in done if text.startswith(code)), done[0])
