"""Blank forms, labels over orders, turns that are only a time, titles that end in a full stop."""

from datetime import date

import pytest

from documents.plan import PlanReading
from documents.reading import read_pasted
from domain.paper.became import Became
from domain.paper.doubt import Doubt

TODAY = date(2026, 5, 4)


def read(body: str) -> PlanReading:
    return read_pasted(body, today=TODAY)


def told(reading: PlanReading) -> list[tuple[str, tuple[str, ...], date | None]]:
    return [
        (task.title, task.units, task.deadline.last_day if task.deadline else None)
        for task in reading.tasks
    ]


FORM = """\
KẾ HOẠCH
Bầu ban đại diện
1. Văn phòng Sở: Lập danh sách trước ngày 10/6/2026.
Nơi nhận:
- Lưu: VT.
PHỤ LỤC
Mẫu số 01/BCBP
BIÊN BẢN HỌP
Hồi … giờ …, ngày … tháng … năm ……
1. Thành phần gồm:
+ ………………
2. Họ và tên người được giới thiệu: ………………
3. Kết quả biểu quyết: …… phiếu.
4. Đề nghị Phòng Lễ tân xem xét trước ngày ……………
5. Cuộc họp nhất trí giới thiệu ông (bà): ……………
"""


def test_a_form_to_be_filled_in_hands_out_nothing_and_its_orders_are_told() -> None:
    reading = read(FORM)
    assert [task.units for task in reading.tasks] == [("Văn phòng Sở",)]
    became = {one.text.split(" ")[0]: one.became for one in reading.paragraphs[-5:]}
    assert became["4."] is Became.UNCLEAR
    assert became["2."] is Became.NOTE


HEAD = "KẾ HOẠCH\nCông tác năm 2026\nII. NỘI DUNG\n"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        # A meeting is nobody, and what it is about is its work.
        (
            "1. Văn phòng Sở\n- Lập sổ.\n2. Hội nghị lần thứ hai\n"
            "Nội dung: Lập danh sách chính thức.\n- Thời gian: ngày 12/6/2026.\n"
            "- Đơn vị chủ trì: Thanh tra Sở.",
            [
                ("Lập sổ", ("Văn phòng Sở",), None),
                ("Lập danh sách chính thức", ("Thanh tra Sở",), date(2026, 6, 12)),
            ],
        ),
        (
            "1. Thanh tra Sở kiểm tra kho.\n2. THỜI GIAN: Từ 06h30 ngày 20/6/2026 các đoàn có mặt "
            "tại Sở để đi kiểm tra.",
            [
                ("Thanh tra Sở kiểm tra kho", ("Thanh tra Sở",), None),
                (
                    "THỜI GIAN: Từ 06h30 ngày 20/6/2026 các đoàn có mặt tại Sở để đi kiểm tra",
                    ("Các đoàn",),
                    date(2026, 6, 20),
                ),
            ],
        ),
        (
            "1. Văn phòng Sở\n- Tổ chức sát hạch.\n+ Đợt 1: Từ 13h30 ngày 02/6/2026 (thứ Ba).\n"
            "+ Đợt 2: Từ 13h30 ngày 03/6/2026 (thứ Tư).",
            [
                ("Tổ chức sát hạch", ("Văn phòng Sở",), None),
                (
                    "Đợt 1: Từ 13h30 ngày 02/6/2026 (thứ Ba)",
                    ("Văn phòng Sở",),
                    date(2026, 6, 2),
                ),
                (
                    "Đợt 2: Từ 13h30 ngày 03/6/2026 (thứ Tư)",
                    ("Văn phòng Sở",),
                    date(2026, 6, 3),
                ),
            ],
        ),
        # A title that ends in a full stop is no duty, and what is asked of somebody is headed.
        (
            "1. Công tác chuẩn bị.\n- Thanh tra Sở lập sổ.\n2. Đề nghị Sở Y tế phối hợp\n"
            "- Cử bác sĩ trực.",
            [
                ("Thanh tra Sở lập sổ", ("Thanh tra Sở",), None),
                ("Cử bác sĩ trực", ("Sở Y tế",), None),
            ],
        ),
        # The time behind a list is the list's, be it that an item has parts.
        (
            "1. Văn phòng Sở\nKiểm tra việc lập danh sách theo Điều 5. Cụ thể:\n- Lập sổ;\n"
            "- Lập danh sách:\n+ Theo mẫu;\n- Niêm yết.\n"
            "* Thời gian thực hiện: từ ngày 03/6/2026 đến ngày 15/6/2026",
            [
                ("Lập sổ", ("Văn phòng Sở",), date(2026, 6, 15)),
                ("Theo mẫu", ("Văn phòng Sở",), date(2026, 6, 15)),
                ("Niêm yết", ("Văn phòng Sở",), date(2026, 6, 15)),
            ],
        ),
        (
            "1. Thời gian tổ chức\n- Từ ngày 05/6/2026: Văn phòng Sở họp với Thanh tra Sở.",
            [
                (
                    "Từ ngày 05/6/2026: Văn phòng Sở họp với Thanh tra Sở",
                    ("Văn phòng Sở",),
                    None,
                )
            ],
        ),
    ],
)
def test_what_a_line_is_by_what_it_says_and_where_it_stands(
    body: str, found: list[tuple[str, tuple[str, ...], date | None]]
) -> None:
    reading = told(read(HEAD + body))
    assert {one[0]: one for one in reading} == {one[0]: one for one in found}


DEADLINES = """\
SỞ Y TẾ
Kính gửi: Các bệnh viện
Để hưởng ứng Cuộc thi, Sở Y tế đề nghị (như kính gửi) thực hiện các nội dung sau:
1. Phổ biến Thể lệ Cuộc thi.
2. Thời gian nộp báo cáo
- Cuộc thi viết: đến 10h ngày 16/6/2026;
Lịch nhận bài: từ ngày 20/6/2026 đến ngày 25/6/2026 tại Sở Y tế.
Yêu cầu giám đốc các bệnh viện cử người tham gia.
"""


def test_what_stands_under_a_heading_of_times_is_due_then() -> None:
    given = {task.title.split(":")[0]: task for task in read(DEADLINES).tasks}
    days = {title: one.deadline and one.deadline.last_day for title, one in given.items()}
    assert days == {
        "Phổ biến Thể lệ Cuộc thi": None,
        "Cuộc thi viết": date(2026, 6, 16),
        "Lịch nhận bài": date(2026, 6, 25),
        "Yêu cầu giám đốc các bệnh viện cử người tham gia": None,
    }
    assert given["Phổ biến Thể lệ Cuộc thi"].units == ("Các bệnh viện",)
    assert "bệnh viện" in given["Yêu cầu giám đốc các bệnh viện cử người tham gia"].units[0]


def test_who_is_listed_behind_a_head_of_many_is_named() -> None:
    reading = read(
        "THÔNG BÁO\nKết luận\n1. Yêu cầu các hội: Hội Nghề cá, Hiệp hội Nước mắm hoàn thành đại "
        "hội trước ngày 30/6/2026.\n2. Đề nghị Báo Mai Lan đăng Thông báo này."
    )
    assert [task.units for task in reading.tasks] == [
        ("Hội Nghề cá", "Hiệp hội Nước mắm"),
        ("Báo Mai Lan",),
    ]


LETTER = "SỞ Y TẾ\nKính gửi: Công ty Cổ phần Mai Lan\nSở Y tế kiểm tra kho thuốc như sau:\n"


def test_in_a_letter_whoever_is_asked_answers() -> None:
    reading = read(
        f"{LETTER}- Thời gian: 9 giờ ngày 23/6/2026.\n"
        "Sở Y tế đề nghị Công ty Cổ phần Mai Lan chuẩn bị hồ sơ, cử người làm việc.\n"
        "Sở Y tế thông báo Công ty Cổ phần Mai Lan biết và thực hiện./."
    )
    assert [task.units for task in reading.tasks] == [("Công ty Cổ phần Mai Lan",)]


def test_a_letter_of_plain_sentences_is_read_and_foreign_letters_are_ours() -> None:
    reading = read(
        "SỞ Y TẾ\nKính gửi: Các bệnh viện\nSở Y tế nhận được Văn bản số 3 của Bộ Y tế về việc đề "
        "nghị các bệnh viện báo cáo.\nSở Y tế đề nghị các bệnh viện rà soát thuốc, vật tƣ."
    )
    assert [task.title for task in reading.tasks] == [
        "Sở Y tế đề nghị các bệnh viện rà soát thuốc, vật tư"
    ]


def test_a_chapter_that_gives_some_of_its_work_to_somebody_gives_out_all_of_it() -> None:
    reading = read(
        "KẾ HOẠCH\nDạy học năm 2026\nI. NỘI DUNG\n1. Học liệu số\n- Rà soát tài khoản.\n"
        "2. Dạy học\n- Tổ chuyên môn lập sổ.\nII. PHÂN CÔNG\n1. Văn phòng Sở\n- Mở lớp.\n"
        "- Lập hồ sơ.\n- Báo cáo."
    )
    assert "Rà soát tài khoản" in [task.title for task in reading.tasks]
    assert not [one for one in reading.warnings if one.why is Doubt.GENERAL_AIM]


def test_whoever_receives_for_many_is_not_among_them() -> None:
    reading = read(
        "KẾ HOẠCH\nKiểm định\nI. THỰC HIỆN\n1. Phòng Y tế: Lập sổ.\n2. Các trường mầm non\n"
        "- Mở lớp.\nII. BÁO CÁO\n- Các đơn vị nộp báo cáo về Phòng Y tế trước ngày 31/7/2026."
    )
    assert ("Các đơn vị",) in [task.units for task in reading.tasks]
