"""What the office did to units and deadlines, as /nhatky tells it."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest

from views.lookup.log import WORDS
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))

BASIS = {"reason": "sắp xếp lại", "basis": "Quyết định 12/QĐ-UBND"}
SAID = "; lý do: sắp xếp lại; căn cứ: Quyết định 12/QĐ-UBND"


@pytest.mark.parametrize(
    ("kind", "details", "words"),
    [
        ("unit-merged", {"unit": "TDC", "into": "QLCN"}, "sáp nhập TDC vào QLCN"),
        ("unit-renamed", {"unit": "TT", "name": "Trung tâm mới"}, "đổi tên TT: Trung tâm mới"),
    ],
)
def test_what_is_done_to_a_unit_is_told_with_its_grounds(
    kind: str, details: dict[str, Any], words: str
) -> None:
    assert WORDS[kind](details, TEXTS) == words
    assert WORDS[kind](details | BASIS, TEXTS) == words + SAID
