"""Deadlines proposed in words at any time, put right and taken back under what was recorded."""

import pytest

from simulator.model import Message
from tests.scenarios.story import Story

LATE_JUNE = "đến 30/6/2021 (chậm nhất thứ Tư, 30/6/2021)"


async def test_what_was_typed_as_an_extension_is_proposed(monday: Story) -> None:
    asked = await monday.says("TT", "/giahan 3 đến 30/6 vì chờ dự toán")
    assert asked.text.split("\n")[1:4] == [
        "Việc này chưa ấn định thời hạn: đề xuất thời hạn thay cho gia hạn.",
        f"Thời hạn đề xuất: {LATE_JUNE}",
        "Lý do: chờ dự toán",
    ]
    await monday.presses("TT", "Đúng", asked)
    assert monday.last("TT").text.startswith("Đã ghi nhận đề xuất – TT-03")
    card = await monday.says("TT", "/viec 3")
    assert "đề xuất thời hạn: đến 30/6/2021" in card.text
    assert "lý do: chờ dự toán" in card.text


@pytest.mark.parametrize(
    "words",
    [
        "việc 3 đề xuất thời hạn 30/6",
        "TT-03 xin ấn định thời hạn 30/6",
        "đăng ký thời hạn việc 3 đến 30/6",
        "em đề xuất hạn 30/6 cho việc 3",
        "viec 3 xin thoi han 30/6",
    ],
)
async def test_a_deadline_is_proposed_in_plain_words_anywhere(monday: Story, words: str) -> None:
    asked = await monday.says("TT", words, reply_to=monday.said("TT")[0])
    assert asked.text.split("\n")[1] == f"Thời hạn đề xuất: {LATE_JUNE}"
    assert "gia hạn" not in asked.text
    assert asked.button_texts == ["Đúng", "Hủy"]


async def test_the_card_of_work_without_a_deadline_asks_for_one(monday: Story) -> None:
    card = await monday.says("TT", "/viec 3")
    asked = await monday.says("TT", "xin hạn 30/6", reply_to=card)
    assert LATE_JUNE in asked.text
    await monday.presses("TT", "Đề xuất thời hạn", card)
    assert "Đề xuất thời hạn nào?" in monday.last("TT").text


async def test_another_day_answers_what_was_repeated(monday: Story) -> None:
    asked = await monday.says("TT", "/giahan 3 đến 30/6 vì chờ dự toán")
    await monday.restart()
    told = await monday.says("TT", "trước 30/7", reply_to=asked)
    assert "trước 30/7/2021 (chậm nhất thứ Năm, 29/7/2021)" in told.text
    assert "lý do: chờ dự toán" in (await monday.says("TT", "/viec 3")).text


async def recorded(story: Story) -> Message:
    """Return what is told once a deadline is proposed for TT-03."""
    await story.presses("TT", "Đúng", await story.says("TT", "/giahan 3 đến 30/6 vì chờ vốn"))
    return story.last("TT")


async def test_what_was_recorded_is_put_right_in_reply(monday: Story) -> None:
    told = await recorded(monday)
    again = await monday.says("TT", "nhầm, TT-03 trước 30/7", reply_to=told)
    assert "trước 30/7/2021" in again.text
    assert "trước 30/7/2021" in told.text
    asked = await monday.says("TT", "nhầm, 15/9", reply_to=again)
    assert "Thời hạn đề xuất: đến 15/9/2021" in asked.text


async def test_what_was_recorded_hears_other_things_as_well(monday: Story) -> None:
    told = await recorded(monday)
    stuck = await monday.says("TT", "TT-03 vướng kinh phí", reply_to=told)
    assert stuck.button_texts[0] == "Đúng"


@pytest.mark.parametrize("words", ["xin rút đề xuất TT-03", "thôi khỏi", "bỏ đề xuất việc 3"])
async def test_a_proposal_is_taken_back_in_reply(monday: Story, words: str) -> None:
    told = await recorded(monday)
    offered = await monday.says("TT", words, reply_to=told)
    assert offered.text.startswith("Chưa thay đổi gì. Muốn bỏ thời hạn đã đề xuất")
    refused = await monday.presses("TT", "Bỏ đề xuất: TT-03", offered)
    assert refused is None
    assert "đã bỏ đề xuất thời hạn" in told.text
    assert told.button_texts == []
    late = await monday.presses("TT", "Bỏ đề xuất: TT-03", offered)
    assert late
    assert "không còn đề xuất thời hạn nào" in late


async def test_nothing_is_taken_back_once_the_leaders_have_it(monday: Story) -> None:
    told = await recorded(monday)
    await monday.says("vanphong", "/kehoach")
    await monday.presses("vanphong", "Chưa ấn định", monday.last("vanphong"))
    await monday.presses("vanphong", "Đăng ký thời hạn", monday.last("vanphong"))
    await monday.presses("vanphong", "Xác nhận", monday.last("vanphong"))
    await monday.presses("vanphong", "Trình Ban Giám đốc", monday.last("vanphong"))
    late = await monday.presses("TT", "Bỏ đề xuất: TT-03", told)
    assert late
    assert "Ban Giám đốc" in late
