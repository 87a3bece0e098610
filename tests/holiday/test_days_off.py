"""Days off as the office types them."""

from datetime import date

import pytest

from domain.calendar import Calendar
from domain.holiday.asking import asks_for_tet
from domain.spoken.times.days_off import DaysOffNotUnderstood, read_days_off
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
