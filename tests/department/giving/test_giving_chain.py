"""A tỉnh gives to a sở and to a xã, and the sở gives to the same xã: each hears whose it is."""

import pytest

from actions.department.giving import offer
from bot.installation import office_of
from storage.store import Shared
from tests.department.giving.giving import COMMUNE, accepted, from_giver, officer_of, unit_of
from tests.department.province import HEALTH
from tests.scenarios.story import Story


@pytest.fixture
async def chain(tinh: Story) -> Story:
    """The tỉnh has given TDC to the sở and QLCN to the xã; the sở gives its own TDC to the xã."""
    await accepted(tinh, "TDC", "SYT")
    await accepted(tinh, "QLCN", "XA", COMMUNE)
    settings = tinh.installation.settings

    async def run(tx: Shared) -> None:
        giver = await tx.departments.get(HEALTH)
        unit = await unit_of(tx.of(HEALTH), "TDC")
        office = office_of(settings, giver)
        await offer(tx, office, HEALTH, unit, COMMUNE, "UBND xã A", now=tinh.clock())

    await tinh.installation.database.run(run)
    await tinh.restart()
    await tinh.settle()
    asked = tinh.last("XA")
    assert asked.text.startswith("Sở Y tế giao:")
    await tinh.presses("XA", "Nhận", asked, who=officer_of(tinh, "XA"))
    return tinh


async def open_codes(story: Story, department: int) -> set[str]:
    async with story.installation.database.of(department).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    return {one.task.code for one in plan.assignments if one.is_open}


async def test_each_word_is_for_whoever_gave_it(chain: Story) -> None:
    theirs = officer_of(chain, "XA")
    opened = chain.last("XA")
    assert opened.text.startswith("Sở Y tế giao:\nNhiệm vụ của Chi cục")
    answer = await chain.says("XA", "/xong TDC-04", who=theirs)
    assert answer.text.startswith("Sở Y tế giao:\nĐã ghi nhận: TDC-04")
    assert "TDC-04" in await open_codes(chain, 1)
    assert "TDC-04" not in await open_codes(chain, HEALTH)
    answer = await chain.says("XA", "/xong QLCN-04", who=theirs)
    assert answer.text.startswith("Sở Khoa học và Công nghệ giao:\nĐã ghi nhận: QLCN-04")
    assert "QLCN-04" in await open_codes(chain, HEALTH)


async def test_the_sở_in_between_keeps_the_two_apart(chain: Story) -> None:
    """Its office's group hears of what the tỉnh gave, and of what the xã reports to it."""
    theirs = officer_of(chain, "SYT")
    opening = from_giver(chain, "SYT")[-1]
    await chain.says("SYT", "/xong TDC-05", who=theirs, reply_to=opening)
    assert "TDC-05" not in await open_codes(chain, 1)
    assert "TDC-05" in await open_codes(chain, HEALTH)
    asked = await chain.says(
        "XA", "/vuongmac TDC-05 thiếu máy", who=officer_of(chain, "XA"), reply_to=chain.last("XA")
    )
    await chain.presses("XA", "Bỏ qua", asked, who=officer_of(chain, "XA"))
    card = chain.last("SYT")
    assert "thiếu máy" in card.text
    assert not card.text.startswith("Sở Khoa học")


async def test_a_file_and_what_is_taken_back(chain: Story) -> None:
    theirs = officer_of(chain, "XA")
    opened = chain.last("XA")
    before = chain.count("XA")
    theirs.uploads(chain.chat("XA"), "bao-cao.pdf", b"%PDF-1.7", "xong TDC-04", reply_to=opened)
    await chain.settle()
    asked = chain.said("XA")[before]
    assert asked.text.startswith("Sở Y tế giao:")
    await chain.presses("XA", "Đúng", asked, who=theirs)
    assert "TDC-04" not in await open_codes(chain, HEALTH)
    async with chain.installation.database.of(HEALTH).read() as tx:
        plan = await tx.plans.current()
        assert plan is not None
        (one,) = [one for one in plan.assignments if one.task.code == "TDC-04"]
        assert len(await tx.attachments.of_assignment(one.id)) == 1
    await chain.presses("XA", "Rút lại báo cáo", chain.last("XA"), who=theirs)
    assert "TDC-04" in await open_codes(chain, HEALTH)
    assert chain.last("XA").text.startswith("Sở Y tế giao:")
