"""What the office types to correct a task that was read."""

import unicodedata

import pytest

from domain.plan.state import Kind
from domain.spoken.amendment import Amendment, NotAnAmendment, read_amendment
from domain.text import fold

CODES = ("VP", "TT", "QLKH")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("hạn trước 30/6", Amendment(day="trước 30/6")),
        ("thời hạn là: 30/6.", Amendment(day="30/6")),
        ("hạn: chưa ấn định", Amendment(day="")),
        ("hạn không có", Amendment(day="")),
        ("bỏ thời hạn", None),
        ("hạn bỏ", Amendment(day="")),
        ("đơn vị TT, VP", Amendment(units=("TT", "VP"))),
        ("giao cho tt + qlkh", Amendment(units=("TT", "QLKH"))),
        ("chủ trì VP", Amendment(units=("VP",))),
        ("đơn vị TT, XYZ", None),
        ("loại thường xuyên", Amendment(kind=Kind.ONGOING)),
        ("loại: định kỳ", Amendment(kind=Kind.RECURRING)),
        ("loại chưa phát sinh", Amendment(kind=Kind.CONDITIONAL)),
        ("loại nếu có", Amendment(kind=Kind.CONDITIONAL)),
        ("loại chưa ấn định", Amendment(kind=Kind.UNDATED)),
        ("loại không thời hạn", Amendment(kind=Kind.UNDATED)),
        ("loại khác", None),
        ("30/6", None),
    ],
)
def test_a_line_corrects_one_thing(typed: str, read: Amendment | None) -> None:
    for form in (typed, typed.capitalize(), unicodedata.normalize("NFD", typed)):
        assert _read(form) == read
    if read is None or not read.day:
        assert _read(fold(typed)) == read


def test_a_title_is_taken_as_it_stands() -> None:
    assert _read("nội dung: Rà soát quy hoạch") == Amendment(title="Rà soát quy hoạch")


def _read(typed: str) -> Amendment | None:
    try:
        return read_amendment(typed, CODES)
    except NotAnAmendment:
        return None
