"""Recurring work: a cycle of periods, each with its own deadline, none reported twice."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum

from domain.calendar import DAY, Calendar, week_of


class Frequency(IntEnum):
    """How long a period is, in months; a week counts 0. 9 THÁNG and NĂM begin with the year."""

    WEEK = 0
    MONTH = 1
    QUARTER = 3
    HALF = 6
    NINE_MONTHS = 9
    YEAR = 12


class Within(StrEnum):
    """In which month a day falls: the period's last one, or the one after it."""

    LAST_MONTH = "last-month"
    MONTH_AFTER = "month-after"


# State periods end on the 14th, and reports are due within two working days after it: Khánh Hòa,
# Quyết định 01/2023/QĐ-UBND. Another province's rule is another pair of numbers here.
STATE_PERIOD_ENDS_ON = 14
WORKING_DAYS_TO_REPORT = 2


@dataclass(frozen=True, slots=True)
class Cycle:
    """When work is due again and again.

    `day` is a day of the month (31 is its last), or, for a weekly cycle, of the week (Monday is 0);
    None means the state's own periods. `before` says that the day itself is too late; `month` is a
    yearly cycle's, None for the last month of its period.
    """

    frequencies: frozenset[Frequency]
    day: int | None = None
    before: bool = False
    within: Within = Within.LAST_MONTH
    month: int | None = None


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One period: how long it is, its number in the `year`, its days, and the last day to report.

    `first_day` and `until` are the period's ends.
    """

    frequency: Frequency
    number: int
    year: int
    first_day: date
    until: date
    last_day: date

    @property
    def key(self) -> str:
        """Return what tells this period from every other one of its cycle."""
        return f"{self.frequency.name.lower()}:{self.year}:{self.number}"


def occurrences(cycle: Cycle, since: date, calendar: Calendar) -> Iterator[Occurrence]:
    """Yield the occurrences that are due on or after `since`, in order, without end.

    Where several periods end together, only the longest is reported: the second quarter in the
    half-year, the third in the nine months, the fourth in the year.
    """
    if Frequency.WEEK in cycle.frequencies:
        yield from _weekly(cycle, since, calendar)
        return
    year, month = since.year - 1, 1
    while True:
        frequency = _longest(cycle, month)
        if frequency is not None:
            one = _occurrence(cycle, frequency, year, month, calendar)
            if one.last_day >= since:
                yield one
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def _longest(cycle: Cycle, month: int) -> Frequency | None:
    """Return the longest of the cycle's periods that end with a month, None if none does."""
    ending = [one for one in cycle.frequencies if _ends(one, month)]
    longest = max(ending, default=None)
    # A rule by quarters, in a cycle that knows a longer period too, reports 9 THÁNG and NĂM.
    if longest is Frequency.QUARTER and cycle.frequencies & {Frequency.HALF, Frequency.YEAR}:
        return {6: Frequency.HALF, 9: Frequency.NINE_MONTHS, 12: Frequency.YEAR}.get(month, longest)
    if longest is Frequency.HALF and month == 12:
        return Frequency.YEAR if Frequency.QUARTER in cycle.frequencies else longest
    return longest


def _ends(frequency: Frequency, month: int) -> bool:
    if frequency is Frequency.NINE_MONTHS:
        return month == 9
    return month % frequency == 0


def _occurrence(
    cycle: Cycle, frequency: Frequency, year: int, month: int, calendar: Calendar
) -> Occurrence:
    begins = 1 if frequency > Frequency.HALF else month - frequency + 1
    number = month // frequency if frequency < Frequency.NINE_MONTHS else 1
    if cycle.day is None:
        until = date(year, month, STATE_PERIOD_ENDS_ON)
        first_day = _state_day(year, begins - 1) + DAY
        last_day = until
        for _ in range(WORKING_DAYS_TO_REPORT):
            last_day = calendar.next_working_day(last_day)
    else:
        until = _day_in(year, month, 31)
        first_day = date(year, begins, 1)
        last_day = _due(cycle, frequency, year, month)
    return Occurrence(frequency, number, year, first_day, until, last_day)


def _state_day(year: int, month: int) -> date:
    """Return the day on which a state period ended; month 0 is the December before."""
    return date(year, month, STATE_PERIOD_ENDS_ON) if month else date(year - 1, 12, 14)


def _due(cycle: Cycle, frequency: Frequency, year: int, month: int) -> date:
    if cycle.month is not None and frequency is Frequency.YEAR:
        month = cycle.month
    if cycle.within is Within.MONTH_AFTER:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    day = _day_in(year, month, cycle.day or 31)
    return day - DAY if cycle.before else day


def _day_in(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, monthrange(year, month)[1]))


def _weekly(cycle: Cycle, since: date, calendar: Calendar) -> Iterator[Occurrence]:
    monday = week_of(since)[0] - timedelta(weeks=1)
    while True:
        sunday = monday + DAY * 6
        last = calendar.last_working_day(sunday) if cycle.day is None else monday + DAY * cycle.day
        if cycle.before:
            last -= DAY
        year, week, _ = monday.isocalendar()
        if last >= since:
            yield Occurrence(Frequency.WEEK, week, year, monday, sunday, last)
        monday += timedelta(weeks=1)
