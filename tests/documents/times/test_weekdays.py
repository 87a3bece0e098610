"""A weekday that contradicts its date is told; the date counts."""

from datetime import date

import pytest

from documents.reading import read_pasted
from documents.reading.times.weekdays import differs_from_its_weekday
from domain.paper.doubt import Doubt


@pytest.mark.parametrize(
    ("text", "differs"),
    [
        ("trước thứ Hai ngày 30/6/2023", True),
        ("trước thứ Sáu, ngày 30/6/2023", False),
        ("13h30 ngày 02/6/2026 (thứ Tư)", True),
        ("13h30 ngày 02/6/2026 (Thứ Ba).", False),
        ("Thứ 2, ngày 30 tháng 6 năm 2023", True),
        ("ngày 14 tháng 10 năm 2020 (thứ Tư)", False),
        ("Chủ nhật, ngày 15/3/2026", False),
        ("Chủ nhật, ngày 16/3/2026", True),
        # The plan's year completes a date, and what counts is no weekday.
        ("sáng thứ Ba 5/6", True),
        ("sáng thứ Hai 5/6", False),
        ("hội nghị lần thứ tư ngày 10/6/2023", False),
        ("thứ Hai ngày 31/6/2023", False),
    ],
)
def test_a_weekday_beside_a_date(text: str, differs: bool) -> None:
    assert differs_from_its_weekday(text, 2023) is differs
    assert not differs_from_its_weekday("thứ Ba 5/6", None)


def test_a_task_with_such_a_day_is_doubtful() -> None:
    body = "KẾ HOẠCH\n1. Văn phòng Sở: Lập danh sách.\nThời gian: trước thứ Hai ngày 30/6/2023"
    [task] = read_pasted(body, today=date(2023, 5, 4)).tasks
    assert Doubt.WEEKDAY_DIFFERS in task.unsure
    assert task.deadline is not None
    assert task.deadline.last_day == date(2023, 6, 29)
