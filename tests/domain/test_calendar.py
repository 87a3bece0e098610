"""Working days of a Vietnamese office in 2021."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import DAY, Calendar, week_of
from tests.domain.plan_2021 import CALENDAR_2021, day, days

DAYS = st.dates(date(2021, 1, 1), date(2021, 12, 31))


@pytest.mark.parametrize("off", ["06/02", "07/02", "10/02", "16/02", "21/04", "03/05", "03/09"])
def test_weekends_and_holidays_are_off(off: str) -> None:
    assert not CALENDAR_2021.is_working(day(off))


def test_a_saturday_worked_instead_of_a_monday_is_a_working_day() -> None:
    swapped = Calendar(off=frozenset(days("08/02")), worked=frozenset(days("13/02")))
    assert swapped.is_working(day("13/02"))
    assert not swapped.is_working(day("08/02"))
    assert swapped.working_week(day("10/02")) == (day("08/02"), day("13/02"))


@pytest.mark.parametrize(
    ("today", "last_day", "left"),
    [
        ("08/02", "19/02", 4),
        ("17/02", "19/02", 2),
        ("18/02", "19/02", 1),
        ("19/02", "19/02", 0),
        ("22/02", "19/02", 0),
        ("28/05", "29/05", 0),
        ("21/05", "24/05", 1),
    ],
)
def test_days_off_are_not_counted_as_days_left(today: str, last_day: str, left: int) -> None:
    assert CALENDAR_2021.working_days_left(day(today), day(last_day)) == left


@pytest.mark.parametrize(
    ("today", "last_day", "late"),
    [("19/02", "19/02", 0), ("22/02", "19/02", 1), ("31/05", "29/05", 1), ("17/02", "09/02", 1)],
)
def test_days_late_are_working_days_too(today: str, last_day: str, late: int) -> None:
    assert CALENDAR_2021.working_days_late(day(today), day(last_day)) == late


@pytest.mark.parametrize(
    ("asked", "first", "shown"),
    [
        ("14/02", "08/02", ("08/02", "09/02")),
        ("17/02", "17/02", ("15/02", "19/02")),
        ("05/05", "04/05", ("03/05", "07/05")),
        ("02/09", "30/08", ("30/08", "01/09")),
    ],
)
def test_a_week_with_holidays_begins_and_ends_on_its_working_days(
    asked: str, first: str, shown: tuple[str, str]
) -> None:
    assert CALENDAR_2021.first_working_day_of_week(day(asked)) == day(first)
    assert CALENDAR_2021.working_week(day(asked)) == (day(shown[0]), day(shown[1]))


def test_a_week_that_is_off_has_no_first_working_day_and_is_shown_to_its_friday() -> None:
    closed = Calendar(off=frozenset(days("15/02 16/02 17/02 18/02 19/02")))
    assert closed.first_working_day_of_week(day("17/02")) is None
    assert closed.working_week(day("17/02")) == (day("15/02"), day("19/02"))


@given(DAYS, DAYS)
def test_days_left_and_days_late_look_at_the_same_days_from_both_ends(a: date, b: date) -> None:
    first, last = sorted((a, b))
    counted = CALENDAR_2021.working_days_left(first, last)
    assert counted == CALENDAR_2021.working_days_late(last, first)
    assert CALENDAR_2021.working_days_left(last, first) == 0
    assert counted <= (last - first).days


@given(DAYS, DAYS)
def test_days_are_counted_as_one_by_one(today: date, last_day: date) -> None:
    ahead = (date.fromordinal(n) for n in range(today.toordinal() + 1, last_day.toordinal() + 1))
    counted = sum(1 for one in ahead if CALENDAR_2021.is_working(one))
    assert CALENDAR_2021.working_days_left(today, last_day) == counted


@given(DAYS)
def test_the_nearest_working_days_have_none_between_them(today: date) -> None:
    before, after = CALENDAR_2021.last_working_day(today), CALENDAR_2021.next_working_day(today)
    assert before <= today < after
    assert CALENDAR_2021.working_days_left(before, after) == 1


@given(DAYS)
def test_a_week_runs_from_monday_to_sunday(today: date) -> None:
    monday, sunday = week_of(today)
    assert monday <= today <= sunday
    assert (monday.weekday(), sunday - monday) == (0, DAY * 6)
