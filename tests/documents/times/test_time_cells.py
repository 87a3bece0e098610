"""A table's cell for the time."""

from datetime import date

import pytest

from documents.plan import Recurrence
from documents.reading.times.time_cells import CellTime, cell_deadline
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans, Deadline
from domain.plan.state import Kind


def cell(text: str) -> CellTime:
    return cell_deadline(
        text, year=2025, before_means=BeforeMeans.DAY_BEFORE, issued_on=date(2025, 1, 10)
    )


@pytest.mark.parametrize(
    ("text", "first_day", "last_day"),
    [
        ("6/2025", None, date(2025, 6, 30)),
        ("06/2025", None, date(2025, 6, 30)),
        ("6-2025", None, date(2025, 6, 30)),
        ("T6/2025", None, date(2025, 6, 30)),
        ("Tháng 6", None, date(2025, 6, 30)),
        ("Tháng\n6/2025", None, date(2025, 6, 30)),
        ("Tháng 5, 6/2025", None, date(2025, 6, 30)),
        ("5-6/2025", None, date(2025, 6, 30)),
        ("30/6", None, date(2025, 6, 30)),
        ("30/6/2025", None, date(2025, 6, 30)),
        ("30/6/25", None, date(2025, 6, 30)),
        ("24-30/6", None, date(2025, 6, 30)),
        ("Trước 30/6/2025", None, date(2025, 6, 29)),
        ("Quý II/2025", None, date(2025, 6, 30)),
        ("Quý II - 2025", None, date(2025, 6, 30)),
        ("Q2/2025", None, date(2025, 6, 30)),
        ("II/2025", None, date(2025, 6, 30)),
        ("Tháng 3, 6, 9", None, date(2025, 9, 30)),
        ("Quý I, II", None, date(2025, 6, 30)),
        ("Cuối năm", None, date(2025, 12, 31)),
        ("Trong năm 2026", None, date(2026, 12, 31)),
        ("2026", None, date(2026, 12, 31)),
        ("Đến năm 2030", None, date(2030, 12, 31)),
        ("2025 - 2026", None, date(2026, 12, 31)),
        ("Giai đoạn 2025-2030", None, date(2030, 12, 31)),
        ("01/7/2025-31/12/2025", date(2025, 7, 1), date(2025, 12, 31)),
        ("Quý III/2025-Quý I/2026", date(2025, 7, 1), date(2026, 3, 31)),
        ("2025-2030, tầm nhìn 2045", None, date(2030, 12, 31)),
        ("Tháng 6/2025 - tháng 9/2025", date(2025, 6, 1), date(2025, 9, 30)),
        ("Từ quý II đến quý III/2025", date(2025, 4, 1), date(2025, 9, 30)),
        ("Lắp đặt và vận hành xong trước ngày 01/01/2026", None, date(2025, 12, 31)),
        ("30 ngày kể từ ngày ký", None, date(2025, 2, 9)),
    ],
)
def test_a_time_binds_as_it_stands(text: str, first_day: date | None, last_day: date) -> None:
    wording = " ".join(text.split())
    assert cell(text) == CellTime(Deadline(wording, last_day, first_day), None, Kind.DATED)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Thường xuyên", Kind.ONGOING),
        ("Nhiệm vụ thường xuyên", Kind.ONGOING),
        ("Liên tục", Kind.ONGOING),
        ("Thường xuyên trong năm", Kind.ONGOING),
        ("Thường xuyên, các năm 2026 - 2030", Kind.ONGOING),
        ("2025 và những năm tiếp theo", Kind.ONGOING),
        ("Từ năm 2025", Kind.ONGOING),
        ("Khi có yêu cầu", Kind.CONDITIONAL),
        ("Đột xuất", Kind.CONDITIONAL),
        ("Ngay sau khi Đề án được phê duyệt", Kind.CONDITIONAL),
        ("Theo quy định", Kind.UNDATED),
        ("Theo kế hoạch năm 2025 của Bộ", Kind.UNDATED),
        ("Theo Kế hoạch rà soát, đánh giá thủ tục năm 2025 của tỉnh", Kind.UNDATED),
        ("Thực hiện thường xuyên trong năm 2025", Kind.ONGOING),
        ("Trong nhiệm kỳ", Kind.UNDATED),
    ],
)
def test_what_names_no_day_has_none(text: str, kind: Kind) -> None:
    said = cell(text)
    assert said.kind is kind
    assert said.deadline is None or said.deadline.last_day is None
    assert said.doubts == ()


@pytest.mark.parametrize(
    ("text", "rrule"),
    [
        ("Hằng năm", "FREQ=YEARLY"),
        ("Tháng, quý, năm", "FREQ=MONTHLY"),
        ("6 tháng", "FREQ=MONTHLY;INTERVAL=6"),
        ("Trước 25 hàng tháng", "FREQ=MONTHLY;BYMONTHDAY=24"),
        ("Quý I hằng năm", "FREQ=YEARLY;BYMONTH=3"),
        ("02 lần/năm (quý II, quý IV)", "FREQ=MONTHLY;BYMONTH=6,12"),
        ("15/6, 15/12 hằng năm", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15"),
        ("Hàng quý", "FREQ=MONTHLY;INTERVAL=3"),
        ("Trước ngày 05 của tháng liền kề", "FREQ=MONTHLY;BYMONTHDAY=4"),
        ("Trước ngày 31/01 năm liền kề", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=30"),
        ("Hằng tháng (trước ngày 20)", "FREQ=MONTHLY;BYMONTHDAY=19"),
        ("Định kỳ", None),
        ("Báo cáo định kỳ theo quy định; thực hiện thường xuyên trong năm", None),
        ("Theo chế độ báo cáo", None),
        ("Định kì", None),
    ],
)
def test_a_cycle_is_recurring(text: str, rrule: str | None) -> None:
    assert cell(text) == CellTime(None, Recurrence(wording=text, rrule=rrule), Kind.RECURRING)


@pytest.mark.parametrize(
    ("text", "last_day", "doubt"),
    [
        ("Tháng 12/2025 và thường xuyên", date(2025, 12, 31), Doubt.MAYBE_ONGOING),
        ("Tháng 6/2025 và hằng năm", date(2025, 6, 30), Doubt.MAYBE_RECURRING),
        ("Trình tháng 6/2025, ban hành tháng 9/2025", date(2025, 9, 30), Doubt.SEVERAL_DEADLINES),
        ("Đầu tháng 4/2025", date(2025, 4, 10), Doubt.DAY_GUESSED),
        ("31/6/2025", None, Doubt.NO_SUCH_DAY),
        ("Tháng 9/2025 - tháng 6/2025", date(2025, 6, 30), Doubt.PERIOD_REVERSED),
        ("10 ngày làm việc kể từ ngày ký", date(2025, 1, 24), Doubt.DAY_GUESSED),
    ],
)
def test_what_is_mixed_or_unsure_is_told(text: str, last_day: date | None, doubt: Doubt) -> None:
    said = cell(text)
    assert said.kind is Kind.DATED
    assert said.deadline
    assert said.deadline.last_day == last_day
    assert said.doubts == (doubt,)


@pytest.mark.parametrize("text", ["Phòng Tổ chức", "Năm học 2024-2025", "Cuối quý"])
def test_words_that_are_no_time_are_kept_and_told(text: str) -> None:
    assert cell(text) == CellTime(
        Deadline(text, None), None, Kind.UNDATED, (Doubt.DATE_NOT_UNDERSTOOD,)
    )


@pytest.mark.parametrize("text", ["", " ", "-", "…"])
def test_an_empty_cell_says_nothing(text: str) -> None:
    assert cell(text) == CellTime()
