"""Which units of the department a paper means, and "các phòng, đơn vị" of a conclusion."""

from datetime import date

import pytest

from documents.own_units import (
    in_own_names,
    others_named,
    own_units,
    unit_named,
    with_everyone,
)
from documents.plan import PlanReading, TaskReading
from documents.reading import read_pasted
from domain.chat import Unit

UNITS = tuple(
    Unit(at, code, name, at)
    for at, (code, name) in enumerate(
        [
            ("VP", "Văn phòng Sở"),
            ("QLKH", "Phòng Quản lý Khoa học"),
            ("TTRA", "Thanh tra Sở"),
            ("TT", "Trung tâm Khoa học và Công nghệ"),
            ("QUY", "Quỹ Phát triển"),
        ],
        start=1,
    )
)


def read(*lines: str, issuer: str = "SỞ KHOA HỌC VÀ CÔNG NGHỆ") -> PlanReading:
    text = "\n".join([issuer, "THÔNG BÁO", "Kết luận giao ban", *lines])
    return read_pasted(text, today=date(2021, 2, 8))


def codes(reading: PlanReading, task: TaskReading) -> str:
    return " ".join(unit.code for unit in own_units(reading, task, UNITS))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Văn phòng", "VP"),
        ("Phòng QLKH", "QLKH"),
        ("phòng Quản lý khoa học", "QLKH"),
        ("Thanh tra", "TTRA"),
        ("Trung tâm KH&CN", "TT"),
        ("VP Sở", "VP"),
        ("TTr Sở", "TTRA"),
        ("P. QLKH", "QLKH"),
        ("TT KH&CN", "TT"),
        # The inspectors of the province would have the code of the department's own.
        ("Thanh tra tỉnh", None),
        ("Phòng Hành chính", None),
        ("Sở Tài chính", None),
    ],
)
def test_a_name_is_known_in_a_conclusion_as_in_a_plan(name: str, code: str | None) -> None:
    reading = read(f"1. Giao {name} rà soát hồ sơ.", "2. Văn phòng Sở lập dự toán.")
    found = unit_named(reading, name, UNITS)
    assert (found and found.code) == code


@pytest.mark.parametrize(
    ("lines", "who", "others"),
    [
        (["1. Các phòng, đơn vị lập dự toán."], "VP QLKH TTRA TT QUY", ()),
        (
            ["1. Các phòng, đơn vị gửi Phòng QLKH số liệu.", "2. Thanh tra Sở họp."],
            "VP TTRA TT QUY",
            (),
        ),
        (
            ["1. Các phòng, đơn vị gửi Văn phòng số liệu.", "2. Sở Tài chính bố trí kinh phí."],
            "QLKH TTRA TT QUY",
            (),
        ),
        (
            ["1. Các phòng, đơn vị và Sở Nội vụ lập dự toán.", "2. Văn phòng Sở họp."],
            "VP QLKH TTRA TT QUY",
            ("Sở Nội vụ",),
        ),
        (["1. Thanh tra tỉnh và Thanh tra Sở kiểm tra kho."], "TTRA", ("Thanh tra tỉnh",)),
    ],
)
def test_all_units_are_those_of_the_department(
    lines: list[str], who: str, others: tuple[str, ...]
) -> None:
    reading = in_own_names(read(*lines), UNITS)
    task = next(one for one in reading.tasks if one.where == "line 4")
    assert codes(reading, task) == who
    assert others_named(reading, task, UNITS) == others


def test_units_of_a_paper_from_above_are_not_the_departments() -> None:
    paper = read("1. Các phòng, đơn vị lập dự toán.", issuer="UBND TỈNH TÂY NINH")
    reading = in_own_names(paper, UNITS)
    assert own_units(reading, reading.tasks[0], UNITS) == ()
    assert others_named(reading, reading.tasks[0], UNITS)


def test_a_conclusion_speaks_of_units_by_the_departments_names_and_codes() -> None:
    reading = in_own_names(
        read("1. Phòng QLKH chủ trì, phối hợp Thanh tra, Thanh tra tỉnh rà soát hồ sơ."), UNITS
    )
    assert [(one.code, one.name) for one in reading.units[:5]] == [
        (unit.code, unit.name) for unit in UNITS
    ]
    assert len({one.code for one in reading.units}) == len(reading.units)
    assert reading.tasks[0].units == ("Phòng Quản lý Khoa học",)
    assert reading.tasks[0].coordinating == ("Thanh tra Sở", "Thanh tra tỉnh")


def plan(*lines: str, issuer: str = "SỞ KHOA HỌC VÀ CÔNG NGHỆ") -> PlanReading:
    text = "\n".join([issuer, "KẾ HOẠCH", "Cải cách hành chính năm 2021", *lines])
    return read_pasted(text, today=date(2021, 2, 8))


def test_a_plan_for_all_units_names_those_that_its_paper_does_not() -> None:
    paper = plan(
        "1. Phòng QLKH lập dự toán.",
        "2. Các phòng, đơn vị gửi Văn phòng số liệu.",
        "3. Thanh tra tỉnh kiểm tra kho.",
    )
    found = with_everyone(paper, UNITS)
    [everyone] = [task for task in found.tasks if task.everyone]
    assert everyone.units == (
        "Phòng QLKH", "Thanh tra Sở", "Trung tâm Khoa học và Công nghệ", "Quỹ Phát triển",
    )  # fmt: skip
    assert set(everyone.units) <= {one.name for one in found.units}
    assert len({one.code for one in found.units}) == len(found.units)
    assert [task for task in found.tasks if not task.everyone] == [
        task for task in paper.tasks if not task.everyone
    ]


def test_a_plan_from_above_or_for_nobody_in_particular_stays_as_it_is() -> None:
    above = plan("1. Các phòng, đơn vị gửi số liệu.", issuer="UBND TỈNH TÂY NINH")
    assert with_everyone(above, UNITS) == above
    named = plan("1. Phòng QLKH lập dự toán.")
    assert with_everyone(named, UNITS) == named
