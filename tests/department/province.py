"""A province of two departments with one bot."""

from simulator.model import Chat
from tests.scenarios.story import Story

HEALTH = 2


async def bound(story: Story) -> Chat:
    """Bind the second department's group to its unit TT."""
    administrator = story.town.administrator
    await story.says("SYT", "/ketnoi TT", who=administrator)
    await story.presses("SYT", "SYT", who=administrator)
    return story.chat("SYT")
