"""Reports of several cycles in one sentence, ends that no calendar knows, and dates of a state."""

from datetime import date

import pytest

from documents.plan import PlanReading
from documents.reading import read_pasted
from documents.reading.times.deadlines import mentions
from documents.reading.times.duties import duties
from documents.reading.times.recurrences import recurrence_of
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans

TODAY = date(2026, 1, 5)


def read(body: str) -> PlanReading:
    head = "SỞ NGOẠI VỤ TỈNH HÒA AN\nKẾ HOẠCH\nCông tác đối ngoại năm 2026\nII. PHÂN CÔNG\n"
    return read_pasted(head + body, today=TODAY)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Nộp báo cáo tháng trước ngày 20, báo cáo quý trước ngày 15 tháng cuối quý và báo cáo"
            " năm trước ngày 05/12",
            ["FREQ=MONTHLY;BYMONTHDAY=19", "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=14",
             "2026-12-04"],
        ),
        (
            "Báo cáo tuần (chiều thứ Năm hằng tuần), tháng (trước ngày 25 hằng tháng), 6 tháng"
            " (trước ngày 10/6)",
            ["FREQ=WEEKLY;BYDAY=TH", "FREQ=MONTHLY;BYMONTHDAY=24", "2026-06-09"],
        ),
        (
            "Tổng hợp hằng tuần vào thứ Sáu, hằng tháng trước ngày 28",
            ["FREQ=WEEKLY;BYDAY=FR", "FREQ=MONTHLY;BYMONTHDAY=27"],
        ),
        # The two reports of a year are one cycle, and one without days of its own is none apart.
        ("Báo cáo 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)",
         ["FREQ=MONTHLY;BYMONTH=6,12;BYMONTHDAY=14"]),
        ("Báo cáo hằng tháng, hằng quý, hằng năm", ["FREQ=MONTHLY"]),
        ("Báo cáo hằng tháng trước ngày 20 và hằng quý", ["FREQ=MONTHLY;BYMONTHDAY=19"]),
        ("Báo cáo 6 tháng trước ngày 15/6/2026", ["2026-06-14"]),
    ],
)  # fmt: skip
def test_each_report_of_a_list_has_its_own_time(text: str, times: list[str]) -> None:
    found = duties(text, year=2026, before_means=BeforeMeans.DAY_BEFORE, issued_on=TODAY)
    said = []
    for one in found:
        cycle = recurrence_of(one.text)
        if one.deadline and one.deadline.last_day:
            said.append(one.deadline.last_day.isoformat())
        else:
            said.append(cycle.rrule if cycle else None)
    assert said == times


@pytest.mark.parametrize(
    "wording",
    [
        "trước Tết Nguyên đán",
        "trước ngày khai giảng năm học mới",
        "trước mùa mưa bão",
        "trước kỳ họp thứ 10",
        "xong trước đợt kiểm tra",
    ],
)
def test_an_end_that_no_calendar_knows_keeps_its_words_and_is_told(wording: str) -> None:
    [task] = read(f"1. Văn phòng Sở\n- Dọn kho lưu trữ {wording}.\n").tasks
    assert task.deadline
    assert (task.deadline.wording, task.deadline.last_day) == (wording, None)
    assert Doubt.DATE_NOT_UNDERSTOOD in task.unsure


@pytest.mark.parametrize(
    ("wording", "last_day"),
    [
        ("trước rằm tháng 8 âm lịch", date(2026, 9, 24)),
        ("chậm nhất ngày mùng 5 tháng Giêng", date(2026, 2, 21)),
    ],
)
def test_a_day_of_the_moon_is_counted_and_to_be_looked_at(wording: str, last_day: date) -> None:
    [task] = read(f"1. Văn phòng Sở\n- Dọn kho lưu trữ {wording}.\n").tasks
    assert task.deadline
    assert (task.deadline.wording, task.deadline.last_day) == (wording, last_day)
    assert Doubt.DAY_GUESSED in task.unsure


@pytest.mark.parametrize(
    "text",
    [
        "chịu trách nhiệm trước Hội đồng",
        "xin ý kiến trước khi ban hành",
        "trước hội nghị toàn thể",
        "hoàn thành hội nghị tổng kết",
        "Đang thường trú trước ngày 15/6/2025 tại nhà ở thuộc diện hỗ trợ",
        "Là người được công nhận trước ngày 01/01/2025",
        "lập danh sách người có tên trước ngày 01/7/2026 (ngày Nghị định có hiệu lực)",
    ],
)
def test_a_state_and_an_audience_are_no_ends(text: str) -> None:
    assert list(mentions(text, year=2026, before_means=BeforeMeans.DAY_BEFORE)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Kết quả báo cáo hằng tuần là một trong các căn cứ xếp loại",
        "mức độ hoàn thành là tiêu chí khen thưởng hằng năm",
        "thực hiện chỉ tiêu theo Kế hoạch phát triển văn hóa - xã hội hằng năm",
    ],
)
def test_what_something_is_judged_by_is_no_cycle(text: str) -> None:
    assert recurrence_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Định kỳ, Văn phòng Sở kiểm kê tài sản.",
        "Văn phòng Sở kiểm kê tài sản định kỳ hoặc đột xuất.",
    ],
)
def test_a_cycle_that_does_not_say_how_often_is_one(text: str) -> None:
    [task] = read(f"{text}\n").tasks
    assert task.units == ("Văn phòng Sở",)
    assert task.recurrence
    assert task.recurrence.rrule is None
    assert Doubt.KIND_GUESSED in task.unsure


def test_the_time_of_a_step_reaches_all_of_it_but_those_with_their_own() -> None:
    body = (
        "1. Bước 1:\n1.a. Lập danh sách:\nVăn phòng Sở lập danh sách cán bộ.\n"
        "1.b. Thông báo:\nPhòng Lãnh sự thông báo kết quả.\n"
        "Thanh tra Sở kiểm tra trước 10/6/2026.\n"
        "Thời gian hoàn tất: trước ngày 20/6/2026.\n"
        "2. Bước 2:\nVăn phòng Sở tổng hợp kết quả.\n"
    )
    due = {task.units[0]: task.deadline for task in read(body).tasks[:4]}
    assert [due[one] and due[one].last_day for one in ("Phòng Lãnh sự", "Thanh tra Sở")] == [
        date(2026, 6, 19),
        date(2026, 6, 9),
    ]
    days = [task.deadline and task.deadline.last_day for task in read(body).tasks]
    assert days.count(date(2026, 6, 19)) == 2
    assert None in days


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Quá 12 tháng mà chủ hộ không nộp, Phòng Lãnh sự tổng hợp, báo cáo Sở.", "Phòng Lãnh sự"),
        ("Nếu có vướng mắc, Phòng Lãnh sự tổng hợp, báo cáo Sở.", "Phòng Lãnh sự"),
        ("Hội đồng KH,CN&MT của Sở chủ trì thẩm định.", "Hội đồng KH,CN&MT của Sở"),
        ("Nhà trường gửi báo cáo về Sở trước ngày 05/10/2026.", "Nhà trường"),
        ("1. Hiệu trưởng các trường\n- Lập danh sách học sinh.", "Hiệu trưởng các trường"),
        ("1. Trung ương Hội Cựu chiến binh\n- Lập danh sách.", "Trung ương Hội Cựu chiến binh"),
    ],
)
def test_who_acts(text: str, unit: str) -> None:
    assert [task.units for task in read(f"{text}\n").tasks] == [(unit,)]


def test_a_heading_that_lists_more_than_known_names_is_one_beside_units() -> None:
    body = (
        "1. Thanh tra Sở\n- Kiểm tra nội bộ.\n"
        "2. Các tổ chức chính trị - xã hội và hội quần chúng có liên quan\n"
        "- Tuyên truyền rộng rãi.\n"
    )
    assert [task.units for task in read(body).tasks][1] != ()
