"""A question for the leaders is told as what stands in the way, once its unit says so."""

import pytest

from tests.scenarios.story import TT_04, Story


@pytest.mark.parametrize(
    "said",
    [
        "TT-04 vướng kinh phí, hỏi anh Hùng Giám đốc xem có cho ứng trước không?",
        "TT-04 em xin ý kiến Giám đốc: diễn tập có tổ chức trong quý II không?",
    ],
)
async def test_it_reaches_the_office(monday: Story, said: str) -> None:
    meant = await monday.says("TT", said, reply_to=await monday.says("TT", "/viec 4"))
    assert meant.text.startswith(f"Báo vướng mắc: {TT_04}\n")
    assert meant.button_texts == ["Đúng", "Không phải"]
    await monday.presses("TT", "Đúng", meant)
    await monday.presses("TT", "Bỏ qua")
    assert said.split("Giám đốc")[1] in monday.last("vanphong").text
