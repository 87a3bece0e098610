"""When the office is asked to close a plan's year."""

from datetime import date

from domain.calendar import DAY, Calendar


def asks_to_close(year: int, *, since: date, today: date, calendar: Calendar) -> bool:
    """Whether the office is asked on `today` to close the plan of `year`, as long as it is open.

    It is in the middle of December, for state reports of a year count to 14/12; on the first
    working day of the new year, since the plan goes on then; and each week after that. A day after
    `since`, on which the office last heard, and not after `today` counts.
    """
    days = [_worked(date(year, 12, 15), calendar), new := _worked(date(year + 1, 1, 1), calendar)]
    week = calendar.first_working_day_of_week(today)
    if week is not None and week > new:
        days.append(week)
    return any(since < day <= today for day in days)


def _worked(day: date, calendar: Calendar) -> date:
    return calendar.next_working_day(day - DAY)
