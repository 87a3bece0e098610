"""The whole story, as the newest version can tell it."""

from bot.clock import HandClock
from bot.demo.town import Town
from tests.brought import brought
from tests.released.opened import opened
from tests.released.told.answers import answers
from tests.released.told.first_weeks import first_weeks, left_in_flight, left_open
from tests.released.told.heads import causes, heads
from tests.released.told.months import months
from tests.released.told.office import closing, merger, office
from tests.released.told.papers import drafts, papers, signing
from tests.released.told.posts import posts
from tests.released.told.preview import preview
from tests.released.told.proxies import proxies, unknown_leader
from tests.released.told.units import people, units


async def whole_story(town: Town, clock: HandClock, database_url: str) -> None:
    """Tell a department's year up to an afternoon on which everything stands open.

    What an affair's own tests bring as `leaves_open` is told of that afternoon.
    """
    async with opened(town, clock, database_url) as story:
        await signing(story)
        await first_weeks(story)
        await months(story)
        await story.clock_jumps("2021-07-16 07:30")
        await story.clock_jumps("2021-07-16 09:00")
    async with opened(town, clock, database_url, confirm_done=True) as story:
        await merger(story)
        await left_open(story)
        await answers(story)
        await proxies(story)
        await story.clock_jumps("2021-07-16 14:30")
        await preview(story)
        await story.clock_jumps("2021-07-16 15:30")
        await units(story)
        await causes(story)
        await heads(story)
        await people(story)
        await posts(story)
        await unknown_leader(story)
        await office(story)
        await papers(story)
        await drafts(story)
        for leaves_open in brought("leaves_open"):
            await leaves_open(story)
        await closing(story)
        await left_in_flight(story)
