"""Numbers in words behind a command, and what only sounds like taking something back."""

import pytest

from domain.spoken.tasks.words import in_figures
from domain.text import fold
from tests.scenarios.story import TT_04, Story


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("bốn", "4"),
        ("việc bảy", "viec 7"),
        ("bốn và năm", "4 va 5"),
        ("hai, ba", "2, 3"),
        ("mười hai", "12"),
    ],
)
def test_what_is_nothing_but_numbers(words: str, figures: str) -> None:
    assert in_figures(words) == figures
    assert in_figures(fold(words)) == figures


@pytest.mark.parametrize("words", ["một số hộ chưa nhận", "ba mẹ", "4", "", "bốn xong"])
def test_what_says_more(words: str) -> None:
    assert in_figures(words) == words


@pytest.mark.parametrize("words", ["bốn", "bon", "việc bốn"])
async def test_a_command_hears_them(monday: Story, words: str) -> None:
    assert (await monday.says("TT", f"/xong {words}")).text.startswith(f"Đã ghi nhận: {TT_04}")


@pytest.mark.parametrize(
    "words", ["việc 4 khỏi dời hạn, đang làm kịp", "việc 4 khỏi xin gia hạn nữa, làm kịp ạ"]
)
async def test_what_never_stood_is_not_taken_back(monday: Story, words: str) -> None:
    told = await monday.says("TT", words, reply_to=monday.said("TT")[0])
    assert TT_04 in told.text
    assert f"“{words}”" in told.text
    assert told.button_texts[0] == "Đúng"
