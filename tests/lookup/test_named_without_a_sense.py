"""Words that only name work: its card comes, whatever the message replied to shows."""

import pytest

from tests.scenarios.story import Story


@pytest.mark.parametrize(
    ("words", "heads"),
    [
        ("việc 2", ["TT-02 – Kế hoạch"]),
        ("việc 5 nhé", ["TT-05 – Kế hoạch"]),
        ("viec 3 thi sao", ["TT-03 – Kế hoạch"]),
        ("TT-02", ["TT-02 – Kế hoạch"]),
        ("việc 2 và việc 5", ["TT-02 – Kế hoạch", "TT-05 – Kế hoạch"]),
        ("việc 99", ["Chưa ghi nhận: không có nhiệm vụ mã 99."]),
    ],
)
async def test_the_card_is_of_what_is_named(monday: Story, words: str, heads: list[str]) -> None:
    told = await monday.writes("TT", words, reply_to=monday.last("TT"))
    assert [one.text[: len(head)] for one, head in zip(told, heads, strict=True)] == heads


async def test_also_where_the_work_that_is_shown_was_reported(monday: Story) -> None:
    morning = monday.last("TT")
    await monday.says("TT", "/xong 4")
    told = await monday.says("TT", "việc 5 nhé", reply_to=morning)
    assert told.text.startswith("TT-05 – Kế hoạch")


async def test_of_the_work_that_is_shown_alone_the_buttons_come(monday: Story) -> None:
    told = await monday.says("TT", "việc 4 ấy mà", reply_to=monday.last("TT"))
    assert told.button_texts == ["TT-04: Hoàn thành", "TT-04: Vướng mắc"]


async def test_of_what_stands_beside_it_is_said_that_nothing_was_recorded(monday: Story) -> None:
    morning = monday.last("TT")
    words = "TT-02 ai làm, chiều nay họp giao ban cùng huyện"
    left, card = await monday.writes("TT", words, reply_to=morning)
    assert left.text == (
        "Chưa ghi nhận: “chiều nay họp giao ban cùng huyện”. Nếu là kết quả, đề nghị bấm nút "
        "bên dưới."
    )
    assert card.text.startswith("TT-02 – Kế hoạch")
    words = "TT-02: tình hình trực Tết bình thường, đảm bảo quân số, không có gì đột xuất"
    asked = await monday.says("TT", words, reply_to=morning)
    assert "tình hình trực Tết bình thường, đảm bảo quân số, không có gì đột xuất" in asked.text
    assert "Đúng" in asked.button_texts
