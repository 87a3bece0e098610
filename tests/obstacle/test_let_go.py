"""A unit lets go of an obstacle that it has begun to tell."""

import pytest

from tests.scenarios.story import Story


@pytest.mark.parametrize(
    "said",
    ["thôi khỏi", "hết vướng rồi", "thôi khỏi, hết vướng rồi", "à mà xong rồi, khỏi"],
)
async def test_what_is_let_go_is_no_obstacle(monday: Story, said: str) -> None:
    asked = await monday.says("TT", "/vuongmac 4")
    answer = await monday.says("TT", said, reply_to=asked)
    assert answer.text == "Đã hủy, chưa ghi nhận gì."
    assert "Khó khăn, vướng mắc" not in (await monday.says("TT", "/viec 4")).text


async def test_under_the_question_for_a_proposal_it_says_that_there_is_none(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.says("TT", "thôi khỏi", reply_to=asked)
    assert "chưa có kinh phí" in monday.last("vanphong").text
    asked = await monday.says("TT", "/vuongmac 5 thiếu máy")
    answer = await monday.says("TT", "thôi khỏi, hết vướng rồi", reply_to=asked)
    assert answer.text == "Đã hủy, chưa ghi nhận gì."
    assert "thiếu máy" not in monday.last("vanphong").text
