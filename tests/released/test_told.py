"""The story that the next release is kept by: it leaves a question of every kind open."""

from bot.clock import HandClock
from bot.demo.town import build_town
from documents.plan import PlanReading
from simulator.world import World
from tests.released.questions import open_questions
from tests.released.told.whole import whole_story
from tests.scenarios.story import SIGNED


async def test_the_story_can_be_told_on_this_version(
    database_url: str, real_plan: PlanReading
) -> None:
    clock = HandClock(SIGNED)
    await whole_story(build_town(World(clock), real_plan), clock, database_url)
    assert await open_questions(database_url, clock())
