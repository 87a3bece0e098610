"""How often a matter that nobody answers is told again, worked out by hand on the year 2021."""

from datetime import date

import pytest

from domain.progress.monthly_round import RoundWindow
from domain.repetition import Again, again
from tests.domain.plan_2021 import CALENDAR_2021, day, days, every_day

WINDOW = RoundWindow(10, 14)
AUTUMN = "10/08 10/09 11/10 10/11 10/12"


def told_again(first: date, last: date) -> dict[Again, list[date]]:
    """Return the days on which somebody who hears every time hears it again."""
    heard, found = first, dict[Again, list[date]]()
    for today in every_day(first, last):
        if CALENDAR_2021.is_working(today):
            told = again(first, since=heard, today=today, calendar=CALENDAR_2021, window=WINDOW)
            if told:
                found.setdefault(told, []).append(today)
                heard = today
    return found


@pytest.mark.parametrize(
    ("first", "weekly", "monthly"),
    [
        # Four Mondays after the first day, however it falls in its week.
        ("20/05", "24/05 31/05 07/06 14/06", f"12/07 {AUTUMN}"),
        ("22/02", "01/03 08/03 15/03 22/03", f"12/04 10/05 10/06 12/07 {AUTUMN}"),
        ("30/06", "05/07 12/07 19/07 26/07", AUTUMN),
        # Monday 03/05 is off, so that the week begins on Tuesday.
        ("06/04", "12/04 19/04 26/04 04/05", f"10/05 10/06 12/07 {AUTUMN}"),
        # February's round is left out for Tết.
        ("04/01", "11/01 18/01 25/01 01/02", f"10/03 12/04 10/05 10/06 12/07 {AUTUMN}"),
    ],
)
def test_each_week_for_four_weeks_and_then_with_the_monthly_round(
    first: str, weekly: str, monthly: str
) -> None:
    assert told_again(day(first), day("31/12")) == {
        Again.WEEKLY: days(weekly),
        Again.MONTHLY: days(monthly),
    }


@pytest.mark.parametrize(
    ("since", "today", "told"),
    [
        ("21/05", "24/05", Again.WEEKLY),
        ("21/05", "26/05", Again.WEEKLY),
        ("24/05", "26/05", None),
        ("09/07", "12/07", Again.MONTHLY),
        ("09/07", "16/07", Again.MONTHLY),
        ("12/07", "16/07", None),
    ],
)
def test_a_day_that_was_missed_is_made_up_for_once(
    since: str, today: str, told: Again | None
) -> None:
    found = again(
        day("20/05"), since=day(since), today=day(today), calendar=CALENDAR_2021, window=WINDOW
    )
    assert found is told


def test_the_round_s_own_days_are_followed() -> None:
    early = RoundWindow(1, 5)
    found = again(
        day("20/05"), since=day("30/06"), today=day("01/07"), calendar=CALENDAR_2021, window=early
    )
    assert found is Again.MONTHLY
