"""The real bot on a town of the simulator, upon a database that may be an older version's."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import httpx
from pydantic import SecretStr

from bot.clock import HandClock
from bot.demo.town import Town
from bot.installation import Installation, open_installation
from bot.settings import Settings
from simulator.server import build_app
from storage.boxes.pacing import UNPACED
from tests.scenarios.story import TOKEN, Story


@asynccontextmanager
async def opened(
    town: Town, clock: HandClock, database_url: str, **rules: Any
) -> AsyncIterator[Story]:
    """Start the bot, which brings the database up to date; `rules` are settings of its own."""
    app = build_app(town.world, token=TOKEN)
    settings = Settings(
        _env_file=None,
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url="http://127.0.0.1",
        database_url=SecretStr(database_url),
        admin_user_ids=(town.administrator.id,),
        **rules,
    )

    def opening() -> AbstractAsyncContextManager[Installation]:
        return open_installation(
            settings, clock, transport=httpx.ASGITransport(app), pacing=UNPACED
        )

    story = Story(town, clock, opening)
    await story.start()
    try:
        yield story
    finally:
        await story.stop()
        await app.state.close()
