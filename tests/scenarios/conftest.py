"""A department for stories: the real bot on the strict simulator, no sockets."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import httpx
import pytest
from pydantic import SecretStr
from tests.scenarios.story import EXAMPLE, SIGNED, TOKEN, Story

from actions.import_plan import import_plan
from bot.clock import HandClock
from bot.department import open_department
from bot.settings import Settings
from bot.town import bind_all, build_town
from documents.plan import PlanReading
from documents.reading import read_plan
from simulator.server import build_app
from simulator.world import World


@pytest.fixture(scope="session")
def real_plan() -> PlanReading:
    return read_plan(EXAMPLE)


@pytest.fixture
async def unbound(database_url: str, real_plan: PlanReading) -> AsyncIterator[Story]:
    """A department with the plan taken in and no chat bound, on the morning after signing."""
    clock = HandClock(SIGNED)
    world = World(clock)
    town = build_town(world, real_plan)
    async with AsyncExitStack() as stack:
        app = build_app(world, token=TOKEN)
        stack.push_async_callback(app.state.close)
        settings = Settings(
            _env_file=None,
            telegram_bot_token=SecretStr(TOKEN),
            telegram_api_url="http://simulator",
            database_url=SecretStr(database_url),
            admin_user_ids=(town.administrator.id,),
        )
        department = await stack.enter_async_context(
            open_department(settings, clock, transport=httpx.ASGITransport(app))
        )
        async with department.store.write() as tx:
            await import_plan(tx, real_plan, now=clock())
        await stack.enter_async_context(department.app)
        story = Story(town, department, clock)
        await story.settle()
        yield story
    assert world.violations == []


@pytest.fixture
async def story(unbound: Story) -> Story:
    """The same department with every chat bound."""
    bind_all(unbound.town)
    await unbound.settle()
    return unbound

