"""A story of two departments."""

import pytest

from actions.plan.importing import import_plan
from documents.plan import PlanReading
from domain.chat import Seat
from domain.department.department import FIRST
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


@pytest.fixture
async def tinh(province: Story) -> Story:
    """The first department gives; a sở and a xã have an office's group each.

    The sở has the same plan, so the same units and codes. Two units of the first department are
    other departments, and have no group there.
    """
    database, administrator = province.installation.database, province.town.administrator
    await database.run(lambda tx: tx.departments.add("UBND xã A", "XA"))
    members = [province.officer("TDC"), province.officer("QLCN"), administrator]
    province.town.chats["XA"] = province.world.add_group("Văn phòng UBND xã A", members)
    for code in ("SYT", "XA"):
        await province.says(code, "/ketnoi vanphong", who=administrator)
        await province.presses(code, code, who=administrator)
    for unit in ("TDC", "QLCN"):
        async with database.of(FIRST).write() as tx:
            of = next(one for one in await tx.units.all() if one.code == unit)
            chat = await tx.chats.of_unit(of.id)
            assert chat is not None
            await tx.chats.unbind(chat.id, Seat.UNIT, of.id)
    return province
