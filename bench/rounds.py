"""Pressing in many chats, and waiting until all that follows has left.

What a press causes has left once its answer, a new message and the changed old one have arrived at
the simulator.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Any

from bench.process import Process
from bench.town import REPORT, Town
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
            while not all(map(self.town.world.sent_by_bot, self.town.chats.values())):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        await asyncio.sleep(SETTLE_SECONDS)

    async def at_once(self, number: int) -> Round:
        """Report the task of this number in all chats; raises TimeoutError."""
        await self._opened(number)
        began, cpu = time.perf_counter(), self._process.cpu_seconds()
        await asyncio.gather(*map(self._report, self.town.chats))
        seconds = time.perf_counter() - began
        await asyncio.sleep(SETTLE_SECONDS)
        used, count = self._process.cpu_seconds() - cpu, len(self.town.chats)
        return Round(count / seconds, used * 1000 / count)

    async def steadily(self, a_second: float, numbers: Sequence[int]) -> Waits:
        """Report so often a second, chat after chat, whatever has been answered by then."""
        waits: list[tuple[float, float]] = []
        for number in numbers:
            await self._opened(number)
            pressing = []
            for code in self.town.chats:
                pressing.append(asyncio.create_task(self._report(code)))
                await asyncio.sleep(1 / a_second)
            waits += await asyncio.gather(*pressing)
        return Waits([one for one, _ in waits], [one for _, one in waits])

    async def alone(self, number: int, times: int) -> float:
        """Return the median of reports one after the other, until all has left."""
        await self._opened(number)
        waits = []
        for code in list(self.town.chats)[:times]:
            waits.append((await self._report(code))[1])
            await asyncio.sleep(0.05)
        return median(waits)

    async def _opened(self, number: int) -> None:
        """Turn each chat's message to the task of this number; nothing of it is measured."""
        await asyncio.gather(*(self._open(code, number) for code in self.town.chats))
        await asyncio.sleep(SETTLE_SECONDS)

    async def _open(self, code: str, number: int) -> None:
        under = self._under(self.town.chats[code])
        while REPORT not in under.button_texts:
            texts = under.button_texts
            its = (text for text in texts if text.startswith(f"{code}-{number:02}"))
            await self._press(code, under, next(its, texts[-1]))
            await self._until(lambda: under in self._edited)

    async def _report(self, code: str) -> tuple[float, float]:
        """Return how long it took until the report was answered, and until all had left."""
        chat = self.town.chats[code]
        under = self._under(chat)
        began = time.perf_counter()
        await self._press(code, under, REPORT)
        answered = time.perf_counter() - began
        await self._until(lambda: chat.id in self._said and under in self._edited)
        return answered * 1000, (time.perf_counter() - began) * 1000

    async def _press(self, code: str, under: Message, label: str) -> None:
        chat, officer = self.town.chats[code], self.town.officers[code]
        self._said.discard(chat.id)
        self._edited.discard(under)
        press: Press = officer.presses(chat, label, under)
        if await press.answered(PATIENCE) is None:
            raise TimeoutError(f"the press {press.data} was not answered")

    async def _until(self, arrived: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE), self._arrived:
            await self._arrived.wait_for(arrived)

    def _under(self, chat: Chat) -> Message:
        """Return the morning, which is the first that the bot says in a chat."""
        return self.town.world.sent_by_bot(chat)[0]

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
