"""The office gives a report back in words under a message that shows the work."""

import pytest

from tests.scenarios.story import TT_04, Story


@pytest.mark.parametrize(
    "said",
    [
        "trả lại giùm, báo cáo này thiếu phụ lục dự toán",
        "Đề nghị trả lại: thiếu phụ lục dự toán",
        "tra lai vi thieu phu luc du toan",
    ],
)
async def test_the_reason_is_what_stands_behind(monday: Story, said: str) -> None:
    await monday.says("TT", "/xong 4 số 12/KH-TTKHCN ngày 5/2")
    card = await monday.says("vanphong", "/viec TT-04")
    meant = await monday.says("vanphong", said, reply_to=card)
    assert meant.text.startswith(f"Trả lại báo cáo: {TT_04}")
    assert meant.text.split("\n")[1].casefold().startswith("nội dung cần bổ sung: th")
    await monday.presses("vanphong", "Trả lại", meant)
    assert "trả lại báo cáo" in monday.last("TT").text


async def test_what_was_not_reported_is_not_given_back(monday: Story) -> None:
    card = await monday.says("vanphong", "/viec TT-04")
    answer = await monday.says("vanphong", "trả lại giùm, thiếu phụ lục", reply_to=card)
    assert "gõ /tralai TT-04" in answer.text
