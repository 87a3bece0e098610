"""A department for stories: the real bot on the strict simulator, no sockets."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from actions.plan.importing import import_plan
from bot.clock import HandClock
from bot.department import Department, open_department
from bot.settings import Settings
from bot.town import bind_all, build_town
from documents.plan import PlanReading
from documents.reading import read_plan
from simulator.server import build_app
from simulator.world import World
from tests.scenarios.story import EXAMPLE, SIGNED, TOKEN, Story


@pytest.fixture(scope="session")
def real_plan() -> PlanReading:
    return read_plan(EXAMPLE)


@pytest.fixture
def rules() -> dict[str, Any]:
    """What a file of stories has set otherwise than the defaults."""
    return {}


@pytest.fixture
async def empty(
    database_url: str, real_plan: PlanReading, rules: dict[str, Any]
) -> AsyncIterator[Story]:
    """A department on the morning after signing, before anybody has taken the plan in."""
    clock = HandClock(SIGNED)
    world = World(clock)
    town = build_town(world, real_plan)
    app = build_app(world, token=TOKEN)
    settings = Settings(
        _env_file=None,
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url="http://127.0.0.1",
        database_url=SecretStr(database_url),
        admin_user_ids=(town.administrator.id,),
        **rules,
    )

    def opening() -> AbstractAsyncContextManager[Department]:
        return open_department(settings, clock, transport=httpx.ASGITransport(app))

    story = Story(town, clock, opening)
    await story.start()
    await story.settle()
    yield story
    await story.stop()
    await app.state.close()
    assert world.violations == []
    assert world.presses.unanswered == []


@pytest.fixture
async def unbound(empty: Story, real_plan: PlanReading) -> Story:
    """The same department with the plan taken in, and no chat bound.

    All have been asked for their họ tên before, and passed over it.
    """
    async with empty.department.store.write() as tx:
        await import_plan(tx, real_plan, now=empty.clock())
        for one in empty.town.people:
            person = await tx.people.seen(one.id, one.name)
            await tx.people.ask(person.id)
    return empty


@pytest.fixture
async def story(unbound: Story) -> Story:
    """The same department with every chat bound."""
    bind_all(unbound.town)
    await unbound.settle()
    return unbound


@pytest.fixture
async def monday(story: Story) -> Story:
    """The first morning, 08/02: TT-04 stands alone on the Trung tâm's screen."""
    await story.clock_jumps("2021-02-08 07:30")
    return story
