"""The periods that are reported on: where they begin and end, when they leave, their names."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.digest.period import (
    CUSTOMARY,
    MONTHS,
    PeriodKind,
    Rule,
    Timetable,
    week,
)
from tests.domain.plan_2021 import CALENDAR_2021

STATE = Timetable()
M, Q, H, N, Y = (PeriodKind(kind) for kind in "MQHNY")


@pytest.mark.parametrize(
    ("kind", "number", "first", "last", "key"),
    [
        (M, 1, "2020-12-15", "2021-01-14", "2021-M01"),
        (M, 5, "2021-04-15", "2021-05-14", "2021-M05"),
        (Q, 1, "2020-12-15", "2021-03-14", "2021-Q01"),
        (Q, 2, "2021-03-15", "2021-06-14", "2021-Q02"),
        (H, 1, "2020-12-15", "2021-06-14", "2021-H01"),
        (N, 1, "2020-12-15", "2021-09-14", "2021-N01"),
        (Y, 1, "2020-12-15", "2021-12-14", "2021-Y01"),
    ],
)
def test_where_a_period_begins_and_ends(
    kind: PeriodKind, number: int, first: str, last: str, key: str
) -> None:
    found = STATE.period(kind, 2021, number)
    assert (found.first.isoformat(), found.last.isoformat(), found.key) == (first, last, key)
    assert STATE.of_key(key) == found
    assert [found.holds(day) for day in (found.first, found.last, None)] == [True, True, False]
    assert not found.holds(found.last + timedelta(days=1))
    assert not found.holds(found.first - timedelta(days=1))


def test_a_week_is_from_monday_to_sunday() -> None:
    found = week(date(2021, 1, 1))
    assert (found.first, found.last, found.key) == (
        date(2020, 12, 28),
        date(2021, 1, 3),
        "2020-W53",
    )
    assert found.is_week
    assert STATE.of_key("2020-W53") == found
    assert not STATE.period(M, 2021, 1).is_week


@pytest.mark.parametrize("key", ["", "2021-W5", "2021-X01", "2021-W05 "])
def test_what_is_no_key_names_no_period(key: str) -> None:
    with pytest.raises(LookupError):
        STATE.of_key(key)


@pytest.mark.parametrize(
    ("today", "key"),
    [
        ("2021-01-14", "2020-Y01"),
        ("2021-01-15", "2021-M01"),
        ("2021-03-15", "2021-Q01"),
        ("2021-06-15", "2021-H01"),
        ("2021-09-15", "2021-N01"),
        ("2021-12-14", "2021-M11"),
        ("2021-12-15", "2021-Y01"),
    ],
)
def test_what_was_to_be_reported_last(today: str, key: str) -> None:
    assert STATE.last_closed(date.fromisoformat(today)).key == key


@pytest.mark.parametrize(
    ("first", "last", "key"),
    [
        ("2021-05-01", "2021-05-31", "2021-M05"),
        ("2021-04-01", "2021-06-30", "2021-Q02"),
        ("2021-01-01", "2021-06-30", "2021-H01"),
        ("2021-01-01", "2021-09-30", "2021-N01"),
        ("2021-01-01", "2021-12-31", "2021-Y01"),
        ("2021-05-24", "2021-05-30", "2021-W21"),
        ("2021-05-26", "2021-05-26", "2021-W21"),
        ("2021-07-01", "2021-12-31", None),
        ("2021-02-01", "2021-04-30", None),
        ("2021-05-02", "2021-05-31", None),
        ("2021-05-01", "2021-05-30", None),
        ("2021-04-01", "2021-12-31", None),
    ],
)
def test_what_people_call_a_period(first: str, last: str, key: str | None) -> None:
    found = STATE.named(date.fromisoformat(first), date.fromisoformat(last))
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("kind", "day", "key"),
    [
        (M, "2021-11-29", "2021-M12"),
        (Q, "2021-12-15", "2022-Q01"),
        (H, "2021-11-29", "2021-H01"),
        (H, "2021-12-15", "2022-H01"),
        (Y, "2021-12-14", "2021-Y01"),
    ],
)
def test_which_period_began_last(kind: PeriodKind, day: str, key: str) -> None:
    assert STATE.begun(kind, date.fromisoformat(day)).key == key


@pytest.mark.parametrize(
    ("first", "last", "to_the_day", "key"),
    [
        ("2021-05-01", "2021-05-31", False, "2021-M05"),
        ("2021-05-01", "2021-05-31", True, "S20210501-20210531"),
        ("2021-04-15", "2021-05-14", True, "2021-M05"),
        ("2020-12-15", "2021-06-14", True, "2021-H01"),
        ("2021-02-01", "2021-04-30", False, "S20210201-20210430"),
        ("2021-03-01", "2021-04-15", True, "S20210301-20210415"),
        ("2021-05-24", "2021-05-28", True, "2021-W21"),
        ("2021-05-24", "2021-05-30", True, "2021-W21"),
        ("2021-05-25", "2021-05-28", True, "S20210525-20210528"),
    ],
)
def test_days_that_are_named_are_these_and_no_others(
    first: str, last: str, to_the_day: bool, key: str
) -> None:
    days = date.fromisoformat(first), date.fromisoformat(last)
    found = STATE.asked(*days, to_the_day=to_the_day)
    assert found.key == key
    assert STATE.of_key(key) == found


def test_it_leaves_within_two_working_days() -> None:
    # The 14/02/2021 is in Tết, which lasts until the 16th.
    period = STATE.period(M, 2021, 2)
    assert STATE.send_on(period, CALENDAR_2021) == date(2021, 2, 18)
    at_once = Timetable((Rule(M, 14, 0, ""),))
    assert at_once.send_on(period, CALENDAR_2021) == date(2021, 2, 17)


def test_a_month_without_the_day_ends_it_on_its_last() -> None:
    calendar_s = Timetable((Rule(M, 31, 2, ""),))
    found = calendar_s.period(M, 2021, 2)
    assert (found.first, found.last) == (date(2021, 2, 1), date(2021, 2, 28))


@given(st.integers(1, 31), st.integers(2000, 2100))
def test_months_leave_no_day_out(cut_off: int, year: int) -> None:
    timetable = Timetable((*(Rule(kind, cut_off, 2, "") for kind in MONTHS), *CUSTOMARY))
    months = [timetable.period(M, year, n) for n in range(1, 13)]
    for one, following in pairwise(months):
        assert following.first - one.last == timedelta(days=1)
    quarters = [timetable.period(Q, year, n) for n in range(1, 5)]
    assert [one.last for one in quarters] == [months[n].last for n in (2, 5, 8, 11)]
    whole = timetable.period(Y, year)
    assert (whole.first, whole.last) == (months[0].first, months[-1].last)
    assert all(timetable.of_key(one.key) == one for one in (*months, *quarters, whole))
