"""Giving changes while something about it is under way: at the same moment, or not sent yet."""

import asyncio

from domain.department.department import FIRST
from tests.databases import both_databases
from tests.department.giving.giving import (
    COMMUNE,
    accepted,
    from_giver,
    gives,
    officer_of,
    takes_back,
    unit_of,
)
from tests.department.merging.test_merging_stories import merges
from tests.department.province import HEALTH
from tests.scenarios.story import Story

ROUNDS = 4


@both_databases
async def test_who_accepts_what_is_taken_back_at_that_moment_has_nothing(tinh: Story) -> None:
    """Whichever comes first, the work is given to nobody afterwards, and both sides read so."""
    theirs = officer_of(tinh, "XA")
    for _ in range(ROUNDS):
        await gives(tinh, "QLCN", COMMUNE)
        asked = from_giver(tinh, "XA")[-1]
        pressed = theirs.presses(tinh.chat("XA"), "Nhận", asked)
        await asyncio.gather(tinh.settle(), takes_back(tinh, "QLCN"))
        await tinh.settle()
        assert pressed.answer is not None
        async with tinh.installation.database.of(FIRST).read() as tx:
            unit = await unit_of(tx, "QLCN")
            assert await tx.given.receiver(unit.id) is None
            assert await tx.chats.of_unit(unit.id) is None
        assert "không còn giao tại nhóm này" in from_giver(tinh, "XA")[-1].text
        assert "không còn giao cho cơ quan khác" in tinh.last("vanphong").text
        refused = await tinh.writes("XA", "/xong QLCN-04", who=theirs)
        assert "Đã ghi nhận" not in refused[-1].text


async def test_an_offer_that_was_taken_back_overnight_comes_without_buttons(tinh: Story) -> None:
    await tinh.clock_jumps("2021-02-05 20:00")
    await gives(tinh, "QLCN", COMMUNE)
    await takes_back(tinh, "QLCN")
    assert not from_giver(tinh, "XA")
    await tinh.clock_jumps("2021-02-08 07:05")
    told = from_giver(tinh, "XA")
    assert [one.button_texts for one in told] == [[]] * len(told)
    assert "không còn giao tại nhóm này" in told[-1].text


async def test_what_waits_overnight_goes_out_in_the_name_of_who_gives_it_by_then(
    tinh: Story,
) -> None:
    await accepted(tinh, "QLCN", "XA", COMMUNE)
    await tinh.clock_jumps("2021-02-05 20:00")
    draft = await tinh.says("vanphong", "/giaoviec QLCN trước 25/2 Báo cáo nhanh")
    await tinh.presses("vanphong", "Giao", draft)
    at_rest = tinh.count("XA")
    await merges(tinh, into=HEALTH, joining=[FIRST])
    await tinh.clock_jumps("2021-02-08 07:05")
    told = tinh.said("XA")[at_rest:]
    assert told
    assert all(one.text.startswith("Sở Y tế giao:") for one in told)
    given = next(one for one in told if "Báo cáo nhanh" in one.text)
    await tinh.presses("XA", "Hoàn thành", given, who=officer_of(tinh, "XA"))
    assert "Báo cáo nhanh hoàn thành" in tinh.last("XA").text


async def test_what_was_offered_to_whom_it_becomes_part_of_is_offered_no_more(
    tinh: Story,
) -> None:
    await gives(tinh, "TDC", HEALTH)
    asked = tinh.last("SYT")
    assert "Nhận" in asked.button_texts
    await merges(tinh, into=HEALTH, joining=[FIRST])
    after = next(one for one in tinh.said("SYT") if one.id == asked.id)
    assert not after.button_texts
    assert "không còn hiệu lực" in after.text
