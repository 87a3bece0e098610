"""What a released version left goes on where its department becomes part of another."""

from operator import attrgetter

import pytest

from actions.plan.importing import import_plan
from documents.plan import PlanReading
from tests.databases import POSTGRESQL, SQLITE
from tests.department.merging.test_merging_stories import merges
from tests.department.rows import refers_to_its_own
from tests.released.left import VERSIONS, Left
from tests.released.test_released import COMMANDS, ends, goes_on, together

# What merging changes is the same on either database: the storage's own tests hold them together.
CHOSEN = [(VERSIONS[-1], SQLITE), (VERSIONS[0], POSTGRESQL)]


@pytest.mark.parametrize("template", CHOSEN, indirect=True, ids="-".join)
async def test_no_button_or_chat_of_it_is_dead(left: Left, real_plan: PlanReading) -> None:
    await left.settle("starting")
    database = left.story.installation.database
    into = await database.run(lambda tx: tx.departments.add("Sở mới", "SM"))
    async with database.of(into.id).write() as tx:
        await import_plan(tx, real_plan, now=left.story.clock())
    await merges(left.story, into=into.id)
    await left.settle("merging")
    await refers_to_its_own(database)
    left.one_of_each = True
    buttons = left.to_press(place for one in left.messages for place in left.buttons(one))
    buttons.sort(key=lambda place: ends(place) > 0)
    for some in together(buttons, message_of=attrgetter("message")):
        await left.press(some)
    for command in COMMANDS:
        await left.write(command)
    await left.walk_to(8, days=3)
    await goes_on(left)
