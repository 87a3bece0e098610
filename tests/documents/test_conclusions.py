"""Conclusions of a meeting, as a paper and as words pasted into a chat."""

from datetime import date
from pathlib import Path

import pytest

from documents.plan import TaskReading
from documents.reading import read_pasted, read_plan
from domain.paper.unreadable import EmptyFile, NotAPlan, SecretDocument
from tests.documents.making.plans import written

CONCLUSIONS = """\
UBND TỈNH BẮC SƠN
SỞ XÂY DỰNG
Số: 45/TB-SXD
Bắc Sơn, ngày 19 tháng 5 năm 2025

THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tuần 20

Ngày 19/5/2025, Giám đốc Sở chủ trì họp giao ban. Sau khi nghe các phòng báo cáo, \
Giám đốc Sở kết luận như sau:

1. Về cải cách hành chính: Giao Văn phòng Sở chủ trì, phối hợp với Phòng Quản lý nhà rà soát \
hồ sơ quá hạn, báo cáo Giám đốc Sở trước ngày 23/5/2025.

2. Giao Phòng Kinh tế xây dựng tham mưu văn bản góp ý, hoàn thành trước ngày 27/5.

3. Phòng Quản lý nhà: Khẩn trương hoàn thiện tờ trình.

4. Thanh tra Sở và Phòng Quản lý hạ tầng tiếp tục theo dõi công trình.

5. Các phòng, đơn vị đăng ký lịch công tác gửi Văn phòng trước ngày 30/5/2025.

6. Đồng chí Trần Văn Bình, Trưởng phòng Kinh tế xây dựng chuẩn bị tài liệu.

Văn phòng Sở thông báo để các phòng, đơn vị biết, thực hiện./.

Nơi nhận:
- Ban Giám đốc;
- Lưu: VT.
"""
PASTED = """\
Phòng Quản lý nhà: nộp báo cáo trước 25/6
Văn phòng chuẩn bị hội trường, xong trong ngày 20/6/2025
- Giao Trung tâm Kiểm định rà soát thiết bị
"""
TODAY = date(2025, 6, 16)


def told(task: TaskReading) -> tuple[tuple[str, ...], str, date | None]:
    return task.units, task.title, task.deadline.last_day if task.deadline else None


def test_the_conclusions_of_a_meeting_are_a_plan(tmp_path: Path) -> None:
    reading = read_plan(written(tmp_path, CONCLUSIONS))
    assert reading.plan.number == "45/TB-SXD"
    assert reading.plan.title.startswith("THÔNG BÁO Kết luận của Giám đốc Sở")
    assert reading.plan.issuer == "Sở Xây dựng tỉnh Bắc Sơn"
    assert reading.plan.issued_on == date(2025, 5, 19)
    tasks = {task.where: task for task in reading.tasks}
    found = [(task.units, told(task)[2]) for task in sorted(tasks.values(), key=by_line)]
    everybody = (
        "Phòng Kinh tế xây dựng", "Phòng Quản lý nhà", "Thanh tra Sở", "Phòng Quản lý hạ tầng",
    )  # fmt: skip
    assert found == [
        (("Văn phòng Sở",), date(2025, 5, 22)),
        (("Phòng Kinh tế xây dựng",), date(2025, 5, 26)),
        (("Phòng Quản lý nhà",), None),
        (("Thanh tra Sở", "Phòng Quản lý hạ tầng"), None),
        (everybody, date(2025, 5, 29)),
        (("Phòng Kinh tế xây dựng",), None),
    ]


def by_line(task: TaskReading) -> int:
    return int(task.where.removeprefix("line "))


def test_who_leads_and_who_helps_are_told_apart(tmp_path: Path) -> None:
    reading = read_plan(written(tmp_path, CONCLUSIONS))
    [led] = [task for task in reading.tasks if task.coordinating]
    assert (led.units, led.coordinating) == (("Văn phòng Sở",), ("Phòng Quản lý nhà",))


def test_pasted_words_take_their_year_from_today() -> None:
    reading = read_pasted(PASTED, today=TODAY)
    assert reading.plan.issued_on == TODAY
    assert [told(task) for task in reading.tasks] == [
        (("Phòng Quản lý nhà",), "nộp báo cáo trước 25/6", date(2025, 6, 24)),
        (
            ("Văn phòng",),
            "Văn phòng chuẩn bị hội trường, xong trong ngày 20/6/2025",
            date(2025, 6, 20),
        ),
        (("Trung tâm Kiểm định",), "Giao Trung tâm Kiểm định rà soát thiết bị", None),
    ]


@pytest.mark.parametrize(
    ("text", "refusal"),
    [("", EmptyFile), ("Chào cả nhà", NotAPlan), (f"MẬT\n{PASTED}", SecretDocument)],
)
def test_what_is_no_work_or_no_business_of_a_chat_is_refused(
    text: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        read_pasted(text, today=TODAY)


def test_a_paragraph_that_orders_several_is_several_tasks() -> None:
    reading = read_pasted(
        "1. Thống nhất phương án 2. Giao Sở Xây dựng trình hồ sơ trước ngày 15/6/2025. "
        "Giao Sở Tài chính bố trí vốn trước ngày 20/6/2025; giao Ban Quản lý dự án tỉnh "
        "chọn nhà thầu trước ngày 30/8/2025.",
        today=TODAY,
    )
    assert [(task.units, told(task)[2]) for task in reading.tasks] == [
        (("Sở Xây dựng",), date(2025, 6, 14)),
        (("Sở Tài chính",), date(2025, 6, 19)),
        (("Ban Quản lý dự án tỉnh",), date(2025, 8, 29)),
    ]


@pytest.mark.parametrize(
    "closing",
    [
        "Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này./.",
        "Giao Văn phòng Sở đôn đốc, kiểm tra việc thực hiện các nội dung tại Kết luận này./.",
    ],
)
def test_what_closes_a_conclusion_is_no_duty_of_its_own(closing: str) -> None:
    head = "SỞ XÂY DỰNG\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban\n"
    duties = "1. Giao Thanh tra Sở kiểm kê kho.\n2. Văn phòng Sở đôn đốc, báo cáo kết quả./.\n"
    reading = read_pasted(f"{head}{duties}{closing}", today=TODAY)
    assert [task.title for task in reading.tasks] == [
        "Giao Thanh tra Sở kiểm kê kho",
        "Văn phòng Sở đôn đốc, báo cáo kết quả",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Sở Xây dựng trân trọng cảm ơn sự phối hợp của các đơn vị./.",
        "- Công chức, viên chức được nghỉ Tết từ ngày 16/02/2026 đến ngày 20/02/2026.",
        "STT Đơn vị Số lượng",
    ],
)
def test_what_orders_nothing_is_no_duty(line: str) -> None:
    head = "SỞ XÂY DỰNG\nTHÔNG BÁO\nVề nghỉ lễ\n1. Giao Thanh tra Sở kiểm kê kho.\n"
    reading = read_pasted(f"{head}{line}", today=TODAY)
    assert [task.title for task in reading.tasks] == ["Giao Thanh tra Sở kiểm kê kho"]
