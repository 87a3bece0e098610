"""Cycles as papers word them, and the RFC 5545 rules they become."""

from datetime import UTC, date, datetime

import pytest
from dateutil.rrule import rrulestr

from documents.reading.times.deadlines import mentions
from documents.reading.times.recurrences import recurrence_of
from domain.plan.deadline import BeforeMeans


@pytest.mark.parametrize(
    ("text", "wording", "rrule"),
    [
        ("Báo cáo hằng tháng", "hằng tháng", "FREQ=MONTHLY"),
        ("Họp giao ban thứ Hai hằng tuần", "thứ Hai hằng tuần", "FREQ=WEEKLY;BYDAY=MO"),
        ("gửi trước thứ Sáu hằng tuần", "trước thứ Sáu hằng tuần", "FREQ=WEEKLY;BYDAY=TH"),
        ("gửi trước 16h00 thứ Năm hàng tuần", None, "FREQ=WEEKLY;BYDAY=TH"),
        ("vào ngày 15 hằng tháng", "vào ngày 15 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("Trước ngày 22 hàng tháng", "Trước ngày 22 hàng tháng", "FREQ=MONTHLY;BYMONTHDAY=21"),
        ("trước ngày 01 hằng tháng", None, "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("định kỳ theo từng tháng, gửi vào ngày 20 của tháng tiếp theo", None,
         "FREQ=MONTHLY;BYMONTHDAY=20"),
        ("trước ngày làm việc cuối cùng của tháng", None,
         "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2"),
        ("xây dựng kế hoạch kiểm tra hằng năm", "hằng năm", "FREQ=YEARLY"),
        ("báo cáo theo quy định, định kỳ hằng quý", "định kỳ hằng quý", "FREQ=MONTHLY;INTERVAL=3"),
        ("rà soát hằng quý", "hằng quý", "FREQ=MONTHLY;INTERVAL=3"),
        ("định kỳ hàng quý, trước ngày 25 của tháng cuối quý",
         "định kỳ hàng quý, trước ngày 25 của tháng cuối quý",
         "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=24"),
        ("định kỳ hằng quý (trước ngày 05 của tháng đầu quý)",
         "định kỳ hằng quý (trước ngày 05 của tháng đầu quý)",
         "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=4"),
        ("trước ngày 01 của tháng đầu quí", None, "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"),
        ("trước ngày 05 tháng đầu tiên của quý sau", None,
         "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=4"),
        ("mỗi quý một lần", "mỗi quý một lần", "FREQ=MONTHLY;INTERVAL=3"),
        ("báo cáo 6 tháng, năm", "báo cáo 6 tháng, năm", "FREQ=MONTHLY;INTERVAL=6"),
        ("báo cáo quí, sáu tháng đầu năm và cả năm", None, "FREQ=MONTHLY;INTERVAL=3"),
        ("báo cáo hằng tháng, quý, 6 tháng và năm", None, "FREQ=MONTHLY"),
        ("định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)",
         "định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)",
         "FREQ=MONTHLY;BYMONTH=6,12;BYMONTHDAY=14"),
        ("định kỳ 6 tháng (trước ngày 15/6); năm (trước ngày 15/12)", None,
         "FREQ=MONTHLY;BYMONTH=6,12;BYMONTHDAY=14"),
        ("gửi báo cáo kết quả 06 tháng (trước ngày 10/6), năm (trước ngày 10/12)", None,
         "FREQ=MONTHLY;BYMONTH=6,12;BYMONTHDAY=9"),
        ("báo cáo trước ngày 15/6 (báo cáo 6 tháng) và trước ngày 15/12 (báo cáo năm)",
         "trước ngày 15/6 (báo cáo 6 tháng) và trước ngày 15/12 (báo cáo năm)",
         "FREQ=MONTHLY;BYMONTH=6,12;BYMONTHDAY=14"),
        ("6 tháng một lần (vào tháng 01 và tháng 7 hàng năm)", None, "FREQ=MONTHLY;BYMONTH=1,7"),
        ("đổi khóa định kỳ mỗi 90 ngày", "định kỳ mỗi 90 ngày", "FREQ=DAILY;INTERVAL=90"),
        ("chấm điểm hằng tháng; công khai chậm nhất vào ngày 05 hằng tháng",
         "chậm nhất vào ngày 05 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("kiểm tra 02 lần/năm", "02 lần/năm", "FREQ=MONTHLY;INTERVAL=6"),
        ("họp 06 tháng/lần", "06 tháng/lần", "FREQ=MONTHLY;INTERVAL=6"),
        ("một năm hai lần", "một năm hai lần", "FREQ=MONTHLY;INTERVAL=6"),
        ("định kỳ hàng năm (trước ngày 10/12) hoặc đột xuất",
         "định kỳ hàng năm (trước ngày 10/12)", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=9"),
        ("trước ngày 30 tháng 4 hàng năm", None, "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=29"),
        ("trước ngày 01/01 hằng năm", None, "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"),
        ("trước ngày 15/6 và 15/12 hằng năm", "trước ngày 15/6 và 15/12 hằng năm",
         "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14"),
        ("trước ngày 15/6 và 10/12 hằng năm", None, "FREQ=YEARLY;BYMONTH=6,12"),
        ("trước ngày 15 tháng 11 năm hiện hành", None, "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=14"),
        ("Hằng năm, rà soát danh mục, trình trước ngày 30/11", "Hằng năm, trước ngày 30/11",
         "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=29"),
    ],
)  # fmt: skip
def test_a_cycle_becomes_a_rule_and_its_dates_are_no_deadlines(
    text: str, wording: str | None, rrule: str
) -> None:
    recurrence = recurrence_of(text)
    assert recurrence
    assert recurrence.rrule == rrule
    assert wording in {None, recurrence.wording}
    assert recurrence.wording.count("(") == recurrence.wording.count(")")
    assert list(mentions(text, year=2021, before_means=BeforeMeans.DAY_BEFORE)) == []
    assert rrulestr(f"DTSTART:20210101T000000Z\nRRULE:{rrule}").after(
        datetime(2021, 1, 2, tzinfo=UTC)
    )


@pytest.mark.parametrize(
    "text",
    [
        "doanh thu hằng năm 20 tỷ đồng trở lên",
        "bố trí từ nguồn ngân sách hằng năm của đơn vị",
        "thực hiện theo các văn bản hướng dẫn hằng năm",
        "phấn đấu bình quân mỗi năm mở thêm hai lớp",
        "ghi rõ ngày, tháng, năm sinh",
        "báo cáo định kỳ theo quy định",
        "bố trí đủ ngay trong năm kế hoạch",
        "báo cáo năm 2021",
        "định kỳ quý II/2021",
        "hội nghị ngày càng đông",
        "thẩm định trước ngày 15 tháng liền kề trước của tháng đoàn đánh giá đến làm việc",
    ],
)
def test_what_only_looks_like_a_cycle_is_none(text: str) -> None:
    assert recurrence_of(text) is None


def test_a_dated_report_of_this_year_beside_a_cycle_keeps_its_deadline() -> None:
    text = "Rà soát quy hoạch hằng năm; trình danh mục năm nay trước ngày 30/6/2021"
    [mention] = mentions(text, year=2021, before_means=BeforeMeans.DAY_BEFORE)
    assert mention.deadline
    assert mention.deadline.wording == "trước ngày 30/6/2021"


@pytest.mark.parametrize(
    "text",
    [
        "Hằng tuần, báo cáo kết quả vào thứ Sáu",
        "Hàng tuần báo cáo trước thứ Năm",
        "Báo cáo vào thứ Sáu hằng tuần",
        "Mỗi tuần, chậm nhất chiều thứ Sáu gửi lịch công tác",
    ],
)
def test_a_weekday_of_a_cycle_is_no_day_of_its_own(text: str) -> None:
    assert recurrence_of(text) is not None
    found = mentions(
        text, year=2021, before_means=BeforeMeans.DAY_BEFORE, issued_on=date(2021, 3, 1)
    )
    assert list(found) == []


def test_the_office_may_mean_the_day_itself() -> None:
    same_day = recurrence_of("trước ngày 22 hằng tháng", before_means=BeforeMeans.SAME_DAY)
    assert same_day
    assert same_day.rrule == "FREQ=MONTHLY;BYMONTHDAY=22"
