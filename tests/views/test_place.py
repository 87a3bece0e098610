"""Where something stands in a paper, as people look for it."""

from zoneinfo import ZoneInfo

import pytest

from views.paper.reading import place
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("line 34", "dòng 34"),
        ("paragraph 12", "đoạn 12"),
        ("page 3", "trang 3"),
        ("page 3 line 7", "trang 3, dòng 7"),
        ("page 12 row 4", "trang 12, hàng 4"),
        ("table 2 row 5", "bảng 2, hàng 5"),
        ("sheet Phụ lục row 5", "trang tính Phụ lục, hàng 5"),
        ("sheet Phụ lục row 2 (2) row 5", "trang tính Phụ lục row 2 (2), hàng 5"),
    ],
)
def test_a_place_is_told_in_the_readers_language(where: str, words: str) -> None:
    assert place(where, TEXTS) == words
