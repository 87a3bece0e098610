"""Days off as the office types them."""

from datetime import date

import pytest

from domain.calendar import Calendar
from domain.chat import Unit
from domain.holiday.asking import asks_for_tet
from domain.spoken.times.days_off import (
    DaysOffNotUnderstood,
    UnitsOfDaysUnknown,
    WorkedByAll,
    read_days_off,
)
from domain.spoken.times.point import NoSuchDay, Standpoint

AT = Standpoint(date(2025, 12, 26), Calendar())
PAPER = "12729/VPCP-KGVX"
NEW_YEAR, MADE_UP = date(2026, 1, 2), date(2026, 1, 10)


@pytest.mark.parametrize(
    ("words", "off", "worked", "basis"),
    [
        (
            f"Nghỉ 02/01/2026, làm bù thứ Bảy 10/01/2026, theo văn bản {PAPER}",
            (NEW_YEAR,),
            (MADE_UP,),
            PAPER,
        ),
        (f"nghi 2/1, lam bu 10/1 theo {PAPER}", (NEW_YEAR,), (MADE_UP,), PAPER),
        (
            f"Nghỉ từ 16/02/2026 đến 18/02/2026 và 20/02/2026, căn cứ công văn {PAPER}",
            (date(2026, 2, 16), date(2026, 2, 17), date(2026, 2, 18), date(2026, 2, 20)),
            (),
            PAPER,
        ),
        (f"Làm việc 02/01/2026 theo {PAPER}", (), (NEW_YEAR,), PAPER),
    ],
)
def test_what_is_understood(
    words: str, off: tuple[date, ...], worked: tuple[date, ...], basis: str
) -> None:
    read = read_days_off(words, AT)
    assert (read.off, read.worked, read.basis) == (off, worked, basis)


@pytest.mark.parametrize(
    "words",
    [
        "Nghỉ 02/01/2026",
        f"theo {PAPER}",
        f"Nghỉ theo {PAPER}",
        f"02/01/2026 theo {PAPER}",
        f"Nghỉ tháng 2/2026 theo {PAPER}",
        f"Nghỉ 02/01/2026, làm bù theo {PAPER}",
        f"Nghỉ 02/01/2026, làm bù 02/01/2026 theo {PAPER}",
        f"Nghỉ từ 02/01/2026 đến 02/03/2026 theo {PAPER}",
    ],
)
def test_what_is_not_understood(words: str) -> None:
    with pytest.raises(DaysOffNotUnderstood):
        read_days_off(words, AT)


UNITS = (
    Unit(1, "VP", "Văn phòng Sở", 1),
    Unit(2, "QLKH", "Phòng Quản lý Khoa học", 2),
    Unit(3, "TDC", "Chi cục Tiêu chuẩn Đo lường Chất lượng", 3),
    Unit(4, "TT", "Trung tâm Khoa học và Công nghệ", 4),
)


@pytest.mark.parametrize(
    ("words", "units", "off", "worked"),
    [
        ("Nghỉ bão 02/01/2026 đối với TT, TDC", ["TDC", "TT"], [2], []),
        ("TT nghỉ 2/1", ["TT"], [2], []),
        (
            "nghi bao so 5 tu 2/1 den 3/1 doi voi chi cuc tieu chuan va trung tam",
            ["TDC", "TT"],
            [2, 3],
            [],
        ),
        (
            "Nghỉ do ảnh hưởng của bão số 5 ngày 02/01/2026 riêng Phòng Quản lý Khoa học",
            ["QLKH"],
            [2],
            [],
        ),
        (
            "Văn phòng Sở, TT nghỉ phòng, chống bão từ ngày 02/01 đến hết ngày 03/01",
            ["VP", "TT"],
            [2, 3],
            [],
        ),
        ("Nghỉ đối với TT ngày 2/1", ["TT"], [2], []),
        ("Trung tâm làm việc lại 2/1", ["TT"], [], [2]),
        ("Nghỉ 2/1, làm bù cho ngày 3/1", [], [2], [3]),
        ("Nghỉ 02/01/2026 đối với cả Sở", [], [2], []),
    ],
)
def test_whom_it_concerns(words: str, units: list[str], off: list[int], worked: list[int]) -> None:
    read = read_days_off(f"{words}, theo {PAPER}", AT, UNITS)
    assert [unit.code for unit in read.units] == units
    assert [day.day for day in read.off] == off
    assert [day.day for day in read.worked] == worked


@pytest.mark.parametrize(
    "words", ["Nghỉ 2/1 tại Phòng Kế toán", "Nghỉ ngày 2/1 cho Phòng X 3", "Nghỉ 2/1 đối với Phòng"]
)
def test_whom_nobody_here_is_called(words: str) -> None:
    with pytest.raises(UnitsOfDaysUnknown):
        read_days_off(f"{words}, theo {PAPER}", AT, (*UNITS, Unit(5, "KT", "Phòng Kỹ thuật", 5)))


def test_days_worked_instead_are_everybodys() -> None:
    with pytest.raises(WorkedByAll):
        read_days_off(f"Nghỉ 2/1, làm bù 10/1 đối với TT theo {PAPER}", AT, UNITS)


def test_a_day_that_is_none() -> None:
    with pytest.raises(NoSuchDay):
        read_days_off(f"Nghỉ ngày 31/11/2026 theo {PAPER}", AT)


@pytest.mark.parametrize(
    ("since", "today", "asks"),
    [
        ("2026-11-30", "2026-12-01", True),
        ("2026-12-01", "2026-12-02", False),
        ("2026-11-27", "2026-12-03", True),
        # The first is a Sunday.
        ("2024-11-29", "2024-12-02", True),
        ("2024-12-02", "2024-12-03", False),
    ],
)
def test_the_office_is_told_on_the_first_working_day_of_december(
    since: str, today: str, asks: bool
) -> None:
    found = asks_for_tet(
        since=date.fromisoformat(since), today=date.fromisoformat(today), calendar=Calendar()
    )
    assert found is asks
