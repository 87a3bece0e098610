"""The bot as a process of its own; its clock moves when it is told to, and then what is due is due.

Each line of its standard input is a moment.
"""

import asyncio
import logging
import os
import sys
from datetime import datetime

from pydantic import SecretStr

from bot.clock import HandClock
from bot.installation import Installation, open_installation
from bot.logs import set_up_logging
from bot.running import at_work
from bot.service import run_until_stopped
from bot.settings import Settings
from storage.boxes.pacing import UNPACED
from tests.scenarios.story import TOKEN

log = logging.getLogger(__name__)
# Until then a process has still something to say, though nothing waits for it yet.
HAS_CAUGHT_UP = "process %d has done what is due at %s."


async def work(api: str, database_url: str, moment: str, administrator: str) -> None:
    """Work from one local moment on until stopped."""
    settings = Settings(
        _env_file=None,
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url=api,
        database_url=SecretStr(database_url),
        admin_user_ids=(int(administrator),),
    )
    clock = HandClock(datetime.fromisoformat(moment))
    async with (
        open_installation(settings, clock, pacing=UNPACED) as installation,
        at_work(installation, live=False),
    ):
        await follow_moments(installation, clock)


async def follow_moments(installation: Installation, clock: HandClock) -> None:
    """Let what is due happen, now and at each moment that is named."""
    await _catch_up(installation, clock)
    lines = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(lines)
    await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, sys.stdin)
    while line := await lines.readline():
        clock.set(datetime.fromisoformat(line.decode().strip()))
        await _catch_up(installation, clock)
    await asyncio.Event().wait()


async def _catch_up(installation: Installation, clock: HandClock) -> None:
    await installation.clockwork.catch_up()
    log.info(HAS_CAUGHT_UP, os.getpid(), clock().isoformat())


def bot_process(*arguments: str) -> None:
    """Be the bot."""
    set_up_logging((TOKEN,), logging.INFO)
    logging.getLogger("storage.store").setLevel(logging.DEBUG)
    run_until_stopped(work(*arguments))
