"""Lines that hold nothing but the time of the task above them."""

from datetime import date

import pytest

from documents.reading.times.time_cells import deadline_line
from domain.plan.deadline import BeforeMeans


@pytest.mark.parametrize(
    ("text", "last_day"),
    [
        ("- Thời gian thực hiện: Quý II/2025.", date(2025, 6, 30)),
        ("Thời hạn: 30/6/2025", date(2025, 6, 30)),
        ("Hoàn thành: 2026", date(2026, 12, 31)),
        ("Thời gian hoàn thành: trước ngày 15/7/2025.", date(2025, 7, 14)),
        ("Hoàn thành trong quý II/2025.", date(2025, 6, 30)),
        ("Xong trước ngày 15/7.", date(2025, 7, 14)),
        ("(Trước ngày 15/7/2025)", date(2025, 7, 14)),
        ("Thời gian thực hiện: Thường xuyên.", None),
    ],
)
def test_a_line_of_its_own_says_when(text: str, last_day: date | None) -> None:
    said = deadline_line(text, year=2025, before_means=BeforeMeans.DAY_BEFORE)
    assert said
    assert (said.deadline.last_day if said.deadline else None) == last_day


@pytest.mark.parametrize(
    "text",
    [
        "Hoàn thành quy chế chi tiêu trước ngày 15/7/2025.",
        "Thời gian: do Văn phòng bố trí",
        "Trình đề án trong quý II/2025.",
        "Văn phòng Sở",
    ],
)
def test_a_line_that_says_more_is_no_time_line(text: str) -> None:
    assert deadline_line(text, year=2025, before_means=BeforeMeans.DAY_BEFORE) is None
