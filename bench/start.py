"""A start with an empty database, until it asks for updates; and memory at rest, started again.

The first start alone makes the tables and fills in the country's holidays, whose library stays
until the process ends. Beside it the bare bot, which imports python-telegram-bot and SQLAlchemy.
"""

import asyncio
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from starlette.types import ASGIApp, Receive, Scope, Send

from bench.figure import Figure
from bench.process import MEBIBYTE, beside
from bench.town import TOKEN, build_town
from simulator.serving import serving

PATIENCE = 60.0
TIMES = 3
# What starting leaves to be done is done by then.
REST_SECONDS = 2.0


class Watch:
    """ASGI middleware that notices the first question for updates."""

    def __init__(self, app: ASGIApp, asked: asyncio.Event) -> None:
        self._app = app
        self._asked = asked

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on."""
        if scope["type"] == "http" and scope["path"].endswith("/getUpdates"):
            self._asked.set()
        await self._app(scope, receive, send)


@dataclass(frozen=True, slots=True)
class Started:
    """How a process started."""

    seconds: float
    cpu_seconds: float
    mebibytes: float


async def measure_start() -> list[Figure]:
    """Measure starts, ours and those of the bare bot, in turn."""
    ours, again, peer = zip(*[await _starts() for _ in range(TIMES)], strict=True)
    return list(_figures(ours, again, peer))


def _figures(
    ours: Sequence[Started], again: Sequence[Started], peer: Sequence[Started]
) -> Iterator[Figure]:
    def figure(
        what: str, name: str, unit: str, one: Sequence[Started], goal: float | None = None
    ) -> Figure:
        value, bare = (median(getattr(each, name) for each in which) for which in (one, peer))
        return Figure(what, value, unit, goal=goal, beside=bare)

    yield figure("start to the first question for updates", "seconds", "s", ours, goal=2.0)
    cpu = figure("start: processor time", "cpu_seconds", "s", ours)
    yield Figure(cpu.what, cpu.value, cpu.unit, beside=cpu.beside, most_times=1.5)
    yield figure("memory at rest", "mebibytes", "MiB", again, goal=150)
    yield figure("memory at rest after the very first start", "mebibytes", "MiB", ours)


async def _starts() -> tuple[Started, Started, Started]:
    """Return a first start of ours, one with what it has left, and one of the bare bot."""
    with tempfile.TemporaryDirectory() as folder:
        url, bare = (f"sqlite+aiosqlite:///{Path(folder) / name}.db" for name in ("ours", "bare"))
        first, again = [await _start("bot", url) for _ in range(2)]
        return first, again, await _start("bench.peer", bare)


async def _start(module: str, url: str) -> Started:
    asked, town = asyncio.Event(), build_town()
    town.app.add_middleware(Watch, asked=asked)
    async with serving(town.app) as api:
        arguments = ("run",) if module == "bot" else (api, url)
        settings = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": api,
            "DATABASE_URL": url,
            "LISTEN": "127.0.0.1:0",
        }
        began = time.perf_counter()
        async with beside(module, *arguments, **settings) as process:
            async with asyncio.timeout(PATIENCE):
                await asked.wait()
            seconds, cpu = time.perf_counter() - began, process.cpu_seconds()
            await asyncio.sleep(REST_SECONDS)
            return Started(seconds, cpu, process.memory_bytes() / MEBIBYTE)
