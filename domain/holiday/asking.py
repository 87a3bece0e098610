"""When the office is told that nobody has confirmed the days off around Tết."""

from datetime import date

from domain.calendar import DAY, Calendar

# Tết falls between 21/1 and 20/2, and may last two weeks.
_LAST = (3, 5)


def tet_of(today: date) -> tuple[date, date]:
    """Return from which day to which the days off around the next Tết lie, seen in December."""
    return date(today.year, 12, 31), date(today.year + 1, *_LAST)


def asks_for_tet(*, since: date, today: date, calendar: Calendar) -> bool:
    """Whether the office hears of it today: on the first working day of December, or after it.

    `since` is when it last heard anything in the morning.
    """
    first = calendar.next_working_day(date(today.year, 12, 1) - DAY)
    return since < first <= today
