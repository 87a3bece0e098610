"""One yes or no for several items at once."""

import pytest

from domain.spoken.parts.decisions import Decided, decided

CODES = ("TT-04", "TT-02", "TTRA-03")


def summed(said: Decided | None) -> tuple[list[int], list[int], list[int]] | None:
    """Return which items are agreed to, which not, and which are left."""
    if said is None:
        return None
    return sorted(said.agreed), sorted(set(said.words) - said.agreed), sorted(said.left)


@pytest.mark.parametrize(
    ("words", "agreed", "refused", "left"),
    [
        ("đồng ý cả 3", [1, 2, 3], [], []),
        ("Đồng ý cả ba nội dung", [1, 2, 3], [], []),
        ("dong y ca 3", [1, 2, 3], [], []),
        ("nhất trí tất cả các mục nhé", [1, 2, 3], [], []),
        ("tất cả đều đồng ý", [1, 2, 3], [], []),
        ("duyệt hết", [1, 2, 3], [], []),
        ("đồng ý theo đề xuất cả 3", [1, 2, 3], [], []),
        ("1-3 đồng ý", [1, 2, 3], [], []),
        ("từ 1 đến 2 duyệt", [1, 2], [], []),
        ("1, 3 đồng ý", [1, 3], [], []),
        ("đồng ý 1 và 3", [1, 3], [], []),
        ("đồng ý mục 1, mục 2 và mục 3", [1, 2, 3], [], []),
        ("1 và 2 ok còn 3 thì không", [1, 2], [3], []),
        ("1 ok, 2 không đồng ý", [1], [2], []),
        ("đồng ý 1, 2, không đồng ý 3", [1, 2], [3], []),
        ("TT-04 ok, tt2 không đồng ý", [1], [2], []),
        ("đồng ý hết trừ mục 2", [1, 3], [], [2]),
        ("đồng ý, trừ 2 và 3", [1], [], [2, 3]),
        ("tất cả đồng ý, riêng mục 2 chưa", [1, 3], [2], []),
        ("mục 2 không đồng ý, còn lại đồng ý", [1, 3], [2], []),
        ("không đồng ý cả 3", [], [1, 2, 3], []),
        ("1, 2 đồng ý hết.", [1, 2], [], []),
        # What is said of an item beside leaves that one.
        ("1 đồng ý, 2 cho đến 24/2", [1], [], [2]),
        ("đồng ý hết, mục 2 xem lại", [1, 3], [], [2]),
        ("mục 1 cho đến 26/2, còn lại theo đề xuất", [2, 3], [], [1]),
        ("đồng ý mục 1 và 3, mục 2 họp lại", [1, 3], [], [2]),
        ("1,2 ok; 3 để tôi nghĩ", [1, 2], [], [3]),
        ("cả 3 đồng ý nhưng mục 3 chỉ cho đến 28/2", [1, 2], [], [3]),
        ("nhất trí hai mục đầu", [1, 2], [], []),
    ],
)
def test_what_is_decided_of_several(
    words: str, agreed: list[int], refused: list[int], left: list[int]
) -> None:
    assert summed(decided(words, 3, CODES)) == (agreed, refused, left)


@pytest.mark.parametrize(
    "words",
    [
        "đồng ý",
        "2 đồng ý",
        "đồng ý cả 2",
        "đồng ý cả 4 nội dung",
        "1, 4 đồng ý",
        "đồng ý hết mục 2",
        "đồng ý 1, 3 không",
        "1 đồng ý, 1 không",
        "đồng ý cả 3?",
        "1 đồng ý\n2 không đồng ý",
        "50 triệu thì làm trước",
        "mục 1 đồng ý, 2 phòng cùng làm",
        "mục 2 họp chiều thứ 6",
        "2 phòng cùng làm, 3 phòng chờ",
        "đồng ý 2 đồng chí đi, 3 đồng chí ở lại",
    ],
)
def test_what_is_not_decided_so(words: str) -> None:
    assert decided(words, 3, CODES) is None
