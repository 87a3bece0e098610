"""One plan written in many ways is read the same: other marks, other labels, other headings."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from documents.reading import read_plan
from documents.reading.body.marks import Style, split_mark
from tests.documents.making.plans import written

HEAD = (
    "SỞ NỘI VỤ TỈNH HÒA AN\nSố: 12/KH-SNV\nHòa An, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\n"
    "Công tác năm 2026\n\n"
)
UNITS = ("Văn phòng", "Phòng Tổ chức", "Thanh tra Sở")
DUTIES = ("Rà soát hồ sơ", "Lập danh sách", "Kiểm tra kho")
LETTERS = "abc"
# How units are counted, and how their duties are, whichever of two counts stands above the other.
COUNTS = (
    "{n}. ",
    "{n}) ",
    "{n}/ ",
    "({n}) ",
    "Mục {n}. ",
    "{letter}) ",
    "{letter}- ",
    "({letter}) ",
)
BULLETS = ("- ", "+ ", "* ", "• ", "➢ ", "\uf0b7 ", "\uf0a7 ", "♦ ", "✔ ", "o ", "→ ")


def read(folder: Path, body: str) -> dict[str, tuple[tuple[str, ...], str]]:
    """Return who does each duty and until when."""
    reading = read_plan(written(folder, HEAD + body + "\n"))
    return {
        task.title: (task.units, f"{task.deadline.last_day}" if task.deadline else "")
        for task in reading.tasks
    }


def style_of(mark: str) -> Style:
    return split_mark(f"{counted(mark, 1)}Rà soát").style


def counted(mark: str, n: int) -> str:
    return mark.format(n=n, letter=LETTERS[n - 1])


def plan_of(above: str, below: str) -> str:
    lines = ["II. TỔ CHỨC THỰC HIỆN"]
    for n, unit in enumerate(UNITS, 1):
        lines.append(counted(above, n) + unit)
        lines += [
            f"{counted(below, at)}{duty} đợt {n}; hoàn thành trước ngày 1{at}/{n}/2026."
            for at, duty in enumerate(DUTIES, 1)
        ]
    return "\n".join(lines)


EXPECTED = {
    (f"{duty} đợt {n}", unit, f"2026-0{n}-1{at - 1}")
    for n, unit in enumerate(UNITS, 1)
    for at, duty in enumerate(DUTIES, 1)
}


@given(some.sampled_from(COUNTS), some.sampled_from(COUNTS + BULLETS))
@example("({n}) ", "{letter}) ")
@example("{letter}) ", "{n}. ")
@example("Mục {n}. ", "{n}. ")
@example("{n}. ", "\uf0b7 ")
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_marks_count_units_and_duties(tmp_path: Path, above: str, below: str) -> None:
    if style_of(above) is style_of(below):
        # Two counts by one sign are one count.
        return
    found = read(tmp_path, plan_of(above, below))
    told = {(title, *units, day) for title, (units, day) in found.items()}
    assert {(title.split(";")[0], unit, day) for title, unit, day in told} == EXPECTED


LEADS = ("Đơn vị chủ trì", "Chủ trì thực hiện", "Phân công", "Người thực hiện", "Đơn vị đầu mối")
TIMES = (
    "Thời gian thực hiện",
    "Thời hạn",
    "Hoàn thành",
    "Mốc thời gian",
    "Mốc hoàn thành",
    "Kỳ hạn",
    "Kỳ hạn hoàn thành",
    "Hạn cuối cùng",
    "Khi nào xong",
)


@pytest.mark.parametrize("over", ["", "b) Phân công thực hiện:", "b) Chủ trì thực hiện:"])
@given(some.sampled_from(LEADS), some.sampled_from(TIMES))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_labels_say_who_and_when(tmp_path: Path, over: str, lead: str, when: str) -> None:
    lines = ["II. NHIỆM VỤ"]
    for n, (unit, duty) in enumerate(zip(UNITS, DUTIES, strict=True), 1):
        lines += [f"{n}. {duty} đợt {n}", f"a) Nhiệm vụ: {duty} đợt {n}."] if over else []
        lines += [] if over else [f"{n}. {duty} đợt {n}."]
        lines += [over] if over else []
        lines += [f"- {lead}: {unit}.", f"- {when}: Trước ngày 1{n}/5/2026."]
    found = read(tmp_path, "\n".join(lines))
    for n, (unit, duty) in enumerate(zip(UNITS, DUTIES, strict=True), 1):
        [(units, day)] = [one for title, one in found.items() if f"{duty} đợt {n}" in title]
        assert (units, day) == ((unit,), f"2026-05-1{n - 1}")


@pytest.mark.parametrize("heading", ["Thời hạn", "Kỳ hạn", "Xong lúc nào", "Điểm dừng", "Ngày"])
@pytest.mark.parametrize("first", [True, False])
def test_a_column_of_times_is_known_by_its_cells(
    tmp_path: Path, heading: str, *, first: bool
) -> None:
    rows = [("Việc phải làm", "Phân công", heading)]
    rows += [
        (f"{duty} đợt {n}", unit, f"1{n}/5/2026")
        for n, (unit, duty) in enumerate(zip(UNITS, DUTIES, strict=True), 1)
    ]
    told = [(when, work, who) if first else (work, who, when) for work, who, when in rows]
    found = read(tmp_path, "\n".join(f"| {' | '.join(row)} |" for row in told))
    assert found == {
        f"{duty} đợt {n}": ((unit,), f"2026-05-1{n}")
        for n, (unit, duty) in enumerate(zip(UNITS, DUTIES, strict=True), 1)
    }


def test_letters_that_lead_and_names_without_a_space_between_them(tmp_path: Path) -> None:
    lines = ["II. NHIỆM VỤ", "1. TCHC chủ trì, phối hợp Văn phòng,Thanh tra Sở rà soát hồ sơ."]
    lines += ["2. QLCL có trách nhiệm lập danh sách."]
    found = read(tmp_path, "\n".join(lines))
    assert [units for units, _ in found.values()] == [("TCHC",), ("QLCL",)]
