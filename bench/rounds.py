"""Pressing in many chats at once, and how long the answers take."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from bench.figure import Figure
from simulator.bot_api.presses import Press

PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Round:
    """One round: answers a second, and processor time for each, the simulator's included."""

    rate: float
    cpu_ms: float


@dataclass(frozen=True, slots=True)
class Answering:
    """How one bot answers; the table shows the medians.

    `beside_ms` are presses while another chat has many updates waiting.
    """

    name: str
    rounds: Sequence[Round]
    alone_ms: Sequence[float]
    beside_ms: Sequence[float] = ()
    rate_goal: float | None = None
    alone_goal: float | None = None

    @property
    def cpu_ms(self) -> float:
        """Return the processor time of an answer."""
        return median(one.cpu_ms for one in self.rounds)

    def figures(self) -> list[Figure]:
        """Return the lines of the table."""
        rate = median(one.rate for one in self.rounds)
        beside = [median(self.beside_ms)] if self.beside_ms else []
        return [
            Figure(f"{self.name}: a press alone", median(self.alone_ms), "ms", self.alone_goal),
            *(
                Figure(f"{self.name}: a press beside a busy chat", one, "ms", self.alone_goal)
                for one in beside
            ),
            Figure(f"{self.name}: 50 at once", rate, "answers/s", self.rate_goal, True),
            Figure(f"{self.name}: processor time", self.cpu_ms, "ms an answer"),
        ]


async def press_at_once(press: Callable[[], Sequence[Press]]) -> Round:
    """Measure from the presses to the last answer; raises TimeoutError without one."""
    began, cpu = time.perf_counter(), time.process_time()
    pressed = press()
    await asyncio.gather(*(_answered(one) for one in pressed))
    seconds, cpu_seconds = time.perf_counter() - began, time.process_time() - cpu
    return Round(len(pressed) / seconds, cpu_seconds * 1000 / len(pressed))


async def press_alone(press: Callable[[], Press]) -> float:
    """Return the milliseconds from a press to its answer; raises TimeoutError without one."""
    began = time.perf_counter()
    await _answered(press())
    return (time.perf_counter() - began) * 1000


async def _answered(press: Press) -> None:
    if await press.answered(PATIENCE) is None:
        raise TimeoutError(f"the press {press.data} was not answered")
