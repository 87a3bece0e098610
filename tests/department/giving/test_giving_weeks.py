"""Weeks in which work is given: what is decided on it is told there, and nothing of others."""

from contextlib import suppress
from random import Random

import pytest

from domain.department.department import FIRST
from simulator.people import PersonCannot
from tests.department.giving.giving import accepted, from_giver, names_others, officer_of
from tests.obstacle.stuck import agree
from tests.scenarios.story import Story


async def test_what_is_decided_on_its_work_is_told_there(tinh: Story) -> None:
    opening = await accepted(tinh, "TDC", "SYT")
    theirs = officer_of(tinh, "SYT")
    words = "/vuongmac TDC-05 thiếu máy, đề nghị mượn máy của Sở"
    await tinh.writes("SYT", words, who=theirs, reply_to=opening)
    await tinh.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    await tinh.presses("vanphong", "Bỏ qua")
    await agree(tinh)
    assert "“Đồng ý theo đề xuất.”" in from_giver(tinh, "SYT")[-1].text
    asked = (
        await tinh.writes(
            "SYT", "/giahan VP-09.2 đến 25/5 vì thiếu người", who=theirs, reply_to=opening
        )
    )[-1]
    if asked.button_texts:
        await tinh.presses("SYT", asked.button_texts[0], asked, who=theirs)
    assert "VP-09.2" in tinh.last("vanphong").text
    await tinh.says("SYT", "/xong TDC-04", who=theirs, reply_to=opening)
    await tinh.writes("vanphong", "/tralai TDC-04 chưa có số liệu")
    await tinh.presses("vanphong", "Trả lại")
    assert "chưa có số liệu" in from_giver(tinh, "SYT")[-1].text


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_happens_nothing_of_others_is_told_there(tinh: Story, seed: int) -> None:
    """Two weeks in which all units and the office act: the group hears of one unit's work."""
    opening = await accepted(tinh, "TDC", "SYT")
    random = Random(seed)
    theirs = officer_of(tinh, "SYT")
    async with tinh.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    codes = [one.task.code for one in plan.assignments]
    own = [one.task.code for one in plan.assignments if one.unit.code == "TDC"]
    for day in ("08", "09", "10", "12", "22", "23", "26"):
        await tinh.clock_jumps(f"2021-02-{day} 07:45")
        for _ in range(4):
            code = random.choice(codes)
            unit = code.split("-")[0]
            match random.randrange(7):
                case 0 if unit in tinh.town.chats:
                    await tinh.writes(unit, f"/xong {code}")
                case 1 if unit in tinh.town.chats:
                    await tinh.writes(unit, f"/vuongmac {code} thiếu kinh phí, đề nghị cấp")
                case 2:
                    await tinh.writes("vanphong", f"/dieuchinhhan {code} đến 30/6 vì trùng việc")
                    with suppress(PersonCannot):
                        await tinh.presses("vanphong", "Xác nhận")
                case 3:
                    await tinh.writes("vanphong", "/dondoc")
                    with suppress(PersonCannot):
                        await tinh.presses("vanphong", "Gửi")
                case 4:
                    await tinh.writes("SYT", f"/tiendo {code} 50%", who=theirs, reply_to=opening)
                case 5:
                    await tinh.writes("SYT", f"{code} xong rồi", who=theirs, reply_to=opening)
                case _:
                    words = f"/vuongmac {random.choice(own)} thiếu máy, đề nghị mượn"
                    await tinh.writes("SYT", words, who=theirs, reply_to=opening)
    assert await names_others(tinh, "SYT", "TDC") <= {code for code in codes if _said(tinh, code)}
    titles = {one.task.short for one in plan.assignments if one.unit.code != "TDC"}
    ours = [
        f"{one.task.short} {one.task.title}" for one in plan.assignments if one.unit.code == "TDC"
    ]
    titles = {one for one in titles if not any(one in title for title in ours)}
    for one in from_giver(tinh, "SYT"):
        assert not [title for title in titles if title in one.text], one.text


def _said(story: Story, code: str) -> bool:
    """Whether somebody of the group has typed a code there, which may be repeated to them."""
    every = story.world.messages(story.chat("SYT"))
    return any(code in one.text for one in every if one.sender is not story.world.bot)
