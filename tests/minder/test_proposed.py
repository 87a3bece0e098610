"""Plain words that name who minds a task propose what /theodoi does."""

import pytest

from domain.spoken.minding import named_to_mind
from tests.scenarios.story import TT_04, Story


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("việc này đ/c Nam theo dõi", "đ/c Nam"),
        ("giao chị Hoa phụ trách việc này nhé", "chị Hoa"),
        ("đồng chí Trần Văn Nam theo dõi", "đồng chí Trần Văn Nam"),
        ("việc này em theo dõi ạ", "em"),
        ("anh Minh được phân công làm việc này, em chuyển nhé", "anh Minh"),
        ("anh Minh vừa được giao xử lý", "anh Minh"),
        ("anh Minh làm xong việc này", None),
        ("việc này đ/c Nam xong rồi", None),
        ("đề nghị theo dõi sát", None),
        ("ai theo dõi việc này?", None),
    ],
)
def test_whom_words_name(words: str, who: str | None) -> None:
    assert named_to_mind(words) == who


async def leaves_open(story: Story) -> None:
    """Let a unit name who minds a task, and nobody confirm it."""
    card = await story.says("TT", "/viec 3")
    await story.says("TT", "việc này đ/c Nam theo dõi", reply_to=card)


async def test_it_is_repeated_and_named_once_somebody_says_that_it_is_right(monday: Story) -> None:
    card = await monday.says("TT", "/viec 4")
    meant = await monday.says("TT", "việc này đ/c Nam theo dõi", reply_to=card)
    assert meant.text.startswith(f"Ghi đ/c Nam theo dõi: {TT_04}\n")
    assert "Nam theo dõi" not in (await monday.says("TT", "/viec 4")).text
    await monday.presses("TT", "Đúng", meant)
    assert "Nam" in (await monday.says("TT", "/viec 4")).text


async def test_by_its_code_under_a_morning_of_several(monday: Story) -> None:
    morning = monday.said("TT")[0]
    meant = await monday.says("TT", "việc 4 chị Hoa theo dõi", reply_to=morning)
    assert meant.text.startswith(f"Ghi chị Hoa theo dõi: {TT_04}\n")


async def test_of_several_it_is_said_how_one_is_named(monday: Story) -> None:
    said = "anh Minh được phân công làm việc này, em chuyển nhé"
    answer = await monday.says("TT", said, reply_to=await monday.says("TT", "/viec"))
    assert answer.text == (
        "Chưa ghi nhận: chưa rõ anh Minh theo dõi việc nào. "
        "Đề nghị gõ kèm mã, ví dụ: /theodoi TT-04 anh Minh"
    )
