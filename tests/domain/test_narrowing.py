"""What narrows a list as people type it, and what is left over for a unit or a plan."""

import pytest

from domain.lookup.listing import Filter
from domain.spoken.asking import Narrowed, asks_own, read_narrowing


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
