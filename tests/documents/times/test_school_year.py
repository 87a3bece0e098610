"""Dates without a year in a school's paper lie in its school year, which begins in August."""

from datetime import date
from pathlib import Path

import pytest

from documents.plan import PlanReading
from documents.reading import read_plan
from documents.reading.papers.school_year import year_of_dates
from domain.paper.doubt import Doubt
from tests.documents.making.plans import written

PAPER = """TRƯỜNG TRUNG HỌC CƠ SỞ
Số: 12/KH-THCS
Bến Đá, ngày {signed}

KẾ HOẠCH
Thực hiện nhiệm vụ năm học {years}

1. Tổ Văn phòng:
- {duty}
| TT | Nội dung | Thời gian | Thực hiện |
|---|---|---|---|
| 1 | Kiểm kê thiết bị | {time} | Tổ Thư viện |
"""


def read(folder: Path, duty: str, time: str = "Tháng 5", *, signed: str, years: str) -> PlanReading:
    paper = PAPER.format(duty=duty, time=time, signed=signed, years=years)
    return read_plan(written(folder, paper))


def days(reading: PlanReading) -> list[date | None]:
    return [one.deadline.last_day if one.deadline else None for one in reading.tasks]


@pytest.mark.parametrize(
    ("duty", "last_day"),
    [
        ("Công khai dự toán trong tháng 8.", date(2025, 8, 31)),
        ("Công khai dự toán trước ngày 15/9.", date(2025, 9, 14)),
        ("Nhập điểm học kỳ II trước ngày 20/5.", date(2026, 5, 19)),
        ("Kiểm kê sách vào cuối tháng 7.", date(2026, 7, 31)),
        ("Ôn tập từ tháng 10 đến hết tháng 02.", date(2026, 2, 28)),
        ("Ôn tập từ ngày 15/12 đến ngày 20/3.", date(2026, 3, 20)),
        ("Tổng kết trong quý II.", date(2026, 6, 30)),
        ("Tổ chức hội thi trong tuần 2 tháng 3.", date(2026, 3, 14)),
        ("Tổng hợp trước ngày 20/5/2027.", date(2027, 5, 19)),
        ("Quyết toán trong 6 tháng cuối năm.", date(2025, 12, 31)),
        ("Họp phụ huynh trước thứ Bảy, ngày 16/5.", date(2026, 5, 15)),
    ],
)
def test_a_month_before_august_is_of_the_second_year(
    tmp_path: Path, duty: str, last_day: date
) -> None:
    read_so = read(tmp_path, duty, signed="05 tháng 9 năm 2025", years="2025 - 2026")
    assert days(read_so) == [last_day, date(2026, 5, 31)]
    assert Doubt.WEEKDAY_DIFFERS not in read_so.tasks[0].unsure


def test_signed_in_its_second_half_it_goes_back_to_what_has_passed(tmp_path: Path) -> None:
    duty = "Đánh giá kết quả trong tháng 9."
    late = read(tmp_path, duty, "Tháng 3", signed="10 tháng 02 năm 2026", years="2025-2026")
    assert days(late) == [date(2025, 9, 30), date(2026, 3, 31)]


@pytest.mark.parametrize(
    ("title", "issued_on", "opens"),
    [
        ("Kế hoạch năm học 2025 - 2026", None, (2025, 8)),
        ("Kế hoạch năm học 2025 – 2026", date(2025, 8, 20), (2025, 8)),
        ("Kế hoạch năm học 2025-2026", date(2025, 7, 10), (2025, 7)),
        ("Kế hoạch tuyển sinh năm học 2026 - 2027", date(2026, 3, 20), (2026, 3)),
        ("Kế hoạch năm học 2025 - 2026", date(2026, 2, 10), (2025, 8)),
        ("Kế hoạch năm học 2025 - 2028", date(2026, 2, 10), (2026, 1)),
        ("Kế hoạch năm 2026", date(2026, 2, 10), (2026, 1)),
    ],
)
def test_what_completes_dates(title: str, issued_on: date | None, opens: tuple[int, int]) -> None:
    assert year_of_dates(title, year=2026, issued_on=issued_on) == opens


def test_the_29th_of_february_is_one_of_the_year_that_has_it(tmp_path: Path) -> None:
    duty = "Hoàn thành sổ điểm trước ngày 29/02."
    leap = read(tmp_path, duty, signed="05 tháng 9 năm 2027", years="2027 - 2028")
    assert days(leap)[0] == date(2028, 2, 28)


@pytest.mark.parametrize(
    "heads",
    [
        ("* Tháng 9", "* Tháng 01", "* Tháng 5"),
        ("• Tháng 9", "• Tháng 01", "• Tháng 5"),
        ("1. Tháng 9", "2. Tháng 01", "3. Tháng 5"),
        ("Tháng 9:", "Tháng 01", "* Tháng 5"),
    ],
)
def test_a_month_heads_what_is_done_then_whatever_its_mark(
    tmp_path: Path, heads: tuple[str, ...]
) -> None:
    work = [f"{head}\n- Tổ Toán sơ kết.\n- Tổ Văn họp bàn." for head in heads]
    head, _, _ = PAPER.partition("1. Tổ Văn phòng")
    head = head.format(signed="05 tháng 9 năm 2025", years="2025 - 2026")
    reading = read_plan(written(tmp_path, f"{head}II. LỊCH HOẠT ĐỘNG\n" + "\n".join(work)))
    months = sorted(day for day in days(reading) if day)
    assert months == [date(2025, 9, 30)] * 2 + [date(2026, 1, 31)] * 2 + [date(2026, 5, 31)] * 2
    assert len(reading.tasks) == len(months)


MONTHS = """
| Tháng | Nội dung | Người thực hiện |
|---|---|---|
| 9 | Ổn định tổ chức lớp | Tổ Toán |
| 10/2025 | Thi vẽ tranh | Tổ Văn |
| T.5 | Tổng kết | Hiệu trưởng |
| 3 + T4 | Thi thể thao | Tổ Thể dục |
| Tuần 1 tháng 6 | Bàn giao học sinh | Tổ Văn phòng |
| Cả năm học | Theo dõi sĩ số | Tổ Văn phòng |
"""


def test_figures_in_a_column_of_months_are_months(tmp_path: Path) -> None:
    head, _, _ = PAPER.partition("1. Tổ Văn phòng")
    head = head.format(signed="05 tháng 9 năm 2025", years="2025 - 2026")
    reading = read_plan(written(tmp_path, head + MONTHS))
    assert {one.title: one.deadline and one.deadline.last_day for one in reading.tasks} == {
        "Ổn định tổ chức lớp": date(2025, 9, 30),
        "Thi vẽ tranh": date(2025, 10, 31),
        "Tổng kết": date(2026, 5, 31),
        "Thi thể thao": date(2026, 4, 30),
        "Bàn giao học sinh": date(2026, 6, 7),
        "Theo dõi sĩ số": None,
    }
    other = read_plan(written(tmp_path, head + MONTHS.replace("| Tháng |", "| Thời gian |")))
    assert {one.title: one.deadline and one.deadline.last_day for one in other.tasks} == {
        "Ổn định tổ chức lớp": None,
        "Thi vẽ tranh": date(2025, 10, 31),
        "Tổng kết": None,
        "Thi thể thao": None,
        "Bàn giao học sinh": date(2026, 6, 7),
        "Theo dõi sĩ số": None,
    }
