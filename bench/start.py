"""`nhacviec run` with an empty database: until it asks for updates, and its memory at rest."""

import asyncio
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from starlette.types import ASGIApp, Receive, Scope, Send

from bench.figure import Figure
from bench.town import TOKEN, build_town
from simulator.serving import serving

PATIENCE = 30.0
# What starting leaves to be done is done by then.
REST_SECONDS = 2.0
MEBIBYTE = 1024 * 1024


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
class Process:
    """What Linux tells of a process."""

    pid: int

    def cpu_seconds(self) -> float:
        """Return the processor time used so far."""
        # proc(5): utime and stime are the 14th and 15th field, after a name in brackets.
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory_bytes(self) -> int:
        """Return the resident memory."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")


async def measure_start() -> list[Figure]:
    """Measure a start; on a system without /proc, only the time."""
    asked = asyncio.Event()
    town = build_town()
    town.app.add_middleware(Watch, asked=asked)
    with tempfile.TemporaryDirectory() as folder:
        async with serving(town.app) as url:
            environment = {
                "TELEGRAM_BOT_TOKEN": TOKEN,
                "TELEGRAM_API_URL": url,
                "DATABASE_URL": f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}",
                "LISTEN": "127.0.0.1:0",
                "PYTHONPATH": str(Path(__file__).parent.parent),
            }
            began = time.perf_counter()
            running = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"), cwd=folder, env=environment
            )
            try:
                async with asyncio.timeout(PATIENCE):
                    await asked.wait()
                figures = [Figure("start to ready", time.perf_counter() - began, "s", goal=2.0)]
                if sys.platform == "linux":
                    process = Process(running.pid)
                    cpu = process.cpu_seconds()
                    figures.append(Figure("start to ready: processor time", cpu, "s"))
                    await asyncio.sleep(REST_SECONDS)
                    memory = process.memory_bytes() / MEBIBYTE
                    figures.append(Figure("memory at rest", memory, "MiB", goal=150))
            finally:
                running.terminate()
                await running.wait()
    return figures
