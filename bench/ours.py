"""Our bot as a process of its own: the plan taken in, every chat bound, the morning told.

`python -m bench.ours API DATABASE` works until it is ended.
"""

import asyncio
import sys
from datetime import timedelta

from pydantic import SecretStr

from bench.town import MORNING, TOKEN, Town, build_town, plan
from bot.clock import HandClock
from bot.installation import Installation, open_installation
from bot.running import at_work
from bot.settings import Settings
from domain.chat import Seat
from domain.department.department import FIRST
from domain.plan.identity import identify
from domain.plan.incoming import Incoming
from storage.boxes.pacing import UNPACED


async def work(api: str, database_url: str) -> None:
    """Work until cancelled."""
    town = build_town()
    settings = Settings(
        _env_file=None,
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url=api,
        database_url=SecretStr(database_url),
        admin_user_ids=(town.administrator.id,),
    )
    async with open_installation(settings, HandClock(MORNING), pacing=UNPACED) as installation:
        await _settle(town, installation)
        async with at_work(installation, live=False):
            await installation.clockwork.catch_up()
            await asyncio.Event().wait()


async def _settle(town: Town, installation: Installation) -> None:
    """Take the plan in, and bind the chats a week before."""
    async with installation.database.of(FIRST).write() as tx:
        draft = plan(list(town.chats))
        await tx.plans.save(draft, Incoming(), identify(None, draft))
        for unit in await tx.units.all():
            there = town.chats[unit.code]
            chat = await tx.chats.ensure(there.id, title=there.title)
            await tx.chats.bind(chat.id, Seat.UNIT, unit.id, at=MORNING - timedelta(days=7))


if __name__ == "__main__":
    asyncio.run(work(*sys.argv[1:]))
