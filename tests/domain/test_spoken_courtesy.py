"""What only thanks or takes note, and what looks like it."""

import pytest

from domain.spoken.courtesy import is_courtesy


@pytest.mark.parametrize(
    "words",
    [
        "Cảm ơn hệ thống",
        "dạ em cảm ơn ạ",
        "vâng",
        "ok anh",
        "da em ro roi a",
        "đã nhận thông tin",
        "OK.",
    ],
)
def test_it_thanks_or_takes_note(words: str) -> None:
    assert is_courtesy(words)


@pytest.mark.parametrize(
    "words",
    ["", "👍", "đã xong", "đã nhận", "cảm ơn, còn việc 5?", "vâng, mai em gửi", "ok " * 100],
)
def test_it_says_more_or_nothing(words: str) -> None:
    assert not is_courtesy(words)
