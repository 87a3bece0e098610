"""Whom a leader's words are about: units, codes, or all units, and those that are late."""

import pytest

from domain.spoken.directive import read_directive
from tests.domain.plan_2021 import UNITS


@pytest.mark.parametrize(
    ("text", "units", "codes", "everybody", "late"),
    [
        ("TT làm chậm quá, nhắc họ đi", "TT", "", False, False),
        ("trung tâm với QLKH xem lại", "TT QLKH", "", False, False),
        ("QLKH rồi TT, rồi lại QLKH", "QLKH TT", "", False, False),
        ("việc TT-04 đến đâu rồi", "", "TT-04", False, False),
        ("TT xem lại việc TT-04", "TT", "TT-04", False, False),
        ("các phòng báo cáo lại", "", "", True, False),
        ("tất cả các phòng, đơn vị còn chậm báo cáo ngay", "", "", True, True),
        ("những nơi chưa trả lời thì nhắc", "", "", True, True),
        ("toàn bộ các đơn vị quá hạn", "", "", True, True),
        ("mọi đơn vị, nhất là TT", "TT", "", False, False),
        ("các phòng xem việc TT-04", "", "TT-04", False, False),
        ("làm chậm quá", "", "", False, False),
        ("chưa rõ", "", "", False, False),
    ],
)
def test_whom_words_name(text: str, units: str, codes: str, everybody: bool, late: bool) -> None:
    found = read_directive(text, UNITS, UNITS)
    assert (
        " ".join(unit.code for unit in found.units),
        " ".join(f"{code.letters}-{code.numbers}" for code in found.codes),
        found.everybody,
        found.late,
    ) == (units, codes, everybody, late)
    assert bool(found) == bool(units or codes or everybody)
