"""A story of two departments."""

import pytest

from actions.plan.importing import import_plan
from documents.plan import PlanReading
from tests.department.province import HEALTH
from tests.scenarios.story import Story


@pytest.fixture
async def province(story: Story, real_plan: PlanReading) -> Story:
    """Beside the first department, a second one with the same plan and one group, unbound."""
    database = story.installation.database
    second = await database.run(lambda tx: tx.departments.add("Sở Y tế", "SYT"))
    assert second.id == HEALTH
    async with database.of(HEALTH).write() as tx:
        await import_plan(tx, real_plan, now=story.clock())
    members = [story.officer("TT"), story.officer("QLKH"), story.town.administrator]
    story.town.chats["SYT"] = story.world.add_group("Nhóm của Sở Y tế", members)
    return story
