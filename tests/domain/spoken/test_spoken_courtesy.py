"""What only thanks or takes note, and what looks like it."""

import pytest

from domain.spoken.courtesy import (
    holds_off,
    is_courtesy,
    only_thanks,
    puts_off,
    says_none,
    takes_note,
)


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
        ("Đã nhận việc ạ", True, True),
        ("em nhận nhiệm vụ rồi nhé", True, True),
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
        ("em làm ngay hôm qua rồi", False, False),
        ("để em làm xong đã, còn vướng", False, False),
        ("", False, False),
        ("cảm ơn " * 40, False, False),
    ],
)
def test_what_only_takes_note_and_what_only_thanks(words: str, notes: bool, thanks: bool) -> None:
    assert takes_note(words) is notes
    assert only_thanks(words) is thanks


@pytest.mark.parametrize(
    "words",
    [
        "đã nhận thông tin, cảm ơn Văn phòng",
        "em biết rồi",
        "nhận được rồi ạ",
        "ok sếp",
        "tks",
        "dạ rõ, Trung tâm sẽ thực hiện",
        "xin tiếp thu ạ",
        "Chúc mừng năm mới cả nhà",
        "đã xem",
        "dạ rõ, để anh làm liền",
        "ok để em xử lý",
        "vâng em triển khai ngay ạ",
        "để em liên hệ chị Hoa liền",
    ],
)
def test_what_an_office_says_to_take_note(words: str) -> None:
    assert takes_note(words)


@pytest.mark.parametrize(
    ("words", "puts_off"),
    [
        ("?", True),
        ("bao giờ có kinh phí?", True),
        ("chờ em chút", True),
        ("để em hỏi lại đơn vị", True),
        ("Dạ để tôi xem đã", True),
        ("khoan, để họp đã", True),
        ("để lãnh đạo họp bàn đã nhé", True),
        ("chờ Sở Tài chính cấp kinh phí", False),
        ("để Trung tâm chủ động thực hiện", False),
        ("cho lùi đến 15/3", False),
        ("đồng ý", False),
        ("đợi văn bản của Bộ", False),
        ("", False),
    ],
)
def test_what_puts_an_answer_off(words: str, puts_off: bool) -> None:
    assert holds_off(words) is puts_off


@pytest.mark.parametrize(
    "words",
    [
        "Chúc mừng năm mới. Kho lạnh đã xong rồi ạ",
        "chúc mừng năm mới, kế hoạch em đã gửi",
        "Chúc sếp khỏe kho lạnh xong rồi",
        "chúc mừng, việc 4 hoàn thành",
    ],
)
def test_a_report_beside_a_wish_is_no_courtesy(words: str) -> None:
    assert not any(form(words) for form in (is_courtesy, takes_note, only_thanks))


@pytest.mark.parametrize(
    ("words", "none"),
    [
        ("không", True),
        ("dạ không đề xuất gì ạ", True),
        ("chua co de xuat", True),
        ("không có ý kiến gì thêm", True),
        ("không cần", True),
        ("không có kinh phí", False),
        ("chưa có hướng dẫn", False),
        ("không đồng ý", False),
        ("đề xuất bố trí thêm", False),
    ],
)
def test_nothing_to_say(words: str, none: bool) -> None:
    assert says_none(words) is none


@pytest.mark.parametrize(
    ("words", "off"),
    [
        ("dạ để em hỏi lại sếp", True),
        ("chờ em chút", True),
        ("để em hỏi lại được không?", False),
        ("cho em hỏi TT-02 căn cứ văn bản nào ạ", False),
    ],
)
def test_what_puts_an_answer_off_and_asks_nothing(words: str, off: bool) -> None:
    assert puts_off(words) is off
