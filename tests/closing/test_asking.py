"""When the office is asked to close the year."""

from datetime import date, timedelta

import pytest

from domain.calendar import Calendar
from domain.closing.asking import asks_to_close

# New Year is moved to Monday 03/01/2022, and Tết is from 31/01 to 04/02.
CALENDAR = Calendar(
    frozenset({date(2022, 1, 3), *(date(2022, 1, 31) + timedelta(days=n) for n in range(5))})
)


def test_in_december_in_the_first_week_of_january_and_then_each_week() -> None:
    heard, asked, today = date.min, [], date(2021, 11, 29)
    while (today := today + timedelta(days=1)) < date(2022, 2, 20):
        if CALENDAR.is_working(today) and asks_to_close(
            2021, since=heard, today=today, calendar=CALENDAR
        ):
            asked.append(f"{today:%d/%m}")
            heard = today
    assert asked == ["15/12", "04/01", "10/01", "17/01", "24/01", "07/02", "14/02"]


@pytest.mark.parametrize(
    ("since", "today", "asks"),
    [
        (date(2021, 12, 10), date(2021, 12, 20), True),
        (date(2021, 12, 15), date(2021, 12, 31), False),
        # Missed on Tuesday 04/01, made up on Thursday, and not asked once more on Friday.
        (date(2021, 12, 31), date(2022, 1, 6), True),
        (date(2022, 1, 6), date(2022, 1, 7), False),
    ],
)
def test_a_day_that_was_missed_is_made_up_for(since: date, today: date, asks: bool) -> None:
    assert asks_to_close(2021, since=since, today=today, calendar=CALENDAR) is asks
