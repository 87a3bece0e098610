"""Which letters are a unit's where no department is at hand."""

import pytest

from domain.spoken.tasks.units import units_in


@pytest.mark.parametrize(
    ("said", "letters"),
    [
        ("TL-03 bỏ lên bàn Giám đốc rồi, KL-04 mới được 1/2", ["TL", "KL"]),
        ("TT-03 xong, TV-4 xong, QL-3 chưa", ["TT", "TV", "QL"]),
        ("NV-04 xong, nv 5 chưa", ["NV"]),
        ("thi công đoạn km 12 QL 14, TL 83", []),
        ("đã có KH-12, CV 15, QĐ-3", []),
        ("ngày 12, tháng 3, quý 2, lần 4", []),
    ],
)
def test_letters_are_a_units_unless_they_are_of_papers_measures_and_times(
    said: str, letters: list[str]
) -> None:
    assert [unit.code for unit in units_in(said)] == letters
