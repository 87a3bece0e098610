"""Kinds that unknown papers brought: labels as headings, fronted phrases, horizons, siblings."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.plan import PlanReading
from documents.reading import read_pasted

TODAY = date(2026, 1, 5)
HEAD = "SỞ NGOẠI VỤ TỈNH HÒA AN\nKẾ HOẠCH\nCông tác đối ngoại năm 2026\n"

# Syllables that are no verb, no agency's head and no section's word.
_NONSENSE = st.lists(
    st.sampled_from(
        [
            "Hồ",
            "Lam",
            "Mây",
            "Trúc",
            "Vàng",
            "Sen",
            "Núi",
            "Bưởi",
            "Cam",
            "Đào",
            "Rạng",
            "Ngời",
            "Thảo",
            "Vi",
        ]
    ),
    min_size=2,
    max_size=4,
    unique=True,
).map(" ".join)


def read(body: str) -> PlanReading:
    return read_pasted(HEAD + body, today=TODAY)


def told(reading: PlanReading) -> list[tuple[tuple[str, ...], str, str | None]]:
    return [
        (
            task.units,
            task.title,
            task.deadline.last_day.isoformat()
            if task.deadline and task.deadline.last_day
            else None,
        )
        for task in reading.tasks
    ]


@settings(max_examples=25)
@given(names=st.lists(_NONSENSE, min_size=2, max_size=4, unique=True))
def test_under_a_heading_that_hands_out_work_any_name_is_a_unit(names: list[str]) -> None:
    parts = [f"{n}. {name}\n- Lập danh sách trước ngày 10/10/2026.\n" for n, name in
             enumerate(names, start=1)]  # fmt: skip
    reading = read("II. PHÂN CÔNG\n" + "".join(parts))
    assert told(reading) == [((name,), "Lập danh sách trước ngày 10/10/2026", "2026-10-09")
                             for name in names]  # fmt: skip


@settings(max_examples=25)
@given(name=_NONSENSE)
def test_beside_a_unit_any_name_is_one(name: str) -> None:
    body = f"II. NỘI DUNG\n1. Thanh tra Sở\n- Kiểm tra nội bộ.\n2. {name}\n- Lập danh sách.\n"
    assert [units for units, _, _ in told(read(body))] == [("Thanh tra Sở",), (name,)]


_UNDER = "II. TỔ CHỨC THỰC HIỆN\n"
_TABLE = "II. NHIỆM VỤ\n| TT | Nội dung | {} | Thời gian |\n"
LAYOUTS = {
    "letters": _UNDER + "a) {0}\n- Kiểm tra nội bộ.\nb) {1}\n- Lập danh sách.\n",
    "bullets": _UNDER + "- {0}:\n+ Kiểm tra nội bộ.\n- {1}:\n+ Lập danh sách.\n",
    "decimals": _UNDER + "2.1. {0}\n- Kiểm tra nội bộ.\n2.2. {1}\n- Lập danh sách.\n",
    "no marks": _UNDER + "{0}\nKiểm tra nội bộ theo quy định hiện hành.\n{1}\nLập danh sách khách "
    "mời theo quy định.\n",
    "colons": _UNDER + "1. {0}: Kiểm tra nội bộ.\n2. {1}: Lập danh sách.\n",
    "sentences": _UNDER + "- {0} kiểm tra nội bộ.\n- {1} chủ trì lập danh sách.\n",
    "orders": _UNDER + "1. Giao {0} kiểm tra nội bộ.\n2. Giao {1} chủ trì lập danh sách.\n",
    "headed orders": _UNDER + "1. Giao {0}:\n- Kiểm tra nội bộ.\n2. Giao {1}:\n- Lập danh sách.\n",
    "duties of": _UNDER + "1. Trách nhiệm của {0}\n- Kiểm tra nội bộ.\n2. Trách nhiệm của {1}\n"
    "- Lập danh sách.\n",
    "cells": _TABLE.format("Chủ trì") + "| 1 | Kiểm tra nội bộ | {0} | 10/2026 |\n"
    "| 2 | Lập danh sách | {1} | 10/2026 |\n",
    "groups of rows": _TABLE.format("Kết quả") + "| I | {0} | | |\n| 1 | Kiểm tra nội bộ | Báo cáo "
    "| 10/2026 |\n| II | {1} | | |\n| 2 | Lập danh sách | Danh sách | 10/2026 |\n",
    "labels": "II. NHIỆM VỤ\n1. Kiểm tra nội bộ.\n- Đơn vị chủ trì: {0}\n2. Lập danh sách.\n"
    "- Đơn vị chủ trì: {1}\n",
    "bullets of labels": "II. NHIỆM VỤ\n1. Kiểm tra nội bộ.\n- Cơ quan chủ trì\n+ {0}.\n"
    "2. Lập danh sách.\n- Cơ quan chủ trì\n+ {1}.\n",
    "brackets": "II. NHIỆM VỤ\n1. Kiểm tra nội bộ ({0} chủ trì).\n"
    "2. Lập danh sách ({1} chủ trì).\n",
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
@settings(max_examples=12)
@given(name=_NONSENSE)
def test_in_every_layout_any_name_is_a_unit_beside_one(layout: str, name: str) -> None:
    reading = read(layout.format("Thanh tra Sở", name))
    units = {title: units for units, title, _ in told(reading)}
    by_work = {
        work: next(who for title, who in units.items() if work in title.casefold())
        for work in ("kiểm tra nội bộ", "lập danh sách")
    }
    assert by_work == {"kiểm tra nội bộ": ("Thanh tra Sở",), "lập danh sách": (name,)}


@pytest.mark.parametrize(
    "heading",
    [
        "Chế độ báo cáo",
        "Kinh phí thực hiện",
        "Thời gian thực hiện",
        "Công tác tuyên truyền",
        "Tăng cường kiểm tra",
        "Về chuyển đổi số",
        "Các nhiệm vụ trọng tâm",
    ],
)
def test_a_section_beside_units_is_none(heading: str) -> None:
    body = f"II. PHÂN CÔNG\n1. Thanh tra Sở\n- Kiểm tra nội bộ.\n2. {heading}\n- Lập danh sách.\n"
    reading = read(body)
    assert heading not in {name for task in reading.tasks for name in task.units}


def test_who_is_named_below_heads_nobody_else() -> None:
    body = (
        "II. PHÂN CÔNG\n1. Thanh tra Sở\n- Kiểm tra nội bộ.\n"
        "2. Khu vườn chung\n- Văn phòng Sở lập danh sách.\n"
    )
    assert [units for units, _, _ in told(read(body))] == [("Thanh tra Sở",), ("Văn phòng Sở",)]


@pytest.mark.parametrize(
    ("labels", "units", "last_day"),
    [
        ("2. Cơ quan chủ trì\n- Văn phòng Sở.\n- Phòng Lãnh sự.\n", 2, None),
        ("2. Đơn vị chủ trì:\n- Văn phòng Sở\n3. Thời gian hoàn tất: Quý III/2026.\n", 1,
         "2026-09-30"),
        ("2. Cơ quan chủ trì, phối hợp\na) Cơ quan chủ trì: Văn phòng Sở.\n"
         "b) Cơ quan phối hợp\n- Phòng Lãnh sự.\n", 1, None),
        # Who carries out what another leads helps, and does not take its place.
        ("2. Cơ quan chủ trì, thực hiện\na) Cơ quan chủ trì\n- Văn phòng Sở.\n"
         "b) Đơn vị thực hiện: Phòng Lãnh sự.\n", 1, None),
        ("2. Thời gian thực hiện: Từ năm 2026 đến năm 2030 và tiếp theo.\n"
         "3. Cơ quan chủ trì: Văn phòng Sở.\n", 1, None),
    ],
)  # fmt: skip
def test_labels_that_head_their_values(labels: str, units: int, last_day: str | None) -> None:
    found = told(read("I. LỄ TÂN\n1. Nội dung\na) Xây dựng quy chế.\nb) Mở lớp.\n" + labels))
    assert [(len(names), day) for names, _, day in found] == [(units, last_day)] * 2
    assert all(names[0] == "Văn phòng Sở" for names, _, _ in found)


@pytest.mark.parametrize(
    ("sentence", "unit"),
    [
        ("Trên cơ sở đề nghị của các huyện, Phòng Lãnh sự chủ trì thẩm định.", "Phòng Lãnh sự"),
        ("Hằng tháng, Văn phòng Sở tổng hợp, báo cáo Giám đốc Sở.", "Văn phòng Sở"),
        ("Sau khi có kết quả, trên cơ sở kinh phí, Thanh tra Sở kiểm tra.", "Thanh tra Sở"),
        ("Để kịp tiến độ, Văn phòng Sở gửi danh sách.", "Văn phòng Sở"),
    ],
)
def test_who_acts_behind_a_fronted_phrase(sentence: str, unit: str) -> None:
    assert [units for units, _, _ in told(read(f"II. NỘI DUNG\n1. {sentence}\n"))] == [(unit,)]


@pytest.mark.parametrize(
    ("duty", "last_day"),
    [
        ("Căn cứ Kế hoạch này, xây dựng kế hoạch, trình trước ngày 25/3/2026.", "2026-03-24"),
        ("Báo cáo 6 tháng trước ngày 15/6/2026.", "2026-06-14"),
        ("Báo cáo sơ kết 9 tháng trước ngày 15/9/2026.", "2026-09-14"),
        ("Gửi số liệu thống kê 6 tháng trước ngày 20/6/2026.", "2026-06-19"),
        ("Hoàn thành hồ sơ 02 tuần trước ngày khai mạc 20/9/2026.", "2026-09-06"),
        ("Duy trì việc thăm hỏi từ năm 2026 đến năm 2030 và những năm tiếp theo.", None),
    ],
)
def test_when_a_duty_is_due(duty: str, last_day: str | None) -> None:
    assert [day for _, _, day in told(read(f"1. Văn phòng Sở\n- {duty}\n"))] == [last_day]


def test_the_steps_of_a_stage_and_its_last_day_reach_who_does_them() -> None:
    body = (
        "II. NỘI DUNG\n1. Bước 1: Lập danh sách\nPhòng Lãnh sự lập danh sách, gửi các huyện.\n"
        "Thời gian hoàn tất: trước ngày 25 tháng 7 năm 2026.\n"
    )
    assert told(read(body)) == [
        (("Phòng Lãnh sự",), "Phòng Lãnh sự lập danh sách, gửi các huyện", "2026-07-24")
    ]


def test_a_paragraph_above_the_units_hides_none_of_them() -> None:
    body = (
        "II. PHÂN CÔNG\nĐể khắc phục những hạn chế nêu trên, đồng chí Giám đốc Sở kết luận:\n"
        "1. Phòng Lãnh sự\n- Hoàn thành rà soát hồ sơ trước ngày 15/6/2026.\n"
    )
    assert [units for units, _, _ in told(read(body))] == [("Phòng Lãnh sự",)]


def test_a_section_that_gives_some_of_its_work_to_somebody_gives_all_of_it() -> None:
    body = (
        "II. NHIỆM VỤ\n1. Tổ chức quán triệt.\n2. Văn phòng Sở lập danh sách.\n"
        "3. Phòng Lãnh sự lập hồ sơ.\n"
    )
    assert len(read(body).tasks) == 3


LETTER = """UBND TỈNH HÒA AN
SỞ NGOẠI VỤ
Số: 45/SNgV-VP
V/v báo cáo đoàn ra
Hòa An, ngày 02 tháng 3 năm 2026
Kính gửi: {to}
{asks}
1. Cử đầu mối trước ngày 10/3/2026.
2. Văn phòng Sở tổng hợp.
"""


@pytest.mark.parametrize(
    ("to", "asks", "unit"),
    [
        ("Trường Cao đẳng Hòa An.", "Sở Ngoại vụ đề nghị:", "Trường Cao đẳng Hòa An"),
        ("\n- Công ty Lam Sơn (cụm 1);\n- Công ty Vàng.", "Sở Ngoại vụ đề nghị các chủ đầu tư tập"
         " trung thực hiện các nội dung sau:", "Chủ đầu tư"),
        ("Các phòng, đơn vị; Trường Cao đẳng Hòa An.", "Sở Ngoại vụ yêu cầu các đơn vị thực hiện"
         " như sau:", "Trường Cao đẳng Hòa An"),
    ],
)  # fmt: skip
def test_a_letter_asks_whom_it_is_addressed_to(to: str, asks: str, unit: str) -> None:
    reading = read_pasted(LETTER.format(to=to, asks=asks), today=TODAY)
    assert reading.plan.issued_on == date(2026, 3, 2)
    assert [(units, day) for units, _, day in told(reading)] == [
        ((unit,), "2026-03-09"),
        (("Văn phòng Sở",), None),
    ]


@pytest.mark.parametrize(
    "written",
    [
        "Hòa An, ngày 02 tháng10 năm 2026",
        "Hòa An, ngày02 tháng 10 năm 2026",
        "Hòa An, ngày 2 tháng 10năm 2026",
    ],
)
def test_the_day_of_a_paper_stands_a_missing_space(written: str) -> None:
    paper = LETTER.replace("Hòa An, ngày 02 tháng 3 năm 2026", written)
    reading = read_pasted(paper.format(to="Các phòng, đơn vị.", asks="Sở yêu cầu:"), today=TODAY)
    assert reading.plan.issued_on == date(2026, 10, 2)


@pytest.mark.parametrize(
    ("heading", "units"),
    [
        ("Đối với các đơn vị chưa được công nhận.", ("Các đơn vị chưa được công nhận",)),
        ("Đối với các trường mầm non tham gia đợt 1", ("Các trường mầm non tham gia đợt 1",)),
        (
            "Trách nhiệm của các doanh nghiệp hoạt động trong khu công nghiệp",
            ("Các doanh nghiệp hoạt động trong khu công nghiệp",),
        ),
        (
            "Giáo viên chủ nhiệm và Tổng phụ trách Đội",
            ("Giáo viên chủ nhiệm", "Tổng phụ trách Đội"),
        ),
        ("Học sinh và cha mẹ học sinh", ("Học sinh và cha mẹ học sinh",)),
    ],
)
def test_whose_duties_a_heading_is_over(heading: str, units: tuple[str, ...]) -> None:
    reading = read(
        f"II. TỔ CHỨC THỰC HIỆN\n1. Phòng Lãnh sự\n- Lập hồ sơ trước ngày 10/6/2026.\n"
        f"2. {heading}\n- Rà soát hồ sơ trước ngày 15/6/2026.\n- Báo cáo kết quả.\n"
    )
    assert [task.units for task in reading.tasks[1:]] == [units, units]


def test_a_case_is_no_unit() -> None:
    reading = read(
        "II. NHIỆM VỤ\n1. Văn phòng Sở\n- Lập danh sách.\n"
        "2. Đối với các đơn vị chưa nộp thì:\n- Rà soát hồ sơ.\n"
    )
    assert all("Các đơn vị chưa nộp" not in unit for task in reading.tasks for unit in task.units)
