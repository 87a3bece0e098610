"""How often a matter that nobody answers is told again, whoever it waits for."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum, auto

from domain.calendar import Calendar
from domain.progress.monthly_round import RoundWindow

# A list that says the same for a fifth Monday is read no more than the fourth was.
WEEKLY_FOR = timedelta(weeks=4)


class Again(Enum):
    """With what a matter is told again: the list of a week, or the monthly round."""

    WEEKLY = auto()
    MONTHLY = auto()


def speaks(
    firsts: Iterable[date], *, since: date, today: date, calendar: Calendar, window: RoundWindow
) -> bool:
    """Whether any matter that first speaks on one of the days `firsts` is told on `today`.

    It is on that day, and again as `again` says; what was missed after `since` is made up for.
    """
    return any(
        since < first or again(first, since=since, today=today, calendar=calendar, window=window)
        for first in firsts
        if first <= today
    )


def again(
    first: date, *, since: date, today: date, calendar: Calendar, window: RoundWindow
) -> Again | None:
    """Return with what a matter that first spoke on the day `first` is told again on `today`.

    It is on the first working day of each week for four weeks, and then on the first day of each
    monthly round, until something changes and it speaks anew. A day after `since`, on which those
    it waits for last heard, and not after `today` counts: one that was missed is made up for.
    """
    week = calendar.first_working_day_of_week(today)
    if week is not None and first < week <= first + WEEKLY_FOR and since < week <= today:
        return Again.WEEKLY
    days = window.working_days(today, calendar)
    if days is not None and first + WEEKLY_FOR < days[0] and since < days[0] <= today:
        return Again.MONTHLY
    return None
