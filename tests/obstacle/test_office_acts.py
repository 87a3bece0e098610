"""A leader gives the Văn phòng something to do: it is decided, and the office carries it out."""

import pytest

from simulator.model import Message
from tests.obstacle.stuck import consult
from tests.remit.in_register import Leaders
from tests.scenarios.story import Story

WORDS = "Văn phòng mời Kho bạc họp 8h sáng 18/2, phòng họp tầng 2"
DECIDED = "Đã có ý kiến chỉ đạo, Văn phòng đang thực hiện"
ASKS = "Đang chờ Văn phòng cho ý kiến"


async def decided(story: Story, *, taken_back: bool = False) -> Message:
    """Let the Giám đốc leave it to a deputy, who decides; return the leaders' card."""
    leaders = Leaders(story)
    await leaders.are_entered()
    card = await consult(story)
    if taken_back:
        await story.says("bgd", "đồng ý", reply_to=card)
        await story.says("bgd", "nhầm, tôi chưa đồng ý", reply_to=card)
    question = await story.says("bgd", "giao PGĐ xử lý", reply_to=card)
    await story.presses("bgd", "Trần Văn Bình, Phó Giám đốc", question)
    await story.says("bgd", WORDS, reply_to=card, who=leaders.binh)
    return card


@pytest.mark.parametrize("taken_back", [False, True])
async def test_every_list_says_that_it_is_decided(monday: Story, taken_back: bool) -> None:
    card = await decided(monday, taken_back=taken_back)
    assert f"“{WORDS}”\n{DECIDED} ⏳" in card.text
    work = await monday.says("TT", "/viec TT-04")
    assert "đã có ý kiến chỉ đạo, Văn phòng đang thực hiện" in work.text
    await monday.clock_reaches("2021-02-18 09:00")
    told = next(
        one for one in reversed(monday.said("vanphong")) if "Văn phòng thực hiện:" in one.text
    )
    assert "Ban Giám đốc đã có ý kiến, Văn phòng thực hiện: 01\n– TT-04." in told.text
    assert ASKS not in told.text
    await monday.clock_reaches("2021-02-26 15:45")
    digest = monday.last("bgd")
    assert "Đã có ý kiến, đang thực hiện: 01 (TT-04)." in digest.text
    assert ASKS not in digest.text
    assert f"{DECIDED}: 09 ngày làm việc" in (await monday.says("vanphong", "/canykien")).text


async def test_what_the_office_says_then_goes_to_the_unit_which_goes_on(monday: Story) -> None:
    card = await decided(monday)
    office = next(one for one in reversed(monday.said("vanphong")) if one.text.startswith("Vướng"))
    await monday.says("vanphong", "Đã mời Kho bạc, đơn vị dự họp", reply_to=office)
    # A leader has answered since, which is said first.
    await monday.presses("vanphong", monday.last("vanphong").button_texts[0])
    assert "“Đã mời Kho bạc, đơn vị dự họp”" in monday.last("TT").text
    assert "Đã có ý kiến, đơn vị đang thực hiện." in card.text


async def test_its_unit_takes_back_no_more_what_was_decided(monday: Story) -> None:
    await decided(monday)
    before = monday.count("vanphong")
    told = await monday.says("TT", "hết vướng việc 4 rồi", reply_to=monday.last("TT"))
    assert "Rút lại vướng mắc" not in told.button_texts
    assert monday.count("vanphong") == before + 1, "the office closes what was answered"
