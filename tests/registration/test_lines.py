"""Lines that propose deadlines, several in one line among them."""

import pytest

from domain.chat import Unit
from domain.spoken.parts.proposals import proposal_lines

TT = Unit(1, "TT", "Trung tâm", 1)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("1 trước 30/6", "1: trước 30/6"),
        ("1 30/6, 2 trước 15/4", "1: 30/6 | 2: trước 15/4"),
        ("1 trước 30/6; 3 đến 30/4", "1: trước 30/6 | 3: đến 30/4"),
        ("1 30/6\n2 trước 15/4, 3 quý 2", "1: 30/6 | 2: trước 15/4 | 3: quý 2"),
        ("1 trước 30/6 và 3 trước 15/4", "1: trước 30/6 | 3: trước 15/4"),
        ("1 30/6 2 15/4", "1: 30/6 | 2: 15/4"),
        ("1: 30/6, 2: 15/4", "1: 30/6 | 2: 15/4"),
        ("TT-01 30/6, tt2 15/4", "TT 1: 30/6 | TT 2: 15/4"),
        ("việc 1 trước 30/6, việc 3 30/4", "1: trước 30/6 | 3: 30/4"),
        ("1 và 2 30/6, 3 thường xuyên", "1, 2: 30/6 | 3: thường xuyên"),
        ("1, 3, 4.1, 4.2 trước 30/6", "1, 3, 4.1, 4.2: trước 30/6"),
        ("1 30/6, 2, 3 và 4.1 15/4.", "1: 30/6 | 2, 3, 4.1: 15/4"),
        ("1 ngày 15, 2 ngày 20", "1: ngày 15 | 2: ngày 20"),
        ("1 trước ngày 15/4, thứ Năm", "1: trước ngày 15/4, thứ Năm"),
        ("1 trước 30/6, 3 chưa rõ", "1: trước 30/6 | 3: chưa rõ"),
        ("1 trước 30/6, 3", "1: trước 30/6 | 3: "),
        ("nhờ xem giúp", ": nhờ xem giúp"),
    ],
)
def test_each_day_goes_to_its_task(said: str, read: str) -> None:
    parts = [
        f"{', '.join(map(str, line.codes))}: {line.rest}" for line in proposal_lines(said, [TT])
    ]
    assert " | ".join(parts) == read
