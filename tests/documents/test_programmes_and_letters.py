"""Programmes of a day, months as headings, letters whose sentences say who, names before colons."""

from datetime import date
from pathlib import Path

import pytest

from documents.plan import PlanReading, TaskReading
from documents.reading import read_pasted, read_plan
from documents.reading.times.deadlines import mentions
from documents.reading.times.headings import is_only_hours, time_heading
from documents.reading.times.recurrences import recurrence_of
from documents.reading.units.asked import asked_in
from documents.reading.units.subjects import subject_of
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans

TODAY = date(2026, 1, 5)
HEAD = "SỞ NGOẠI VỤ TỈNH HÒA AN\nKẾ HOẠCH\nCông tác đối ngoại năm 2026\n"


def read(body: str, head: str = HEAD) -> PlanReading:
    return read_pasted(head + body, today=TODAY)


def in_order(reading: PlanReading) -> list[TaskReading]:
    return sorted(reading.tasks, key=lambda task: int(task.where.split()[1]))


def days(reading: PlanReading) -> list[str | None]:
    due = [task.deadline and task.deadline.last_day for task in in_order(reading)]
    return [day.isoformat() if day else None for day in due]


ROWS = (
    "| Thời gian | Nội dung | Thực hiện |\n| Buổi sáng – Hội trường lớn |\n"
    "| 7h30 - 8h00 | Đón khách | Văn phòng Sở |\n| Từ 8h00 | Khai mạc | Lãnh đạo Sở |\n"
    "| Buổi chiều |\n| 14 giờ 00 | Thảo luận tổ | Phòng Lãnh sự, Thanh tra Sở |\n"
)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("NGÀY 1: THỨ HAI, NGÀY 12/10/2026\n", "2026-10-12"),
        ("Thời gian: Sáng thứ Hai, ngày 12 tháng 10 năm 2026\n", "2026-10-12"),
        ("Ngày 12/10/2026:\n", "2026-10-12"),
        ("", None),
    ],
)
def test_the_hours_of_a_programme_are_those_of_the_day_above(line: str, day: str | None) -> None:
    reading = read(f"II. CHƯƠNG TRÌNH\n{line}{ROWS}III. TỔ CHỨC THỰC HIỆN\n1. Thanh tra Sở\n"
                   "- Kiểm tra an ninh.\n")  # fmt: skip
    assert days(reading) == [day, day, day, None]
    assert [task.title for task in in_order(reading)][:3] == [
        "Đón khách",
        "Khai mạc",
        "Thảo luận tổ",
    ]


def test_the_day_of_an_annex_stands_in_its_head(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    text = f"{HEAD}1. Văn phòng Sở\n- Gửi giấy mời.\nNơi nhận:\n- Lưu: VT.\nPHỤ LỤC\n"
    path.write_text(text + "CHƯƠNG TRÌNH HỘI NGHỊ\nThời gian: ngày 12/10/2026\n" + ROWS, "utf-8")
    assert days(read_plan(path)) == [None, *["2026-10-12"] * 3]


@pytest.mark.parametrize(
    ("heading", "time"),
    [
        ("Tháng 3/2026", "Tháng 3/2026"),
        ("Tháng 3:", "Tháng 3"),
        ("Quý II/2026", "Quý II/2026"),
        ("Từ ngày 01/3/2026 đến ngày 15/3/2026:", "Từ ngày 01/3/2026 đến ngày 15/3/2026"),
        # A year and its half head chapters, and work is more than a time.
        ("Năm 2026", ""),
        ("6 tháng cuối năm 2026", ""),
        ("Kết quả công tác tháng 3", ""),
        ("Ngày 05/9: Khai giảng năm học mới", ""),
    ],
)
def test_a_heading_may_be_nothing_but_a_time(heading: str, time: str) -> None:
    assert time_heading(heading) == time


def test_a_month_over_duties_is_the_time_of_those_that_name_none() -> None:
    body = (
        "II. NHIỆM VỤ\n1. Tháng 3/2026\n- Văn phòng Sở lập danh sách.\n"
        "- Thanh tra Sở kiểm tra trước ngày 10/3/2026.\n- Phòng Lãnh sự báo cáo hằng tuần.\n"
        "2. Tháng 4/2026\n- Văn phòng Sở tổng kết.\nIII. TỔ CHỨC THỰC HIỆN\n"
        "1. Văn phòng Sở\n- Theo dõi chung.\n"
    )
    assert days(read(body)) == ["2026-03-31", "2026-03-09", None, "2026-04-30", None]


@pytest.mark.parametrize(
    ("text", "only"),
    [("7h30 - 8h00", True), ("14 giờ 00", True), ("từ 07:30 đến 08:00", True), ("Cả ngày", True),
     ("Sáng", True), ("Sáng, chiều", True), ("Sáng thứ Ba", False), ("Tổ sáng kiến", False),
     ("15/8", False)],
)  # fmt: skip
def test_hours_without_a_day(text: str, only: bool) -> None:
    assert is_only_hours(text) is only


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Giám đốc Sở yêu cầu Phòng Lãnh sự thực hiện:", ["Phòng Lãnh sự"]),
        ("Sở đề nghị đồng chí Cục trưởng Cục Thuế tỉnh chỉ đạo thực hiện:", ["Cục Thuế tỉnh"]),
        ("Để làm tốt, Sở yêu cầu đơn vị nêu trên thực hiện một số nội dung sau:",
         ["Đơn vị nêu trên"]),
        ("Sở đề nghị các chủ đầu tư khẩn trương thực hiện:", ["Các chủ đầu tư"]),
        ("Sở yêu cầu thực hiện các nội dung sau:", []),
        ("Sở yêu cầu Phòng Lãnh sự thực hiện.", []),
    ],
)  # fmt: skip
def test_whom_a_sentence_asks_that_hands_over_to_a_list(text: str, names: list[str]) -> None:
    assert list(asked_in(text)) == names


LETTER = (
    "UBND TỈNH HÒA AN\nHòa An, ngày 05 tháng 01 năm 2026\nKính gửi:\n- Sở Tài chính;\n- Sở Y tế.\n"
)


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("1. Nhất trí chủ trương; giao Sở Y tế chủ trì lập phương án.", "Sở Y tế"),
        ("1. Trong lúc chờ, giao UBND phường Hòa Bình tìm kiếm nhà đầu tư.",
         "UBND phường Hòa Bình"),
        ("1. Đề nghị Sở Xây dựng thẩm định hồ sơ.", "Sở Xây dựng"),
        ("1. Lập phương án di dời.", "Sở Tài chính"),
    ],
)  # fmt: skip
def test_an_order_in_a_letter_goes_to_whom_it_names(line: str, unit: str) -> None:
    text = f"Chủ tịch UBND tỉnh có ý kiến như sau:\n{line}\n2. Báo cáo kết quả.\n"
    assert in_order(read(text, LETTER))[0].units[0] == unit


def test_beside_names_before_a_colon_any_name_is_one() -> None:
    body = (
        "V. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở: Gửi giấy mời.\n"
        "2. Cơ sở KCB, nhà thuốc: Cử người tham dự.\n3. Kinh phí: Lập dự toán theo quy định.\n"
    )
    units = [task.units for task in read(body).tasks]
    assert units[:2] == [("Văn phòng Sở",), ("Cơ sở KCB, nhà thuốc",)]
    assert ("Kinh phí",) not in units


@pytest.mark.parametrize(
    "text",
    ["Lãnh đạo, chỉ đạo chung toàn diện", "Thường trực quản lý nền nếp", "Tổ chức, thực hiện"],
)
def test_a_verb_is_no_unit(text: str) -> None:
    assert subject_of(text) is None


def test_a_month_in_which_something_is_held_binds() -> None:
    text = "Quán triệt nghị quyết trong kỳ sinh hoạt chi bộ định kỳ tháng 6/2026"
    [found] = mentions(text, year=2026, before_means=BeforeMeans.DAY_BEFORE)
    assert found.deadline
    assert found.deadline.last_day == date(2026, 6, 30)


@pytest.mark.parametrize(
    ("line", "units"),
    [
        ("1. Đã hoàn thành tuyển sinh.", []),
        ("1. Văn phòng Sở lập sổ.\nĐề nghị các đơn vị quan tâm, phối hợp thực hiện./.",
         [("Văn phòng Sở",)]),
        ("1. Phòng Kế hoạch tổng hợp theo dõi chung.", [("Phòng Kế hoạch tổng hợp",)]),
        ("1. Quá thời hạn trên, Thanh tra Sở tổng hợp, báo cáo.", [("Thanh tra Sở",)]),
        ("1. Nhiệm vụ của cấp ủy\n- Kiểm tra chi bộ.", [("Cấp ủy",)]),
        ("1. Tổ công tác có nhiệm vụ:\n- Xây dựng kịch bản.", [("Tổ công tác",)]),
        ("1. Phòng Kinh tế, Hạ tầng và Đô thị bố trí kinh phí.",
         [("Phòng Kinh tế, Hạ tầng và Đô thị",)]),
        ("1. Trưởng các phòng nghiệp vụ, Giám đốc BHXH cơ sở chịu trách nhiệm triển khai.",
         [("Các phòng nghiệp vụ", "BHXH cơ sở")]),
        ("1. Trung tâm Công nghệ thông tin phối hợp kiểm tra mạng.",
         [("Trung tâm Công nghệ thông tin",)]),
    ],
)  # fmt: skip
def test_who_answers_and_what_is_no_duty(line: str, units: list[tuple[str, ...]]) -> None:
    body = f"II. NỘI DUNG\n{line}\n2. Phòng Lãnh sự rà soát hồ sơ.\n"
    assert [task.units for task in in_order(read(body))] == [*units, ("Phòng Lãnh sự",)]


def test_two_cycles_of_two_clauses_are_two_duties_and_a_day_beside_a_cycle_keeps_both() -> None:
    body = (
        "1. Văn phòng Sở\n- Họp giao ban hằng tuần; báo cáo kết quả trước ngày 25 hằng tháng.\n"
        "- Lập danh sách trước ngày 10/6/2026; hằng tháng đối chiếu số liệu.\n"
    )
    first, second, third = in_order(read(body))
    rules = [one.recurrence and one.recurrence.rrule for one in (first, second, third)]
    assert rules == ["FREQ=WEEKLY", "FREQ=MONTHLY;BYMONTHDAY=24", "FREQ=MONTHLY"]
    assert third.deadline
    assert third.deadline.last_day == date(2026, 6, 9)
    assert Doubt.MAYBE_RECURRING in third.unsure


def test_results_up_to_a_day_are_facts_and_a_yearly_budget_no_cycle() -> None:
    facts = "Trên cơ sở kết quả thanh tra, kiểm tra đến hết ngày 23/10/2026, phân loại hồ sơ"
    assert list(mentions(facts, year=2026, before_means=BeforeMeans.DAY_BEFORE)) == []
    assert recurrence_of("sử dụng ngân sách chi thường xuyên được giao hằng năm để mua") is None


def test_bars_without_a_first_and_last_are_a_table() -> None:
    body = (
        "II. PHÂN CÔNG\nTT | Nhiệm vụ | Chủ trì | Hoàn thành\n"
        "1 | Nâng cấp phần mềm | Phòng Lãnh sự | 31/8/2026\n"
        "2 | Tổng kết | Văn phòng | 10/12/2026\n"
    )
    found = in_order(read(body))
    assert [task.units for task in found] == [("Phòng Lãnh sự",), ("Văn phòng",)]
    assert days(read(body)) == ["2026-08-31", "2026-12-10"]


def test_roles_before_colons_are_units_beside_one_another() -> None:
    head = "Điều 3. Phân công nhiệm vụ\n"
    body = f"{head}- Tổ trưởng: phụ trách chung.\n- Tổ phó: trực tiếp đôn đốc.\n"
    assert [task.units for task in in_order(read(body))] == [("Tổ trưởng",), ("Tổ phó",)]


def test_a_line_behind_a_list_is_the_day_of_every_item_that_asks_for_what_is_sent() -> None:
    text = (
        "Sở đề nghị các cơ quan báo cáo như sau:\n1. Sở Tài chính báo cáo kết quả giải ngân.\n"
        "2. Sở Y tế báo cáo kết quả mua sắm.\n"
        "Báo cáo của các cơ quan gửi về UBND tỉnh trước ngày 12/6/2026 để tổng hợp.\n"
    )
    reading = read(text, LETTER)
    assert days(reading) == ["2026-06-11", "2026-06-11"]


def test_a_line_behind_a_list_of_other_work_is_the_work_of_all() -> None:
    text = (
        "Sở đề nghị các cơ quan thực hiện như sau:\n1. Sở Tài chính rà soát dự toán.\n"
        "2. Sở Y tế kiểm tra bệnh viện.\n"
        "Kết quả thực hiện gửi về UBND tỉnh trước ngày 12/6/2026.\n"
    )
    last = in_order(read(text, LETTER))[-1]
    assert last.units == ("Sở Tài chính", "Sở Y tế")
    assert days(read(text, LETTER)) == [None, None, "2026-06-11"]


def test_a_letter_may_ask_in_a_sentence_without_a_list() -> None:
    text = (
        "Ngày 05/01/2026, Sở đã có văn bản gửi các đơn vị, hạn trước ngày 20/01/2026.\n"
        "Để tổng hợp, Sở Tài chính yêu cầu các chủ đầu tư chưa báo cáo khẩn trương gửi báo cáo "
        "trước ngày 12/6/2026.\nSở Tài chính yêu cầu các đơn vị nghiêm túc thực hiện./.\n"
    )
    reading = read(text, LETTER)
    assert [task.units for task in reading.tasks] == [("Các chủ đầu tư",)]
    assert days(reading) == ["2026-06-11"]


def test_a_row_that_lacks_a_cell_is_a_row_of_its_table() -> None:
    table = (
        "| TT | Nhiệm vụ | Thời gian | Chủ trì | Phối hợp |\n"
        "| 1 | Lập danh sách | 10/2026 | Văn phòng Sở | Sở Y tế |\n"
        "| 2 | Thực hiện Phương án số 7/PA-SNG ngày 14/11/2025 "
        "| Theo Phương án số 7/PA-SNG ngày 14/11/2025 | Các phòng |\n"
        "| 3 | Kiểm tra | 11/2026 | Thanh tra Sở | Sở Y tế |\n"
    )
    assert days(read(f"II. NHIỆM VỤ\n{table}")) == ["2026-10-31", None, "2026-11-30"]


def test_a_label_with_a_mark_of_its_own_behind_a_list_is_that_of_the_whole_list() -> None:
    body = (
        "III. NỘI DUNG\n1. Kiểm tra hồ sơ\n- Kiểm tra danh sách.\n- Kiểm tra biên bản.\n"
        "* Thời gian thực hiện: từ ngày 03/02/2026 đến ngày 15/3/2026\n"
        "2. Thanh tra Sở\n- Lập đoàn.\n"
    )
    assert days(read(body)) == ["2026-03-15", "2026-03-15", None]


@pytest.mark.parametrize(
    ("line", "units"),
    [
        # Whoever a paper is sent to is none who sends it.
        (
            "1. Văn phòng Sở\n- Sau hội nghị, gửi biên bản đến HĐND, UBND xã chậm nhất ngày 04/02.",
            ["Văn phòng Sở"],
        ),
        ("1. Kết thúc cuộc bầu cử, Thanh tra Sở, chịu trách nhiệm báo cáo.", ["Thanh tra Sở"]),
        ("1. Cán bộ phụ trách giám sát\n- Lập sổ theo dõi.", ["Cán bộ phụ trách giám sát"]),
        ("1. Trưởng Ban xây dựng Đảng\n- Lập sổ theo dõi.", ["Ban xây dựng Đảng"]),
    ],
)
def test_who_does_it_and_whom_it_is_done_to(line: str, units: list[str]) -> None:
    body = f"II. TỔ CHỨC THỰC HIỆN\n{line}\n2. Phòng Lãnh sự\n- Rà soát hồ sơ.\n"
    assert list(in_order(read(body))[0].units) == units


def test_a_heading_of_a_list_is_none_whatever_its_brackets_hold() -> None:
    body = (
        "II. NỘI DUNG\n1. Đợt 1: Từ ngày 05/01/2026 đến ngày 20/02/2026\n"
        "a) Nội dung kiểm tra (đối với các tổ ở các khu phố trong phường):\n- Kiểm tra sổ sách.\n"
    )
    assert [task.title for task in read(body).tasks] == ["Kiểm tra sổ sách"]


def test_a_turn_that_ends_with_a_named_day_is_the_time_of_what_stands_under_it() -> None:
    body = (
        "II. NỘI DUNG\n1. Đợt 1: Từ nay đến hết tháng 12/2025\n- Văn phòng treo pa nô.\n"
        "2. Đợt 2: Từ tháng 01 đến ngày bầu cử 15/3/2026\n- Văn phòng phát thanh lưu động.\n"
        "3. Đợt 3: Sau ngày bầu cử 15/3/2026\n- Văn phòng tháo dỡ pa nô.\n"
    )
    assert [task.deadline and task.deadline.last_day for task in read(body).tasks] == [
        date(2025, 12, 31),
        date(2026, 3, 15),
        None,
    ]
