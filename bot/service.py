"""`nhacviec run`: the department at work, with its endpoints, until it is told to stop."""

import asyncio
import logging
import signal
import socket
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import datetime
from typing import Any

from bot.http import Endpoints, answering
from bot.installation import Installation, open_installation
from bot.running import at_work
from bot.settings import Settings
from bot.watching.chats import to_chats
from bot.watching.letters import to_letters
from bot.watching.pulse import Pulse
from bot.watching.supervisor import Supervisor
from bot.watching.watch import Watch, keep_alive
from documents.apart import forget_leftovers
from messengers.mail import MailServer
from storage.migrate import CannotBeOpened, reach
from views.health import alarm_subject

log = logging.getLogger(__name__)

ASK_THE_DATABASE_EVERY_SECONDS = 5.0


async def serve(settings: Settings, now: Callable[[], datetime], listener: socket.socket) -> None:
    """Work until cancelled; a database that is away for now is waited for.

    Raises CannotBeOpened and TelegramError where waiting would not help.
    """
    forget_leftovers(now())
    pulse, supervisor = Pulse(), Supervisor()
    endpoints = Endpoints(settings, pulse, now)
    try:
        async with answering(endpoints, listener), _in_the_background(keep_alive(supervisor)):
            # Started is who can say how it fares: network and database may be away for days.
            supervisor.ready()
            await _wait_for_the_database(settings.database_url.get_secret_value())
            async with open_installation(settings, now, pulse=pulse) as installation:
                endpoints.installation = installation
                async with _watched(installation, supervisor), at_work(installation, live=True):
                    try:
                        await asyncio.Event().wait()
                    finally:
                        supervisor.stopping()
                        log.info("stopping: what was begun is finished first")
    finally:
        log.info("stopped")


def _watched(
    installation: Installation, supervisor: Supervisor
) -> AbstractAsyncContextManager[None]:
    channels = [to_chats(installation.carriers, installation.office.administrators)]
    settings = installation.settings
    if settings.admin_mail_to:
        server = MailServer(settings.smtp_url.get_secret_value(), settings.mail_from)
        subject = alarm_subject(installation.office.texts)
        channels.append(to_letters(server, settings.admin_mail_to, subject, installation.now))
    return _in_the_background(Watch(installation, supervisor, channels).run())


async def _wait_for_the_database(url: str) -> None:
    while True:
        try:
            await reach(url)
        except CannotBeOpened as error:
            if not error.is_passing:
                raise
            log.warning("the database does not answer yet (%s); it is waited for", error)
            await asyncio.sleep(ASK_THE_DATABASE_EVERY_SECONDS)
        else:
            return


@asynccontextmanager
async def _in_the_background(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Let something run beside the block that does not break."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


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
