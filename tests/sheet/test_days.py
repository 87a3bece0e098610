"""What is told of a day beside its line: it is past, before its plan, of another year, off."""

from dataclasses import replace
from datetime import date

import pytest

from domain.calendar import Calendar
from domain.plan.signed import NO_SIGNED_PLAN
from domain.sheet.days import DayDoubt, doubts, is_far

PLAN = replace(NO_SIGNED_PLAN, year=2021, issued_on=date(2021, 1, 20))
CALENDAR = Calendar(off=frozenset({date(2021, 4, 30)}))


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2021, 6, 30), []),
        (date(2021, 2, 8), []),
        (date(2021, 2, 5), [DayDoubt.PAST]),
        (date(2021, 1, 19), [DayDoubt.BEFORE_THE_PLAN]),
        (date(2020, 12, 31), [DayDoubt.BEFORE_THE_PLAN, DayDoubt.OTHER_YEAR]),
        (date(2022, 1, 4), [DayDoubt.OTHER_YEAR]),
        (date(2021, 4, 30), [DayDoubt.DAY_OFF]),
        (date(2021, 6, 12), [DayDoubt.DAY_OFF]),
    ],
)
def test_what_is_doubtful_about_a_day(day: date, told: list[DayDoubt]) -> None:
    assert list(doubts(day, PLAN, today=date(2021, 2, 8), calendar=CALENDAR)) == told


@pytest.mark.parametrize(
    ("year", "last", "far"),
    [(2012, None, True), (2019, None, True), (2020, None, False), (2022, None, False),
     (2023, None, True), (2026, 2025, False), (2027, 2025, True)],
)  # fmt: skip
def test_a_day_far_from_its_plan_is_no_day_of_it(year: int, last: int | None, far: bool) -> None:
    assert is_far(date(year, 6, 30), replace(PLAN, last_year=last)) is far
