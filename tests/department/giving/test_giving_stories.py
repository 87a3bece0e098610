"""A tỉnh gives to a sở and to a xã for two weeks: offered, accepted, told, reported, taken back."""

import pytest

from domain.department.giving import GivenBefore, HasItsOwnChat, NoOffice, NotGiven
from tests.databases import both_databases
from tests.department.giving.giving import (
    COMMUNE,
    GIVER,
    accepted,
    from_giver,
    gives,
    names_others,
    officer_of,
    takes_back,
)
from tests.department.province import HEALTH
from tests.scenarios.story import Story


@both_databases
async def test_it_is_offered_accepted_told_and_reported(tinh: Story) -> None:
    await gives(tinh, "TDC", HEALTH)
    asked = from_giver(tinh, "SYT")[-1]
    assert asked.button_texts == ["Nhận", "Không nhận"]
    theirs = officer_of(tinh, "SYT")
    await tinh.presses("SYT", "Nhận", asked, who=theirs)
    opening = from_giver(tinh, "SYT")[-1]
    assert "TDC-01" in opening.text
    assert "đã nhận nhiệm vụ" in tinh.last("vanphong").text

    await tinh.clock_reaches("2021-02-22 08:00")
    assert len(from_giver(tinh, "SYT")) >= 2
    answer = await tinh.says("SYT", "TDC-04 đã xong", who=theirs, reply_to=opening)
    assert answer.text.startswith(GIVER)
    await tinh.presses("SYT", "Đúng", answer, who=theirs)
    assert "Đã ghi nhận: TDC-04" in from_giver(tinh, "SYT")[-1].text
    assert "hoàn thành" in (await tinh.says("vanphong", "/viec TDC-04")).text
    asked = await tinh.says("SYT", "/vuongmac TDC-05 thiếu máy", who=theirs, reply_to=opening)
    await tinh.presses("SYT", "Bỏ qua", asked, who=theirs)
    assert "thiếu máy" in tinh.last("vanphong").text
    assert await names_others(tinh, "SYT", "TDC") == set()


async def test_a_sở_and_a_xã_are_given_each_its_own(tinh: Story) -> None:
    await accepted(tinh, "TDC", "SYT")
    await accepted(tinh, "QLCN", "XA", COMMUNE)
    await tinh.mornings_pass("2021-03-12 08:00")
    assert await names_others(tinh, "SYT", "TDC") == set()
    assert await names_others(tinh, "XA", "QLCN") == set()
    assert len(from_giver(tinh, "XA")) >= 3


async def test_of_two_who_answer_at_once_one_has(tinh: Story) -> None:
    await gives(tinh, "TDC", HEALTH)
    asked = from_giver(tinh, "SYT")[-1]
    chat, here = tinh.chat("SYT"), tinh
    presses = [
        here.officer("QLKH").presses(chat, "Nhận", asked),
        here.officer("TT").presses(chat, "Không nhận", asked),
    ]
    await tinh.settle()
    assert "đã được trả lời" in (presses[1].answer.text or "")
    assert "đã nhận lúc" in next(one for one in tinh.said("SYT") if one.id == asked.id).text
    opened = [one for one in from_giver(tinh, "SYT") if "TDC-01" in one.text]
    assert len(opened) == 1


async def test_it_is_declined_and_offered_again(tinh: Story) -> None:
    await gives(tinh, "TDC", HEALTH)
    theirs = officer_of(tinh, "SYT")
    await tinh.presses("SYT", "Không nhận", who=theirs)
    assert "không nhận nhiệm vụ" in tinh.last("vanphong").text
    opening = await accepted(tinh, "TDC", "SYT")
    assert "TDC-01" in opening.text


async def test_words_under_an_offer_reach_who_made_it(tinh: Story) -> None:
    await gives(tinh, "TDC", HEALTH)
    theirs, asked = officer_of(tinh, "SYT"), from_giver(tinh, "SYT")[-1]
    told = await tinh.says("SYT", "Không nhận, sai thẩm quyền", who=theirs, reply_to=asked)
    assert "đề nghị bấm Nhận hoặc Không nhận" in told.text
    assert "“Không nhận, sai thẩm quyền”" in tinh.last("vanphong").text
    await tinh.presses("SYT", "Không nhận", asked, who=theirs)
    told = await tinh.says("SYT", "vì sở không có kho", who=theirs, reply_to=asked)
    assert told.text.endswith("Đã báo Sở Khoa học và Công nghệ.")
    log = await tinh.says("vanphong", "/nhatky")
    assert "vì sở không có kho" in log.text
    assert "Không nhận, sai thẩm quyền" in log.text


async def test_the_steps_turned_around(tinh: Story) -> None:
    for refused, code, to in (
        (HasItsOwnChat, "TT", HEALTH),
        (NoOffice, "TDC", await _without_office(tinh)),
    ):
        with pytest.raises(refused):
            await gives(tinh, code, to)
    with pytest.raises(NotGiven):
        await takes_back(tinh, "TDC")
    await gives(tinh, "TDC", HEALTH)
    with pytest.raises(GivenBefore):
        await gives(tinh, "TDC", COMMUNE)
    asked = from_giver(tinh, "SYT")[-1]
    keyboard = asked.reply_markup
    await takes_back(tinh, "TDC")
    assert "không còn hiệu lực" in next(one for one in tinh.said("SYT") if one.id == asked.id).text
    asked.reply_markup = keyboard
    said = await tinh.presses("SYT", "Nhận", asked, who=officer_of(tinh, "SYT"))
    assert "không còn hiệu lực" in (said or "")
    opening = await accepted(tinh, "TDC", "XA", COMMUNE)
    assert "TDC-01" in opening.text
    assert not [one for one in from_giver(tinh, "SYT") if "TDC-01" in one.text]


async def _without_office(story: Story) -> int:
    added = await story.installation.database.run(lambda tx: tx.departments.add("Sở Z", "SZ"))
    return added.id
