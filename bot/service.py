"""`nhacviec run`: the department at work until it is told to stop."""

import asyncio
import signal
from collections.abc import Callable
from datetime import datetime

import uvicorn

from bot.department import open_department
from bot.http import build_endpoints
from bot.running import at_work
from bot.settings import Settings


async def serve(settings: Settings, now: Callable[[], datetime]) -> None:
    """Run until SIGINT or SIGTERM; what was begun is finished first."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        # Windows has no handlers on the loop; there Ctrl+C ends the program as usual.
        if hasattr(signal, "SIGUSR1"):
            loop.add_signal_handler(name, stopped.set)
    async with open_department(settings, now) as department:
        host, port = settings.listen_address
        server = _Server(
            uvicorn.Config(
                build_endpoints(department),
                host=host,
                port=port,
                log_level="warning",
                lifespan="off",
            )
        )
        endpoints = asyncio.create_task(server.serve())
        async with at_work(department, live=True):
            await stopped.wait()
        server.should_exit = True
        await endpoints


class _Server(uvicorn.Server):
    """A server that leaves signals to the program around it."""

    def install_signal_handlers(self) -> None:
        return
