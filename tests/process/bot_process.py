"""The bot as a process of its own, on a clock that stands still; what is due is due at once."""

import asyncio
import logging
import sys
from datetime import datetime

from pydantic import SecretStr

from bot.clock import HandClock
from bot.department import open_department
from bot.logs import set_up_logging
from bot.running import at_work
from bot.service import run_until_stopped
from bot.settings import Settings
from tests.process.machine import TOKEN


async def work(api: str, database_url: str, moment: str, administrator: str) -> None:
    """Work at one local moment until stopped."""
    settings = Settings(
        _env_file=None,
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url=api,
        database_url=SecretStr(database_url),
        admin_user_ids=(int(administrator),),
    )
    clock = HandClock(datetime.fromisoformat(moment))
    async with open_department(settings, clock) as department, at_work(department, live=False):
        await department.clockwork.catch_up()
        await asyncio.Event().wait()


if __name__ == "__main__":
    set_up_logging((TOKEN,), logging.INFO)
    run_until_stopped(work(*sys.argv[1:]))
