"""What only thanks or takes note, and what looks like it."""

import pytest

from domain.spoken.courtesy import is_courtesy, only_thanks, takes_note


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
    ["", "✅", "đã xong", "đã nhận", "cảm ơn, còn việc 5?", "vâng, mai em gửi", "ok " * 100],
)
def test_it_says_more_or_nothing(words: str) -> None:
    assert not is_courtesy(words)


@pytest.mark.parametrize(
    ("words", "notes", "thanks"),
    [
        ("cảm ơn", True, True),
        ("dạ vâng em cảm ơn anh", True, True),
        ("Đã nhận thông tin.", True, True),
        ("👍🏻", True, True),
        ("❤️🙏", True, True),
        # These may agree.
        ("ok", True, False),
        ("ok cảm ơn em", True, False),
        ("vâng ạ", True, False),
        # These may report.
        ("rồi ạ", False, False),
        ("tốt", False, False),
        ("được rồi, cảm ơn", False, False),
        ("✅", False, False),
        ("đồng ý", False, False),
        ("chào em", False, False),
        ("", False, False),
        ("cảm ơn " * 40, False, False),
    ],
)
def test_what_only_takes_note_and_what_only_thanks(words: str, notes: bool, thanks: bool) -> None:
    assert takes_note(words) is notes
    assert only_thanks(words) is thanks
