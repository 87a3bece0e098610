"""What /donvi is told: which unit, its new name or the one it goes into, and the basis."""

import pytest

from domain.refusal import Refusal
from domain.spoken.unit_change import read_unit_change
from domain.text import fold
from domain.unit.change import CannotMerge, UnitChange, UnitChangeNotUnderstood
from tests.domain.plan_2021 import QLCN, TDC, TT, UNITS

BASIS = "Quyết định 12/QĐ-UBND"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("TT đổi tên Trung tâm X", UnitChange(TT, name="Trung tâm X")),
        ("TT đổi tên: Trung tâm X.", UnitChange(TT, name="Trung tâm X")),
        ("TT đổi tên thành «Trung tâm X»", UnitChange(TT, name="Trung tâm X")),
        ("TT tên mới là “Trung tâm X”", UnitChange(TT, name="Trung tâm X")),
        (f"tt đổi tên Trung tâm X theo {BASIS}", UnitChange(TT, name="Trung tâm X", basis=BASIS)),
        (f"TT  đổi tên Trung tâm X; căn cứ: {BASIS}", UnitChange(TT, "Trung tâm X", None, BASIS)),
        ("TDC sáp nhập QLCN", UnitChange(TDC, into=QLCN)),
        ("tdc sáp nhập vào qlcn.", UnitChange(TDC, into=QLCN)),
        ("TDC hợp nhất với QLCN", UnitChange(TDC, into=QLCN)),
        (f"TDC nhập vào QLCN theo {BASIS}", UnitChange(TDC, into=QLCN, basis=BASIS)),
    ],
)
def test_a_change_is_read(typed: str, read: UnitChange) -> None:
    assert read_unit_change(typed, UNITS) == read


def test_a_merger_needs_no_accents() -> None:
    assert read_unit_change(fold("TDC sáp nhập QLCN"), UNITS) == UnitChange(TDC, into=QLCN)


@pytest.mark.parametrize(
    ("typed", "refused"),
    [
        ("", UnitChangeNotUnderstood),
        ("TT", UnitChangeNotUnderstood),
        ("KHTC đổi tên Trung tâm X", UnitChangeNotUnderstood),
        ("TT đổi tên .", UnitChangeNotUnderstood),
        ("TT sáp nhập KHTC", UnitChangeNotUnderstood),
        ("TT giải thể", UnitChangeNotUnderstood),
        ("TT sáp nhập TT", CannotMerge),
        ("VP sáp nhập TT", CannotMerge),
    ],
)
def test_what_cannot_be_is_refused(typed: str, refused: type[Refusal]) -> None:
    with pytest.raises(refused):
        read_unit_change(typed, UNITS)
