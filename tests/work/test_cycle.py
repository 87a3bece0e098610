"""Cycles: read as people type them, each period once, each with its own last day."""

import unicodedata
from datetime import date, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.spoken.times.cycle import (
    CycleNotUnderstood,
    DayIsNoCycle,
    NoSuchCycleDay,
    read_cycle,
    says_stop,
)
from domain.text import fold
from domain.work.cycle import Cycle, Frequency, Occurrence, Within, occurrences
from tests.domain.plan_2021 import CALENDAR_2021, day

WEEK, MONTH, QUARTER = Frequency.WEEK, Frequency.MONTH, Frequency.QUARTER
HALF, NINE, YEAR = Frequency.HALF, Frequency.NINE_MONTHS, Frequency.YEAR


def cycle(*frequencies: Frequency, **rest: object) -> Cycle:
    return Cycle(frozenset(frequencies), **rest)  # type: ignore[arg-type]


TODAY = day("08/02")


def first(number: int, one: Cycle, since: date = TODAY) -> list[Occurrence]:
    return list(islice(occurrences(one, since, CALENDAR_2021), number))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("hằng tháng", cycle(MONTH)),
        ("hàng tháng ngày 15", cycle(MONTH, day=15)),
        ("ngày 5 hằng tháng", cycle(MONTH, day=5)),
        ("trước ngày 25 hằng tháng", cycle(MONTH, day=25, before=True)),
        ("hằng tháng, ngày 5 tháng sau", cycle(MONTH, day=5, within=Within.MONTH_AFTER)),
        ("cuối tháng", cycle(MONTH, day=31)),
        ("hằng quý", cycle(QUARTER)),
        (
            "hằng quý, trước ngày 25 của tháng cuối quý",
            cycle(QUARTER, day=25, before=True),
        ),
        (
            "ngày 10 tháng đầu quý sau",
            cycle(QUARTER, day=10, within=Within.MONTH_AFTER),
        ),
        ("quý, 6 tháng, năm", cycle(QUARTER, HALF, YEAR)),
        ("định kỳ hằng tháng, quý, 6 tháng, năm", cycle(MONTH, QUARTER, HALF, YEAR)),
        ("quý, 6 tháng, 9 tháng và năm", cycle(QUARTER, HALF, NINE, YEAR)),
        ("6 tháng", cycle(HALF)),
        ("sáu tháng một lần", cycle(HALF)),
        ("hằng năm", cycle(YEAR)),
        ("hằng năm trước ngày 10/12", cycle(YEAR, day=10, before=True, month=12)),
        ("ngày 10/12", cycle(YEAR, day=10, month=12)),
        ("thứ Hai hằng tuần", cycle(WEEK, day=0)),
        ("hằng tuần, vào thứ 6", cycle(WEEK, day=4)),
        ("thứ năm hàng tuần", cycle(WEEK, day=3)),
        ("chủ nhật hằng tuần", cycle(WEEK, day=6)),
        ("hằng tuần", cycle(WEEK)),
    ],
)
def test_a_cycle_is_read_with_and_without_accents(typed: str, read: Cycle) -> None:
    assert read_cycle(typed) == read
    assert read_cycle(fold(typed)) == read
    assert read_cycle(unicodedata.normalize("NFD", typed)) == read
    assert read_cycle(typed.upper()) == read


@pytest.mark.parametrize("typed", ["trước 30/6", "trước ngày 15 tháng 6"])
def test_a_day_alone_is_no_cycle(typed: str) -> None:
    with pytest.raises(DayIsNoCycle):
        read_cycle(typed)
    assert read_cycle(f"{typed} hằng năm").day is not None


@pytest.mark.parametrize("typed", ["", "khi nào rảnh", "hằng tuần, hằng tháng", "15"])
def test_what_is_no_cycle_is_refused(typed: str) -> None:
    with pytest.raises(CycleNotUnderstood):
        read_cycle(typed)


@pytest.mark.parametrize("typed", ["hằng tháng ngày 32", "ngày 0 hằng quý", "hằng năm ngày 5/13"])
def test_a_day_that_no_month_has_is_refused(typed: str) -> None:
    with pytest.raises(NoSuchCycleDay):
        read_cycle(typed)


def test_stopping() -> None:
    assert says_stop("thôi")
    assert says_stop("dung dinh ky")
    assert not says_stop("hằng tháng")


def test_state_periods_end_on_the_14th_and_are_reported_within_two_working_days() -> None:
    assert [(one.first_day, one.until, one.last_day) for one in first(3, cycle(MONTH))] == [
        # 14/02 lies in Tết; the two working days after it are 17 and 18.
        (day("15/01"), day("14/02"), day("18/02")),
        (day("15/02"), day("14/3"), day("16/3")),
        (day("15/3"), day("14/4"), day("16/4")),
    ]


def test_periods_that_end_together_are_reported_once_by_the_longest() -> None:
    told = first(4, cycle(QUARTER, HALF, YEAR))
    assert [(one.frequency, one.number) for one in told] == [
        (QUARTER, 1),
        (HALF, 1),
        (NINE, 1),
        (YEAR, 1),
    ]
    alone = first(4, cycle(QUARTER))
    assert [(one.frequency, one.number) for one in alone] == [(QUARTER, n) for n in (1, 2, 3, 4)]
    monthly = first(12, cycle(MONTH, QUARTER, HALF, YEAR), day("01/01"))
    assert [one.frequency for one in monthly].count(MONTH) == 8
    assert [one.until.month for one in monthly if one.frequency is not MONTH] == [3, 6, 9, 12]
    assert [one.frequency for one in first(2, cycle(HALF, YEAR))] == [HALF, YEAR]
    by_halves = first(4, cycle(QUARTER, HALF))
    assert [one.frequency for one in by_halves] == [QUARTER, HALF, NINE, YEAR]


def test_a_day_of_ones_own_counts_for_whole_months() -> None:
    assert [one.last_day for one in first(3, cycle(MONTH, day=31))] == [
        day("28/02"),
        day("31/3"),
        day("30/4"),
    ]
    (quarter,) = first(1, cycle(QUARTER, day=25, before=True))
    assert (quarter.first_day, quarter.last_day) == (day("01/01"), day("24/3"))
    (after,) = first(1, cycle(QUARTER, day=10, within=Within.MONTH_AFTER))
    assert (after.number, after.last_day) == (1, day("10/4"))
    (yearly,) = first(1, cycle(YEAR, day=10, before=True, month=12))
    assert yearly.last_day == day("09/12")


def test_a_week_has_its_day() -> None:
    assert [one.last_day for one in first(2, cycle(WEEK, day=0))] == [day("08/02"), day("15/02")]
    assert first(1, cycle(WEEK))[0].last_day == day("09/02"), "the last working day before Tết"


FREQUENCIES = st.one_of(
    st.just(frozenset({WEEK})),
    st.frozensets(st.sampled_from([MONTH, QUARTER, HALF, NINE, YEAR]), min_size=1),
)


@given(FREQUENCIES, st.dates(date(2021, 1, 1), date(2030, 1, 1)), st.booleans())
def test_occurrences_follow_each_other_and_never_come_twice(
    frequencies: frozenset[Frequency], since: date, state: bool
) -> None:
    one = Cycle(frequencies, day=None if state else 3)
    told = list(islice(occurrences(one, since, CALENDAR_2021), 15))
    assert len({each.key for each in told}) == 15
    for before, after in pairwise(told):
        assert before.last_day < after.last_day
        assert before.until < after.until
    assert all(each.last_day >= since for each in told)
    assert all(each.first_day <= each.until for each in told)
    again = list(islice(occurrences(one, told[3].last_day + timedelta(days=1), CALENDAR_2021), 3))
    assert again == told[4:7]
