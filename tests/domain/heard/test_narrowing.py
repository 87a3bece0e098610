"""What narrows a list as people type it, and what is left over for a unit or a plan."""

import pytest

from domain.lookup.listing import Filter
from domain.spoken.asking import (
    Narrowed,
    asked_about,
    asks_list,
    asks_own,
    left_unread,
    letters_first,
    read_narrowing,
)

AROUND = (
    *("các", "những", "việc", "nhiệm vụ", "của", "đã", "đang", "bị", "có", "nào", "rồi", "mà", "ạ"),
    *("danh sách", "cho", "xem", "chúng tôi", "chúng em", "chúng mình", "bọn em", "em", "tôi"),
    *("mình", "phòng", "đơn vị", "toàn bộ", "hết", "này", "thôi", "với", "nhé", "nha", "dạ"),
    *("vâng", "ơi", "giúp", "giùm", "hộ", "tình hình", "kế hoạch", "công việc", "", "– ;"),
)


@pytest.mark.parametrize("words", AROUND)
def test_what_only_goes_around_a_list_is_read(words: str) -> None:
    assert left_unread(f"{words} của phòng mình với ạ") == ""


@pytest.mark.parametrize("words", ["TT", "ban xây dựng", "em Hà", "công", "tình"])
def test_what_else_is_said_beside_a_list_is_left(words: str) -> None:
    assert left_unread(f", {words}?! ") == words


@pytest.mark.parametrize(
    ("words", "letters"),
    [
        ("TTKHCN còn mấy việc", "TTKHCN"),
        ("phòng QLKH còn mấy việc", "QLKH"),
        ("bên TT có việc nào", "TT"),
        (" đơn vị TDC thế nào", "TDC"),
        ("ttkhcn còn mấy việc", None),
        ("TTKHCN", None),
        ("A còn mấy việc", None),
        ("ABCDEFGH còn mấy việc", "ABCDEFGH"),
        ("ABCDEFGHI còn mấy việc", None),
        ("còn TT", None),
    ],
)
def test_letters_that_words_begin_with_may_be_a_unit(words: str, letters: str | None) -> None:
    assert letters_first(words) == letters


@pytest.mark.parametrize(
    ("words", "chosen", "rest"),
    [
        ("quá hạn", Filter.OVERDUE, ""),
        ("qua han", Filter.OVERDUE, ""),
        ("các việc đã trễ hạn", Filter.OVERDUE, ""),
        ("trễ", Filter.OVERDUE, ""),
        ("TT quá hạn", Filter.OVERDUE, "TT"),
        ("quá hạn của TDC", Filter.OVERDUE, "TDC"),
        ("tuần này", Filter.WEEK, ""),
        ("đến hạn tuần này", Filter.WEEK, ""),
        ("tuan sau", Filter.NEXT_WEEK, ""),
        ("sắp đến hạn", Filter.SOON, ""),
        ("đến hạn", Filter.SOON, ""),
        ("hôm nay", Filter.SOON, ""),
        ("chưa có thời hạn", Filter.UNDATED, ""),
        ("chưa ấn định", Filter.UNDATED, ""),
        ("chưa xong", Filter.ALL, ""),
        ("đã hoàn thành", Filter.DONE, ""),
        ("đang vướng", Filter.STUCK, ""),
        ("CCHC quá hạn", Filter.OVERDUE, "CCHC"),
    ],
)
def test_what_narrows_a_list(words: str, chosen: Filter, rest: str) -> None:
    assert read_narrowing(words) == Narrowed(chosen, rest)


@pytest.mark.parametrize("words", ["", "TT", "giúp em với", "kế hoạch 2021", "hạng mục", "chăm"])
def test_what_narrows_nothing(words: str) -> None:
    assert read_narrowing(words) is None


@pytest.mark.parametrize(
    ("words", "own"),
    [
        ("của tôi", True),
        ("cua toi", True),
        ("việc tôi theo dõi", True),
        ("của chúng tôi", False),
        ("của phòng em", False),
        ("tôi cần biết TT-04", False),
        ("", False),
    ],
)
def test_one_s_own_list_is_asked_for(words: str, *, own: bool) -> None:
    assert asks_own(words) is own


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("hôm nay có việc gì", True),
        ("tuần này tụi em còn mấy việc", True),
        ("tuan nay con may viec", True),
        ("có việc nào quá hạn không", True),
        ("việc nào sắp đến hạn", True),
        ("cho xem danh sách việc", True),
        ("cho xem việc quá hạn", True),
        ("cho tôi xem danh sách", True),
        ("ai dang vuong mac", True),
        ("ai còn chưa báo cáo", True),
        ("tháng 2 xong được mấy việc", True),
        ("quý 1 hoàn thành được bao nhiêu nhiệm vụ rồi", True),
        ("ai cũng xong rồi", False),
        ("làm được mấy xã rồi", False),
        ("gửi danh sách lớp rồi", False),
        ("em còn việc này chưa xong", False),
        ("có việc phát sinh nên chậm", False),
        ("em có việc bận", False),
        ("còn 2 việc chưa xong", False),
        ("còn việc 3 mai em gửi", False),
        ("có việc gì đâu, xong rồi", False),
    ],
)
def test_what_asks_for_a_list(words: str, asks: bool) -> None:
    assert asks_list(words) is asks


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("hạn của việc này là ngày mấy vậy", ""),
        ("việc 8 là việc gì", "8"),
        ("cho em xem lại việc 2", "2"),
        ("việc này yêu cầu gì", ""),
        ("xem lại việc này thì thấy thiếu vốn", None),
        ("ngày mai nộp", None),
    ],
)
def test_what_asks_about_work(words: str, codes: str | None) -> None:
    asked = asked_about(words, ())
    assert (None if asked is None else ", ".join(map(str, asked))) == codes
