"""`nhacviec run`: the department at work, with its endpoints, until it is told to stop."""

import asyncio
import signal
import socket
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import datetime
from typing import Any

from bot.http import answering, build_endpoints
from bot.installation import open_installation
from bot.running import at_work
from bot.settings import Settings
from documents.apart import forget_leftovers


async def serve(settings: Settings, now: Callable[[], datetime], listener: socket.socket) -> None:
    """Work until cancelled."""
    forget_leftovers(now())
    async with (
        open_installation(settings, now) as installation,
        answering(build_endpoints(installation), listener),
        at_work(installation, live=True),
    ):
        await asyncio.Event().wait()


def run_until_stopped(program: Coroutine[Any, Any, None]) -> None:
    """Run a program until Ctrl+C or SIGTERM cancels it; what it has begun it may finish."""

    async def run() -> None:
        running = asyncio.create_task(program)
        # Windows has no SIGTERM to hear; there Ctrl+C alone ends the program.
        with suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, running.cancel)
        await running

    with suppress(KeyboardInterrupt, asyncio.CancelledError):
        asyncio.run(run())
