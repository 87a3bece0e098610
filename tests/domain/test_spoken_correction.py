"""What the office types to correct a task that was read."""

import unicodedata

import pytest

from domain.plan.task import Kind
from domain.spoken.correction import Correction, NotACorrection, read_correction
from domain.text import fold

CODES = ("VP", "TT", "QLKH")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("hạn trước 30/6", Correction(day="trước 30/6")),
        ("thời hạn là: 30/6.", Correction(day="30/6")),
        ("hạn: chưa ấn định", Correction(day="")),
        ("hạn không có", Correction(day="")),
        ("bỏ thời hạn", None),
        ("hạn bỏ", Correction(day="")),
        ("đơn vị TT, VP", Correction(units=("TT", "VP"))),
        ("giao cho tt + qlkh", Correction(units=("TT", "QLKH"))),
        ("chủ trì VP", Correction(units=("VP",))),
        ("đơn vị TT, XYZ", None),
        ("loại thường xuyên", Correction(kind=Kind.ONGOING)),
        ("loại: định kỳ", Correction(kind=Kind.RECURRING)),
        ("loại chưa phát sinh", Correction(kind=Kind.CONDITIONAL)),
        ("loại nếu có", Correction(kind=Kind.CONDITIONAL)),
        ("loại chưa ấn định", Correction(kind=Kind.UNDATED)),
        ("loại không thời hạn", Correction(kind=Kind.UNDATED)),
        ("loại khác", None),
        ("30/6", None),
    ],
)
def test_a_line_corrects_one_thing(typed: str, read: Correction | None) -> None:
    for form in (typed, typed.capitalize(), unicodedata.normalize("NFD", typed)):
        assert _read(form) == read
    if read is None or not read.day:
        assert _read(fold(typed)) == read


def test_a_title_is_taken_as_it_stands() -> None:
    assert _read("nội dung: Rà soát quy hoạch") == Correction(title="Rà soát quy hoạch")


def _read(typed: str) -> Correction | None:
    try:
        return read_correction(typed, CODES)
    except NotACorrection:
        return None
