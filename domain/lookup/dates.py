"""The deadlines of units as dates for a calendar."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from domain.calendar import DAY, Calendar
from domain.plan.assignment import Assignment
from domain.refusal import Refusal


class NoDates(Refusal):
    """None of the units' open work has a deadline that is still to come."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date: what it is called for good (`uid`), its day, its words, and when to remind of it.

    `reminds` are working days on which the calendar sounds in the morning. One that `is_over` was
    handed out before, and is to go from whoever's calendar has it.
    """

    uid: str
    day: date
    summary: str
    description: str
    reminds: tuple[date, ...]
    is_over: bool = False


def dated(assignments: Iterable[Assignment], today: date) -> Iterator[Assignment]:
    """Yield the work whose last day is today or later, and what ended before that day."""
    for one in assignments:
        if one.last_day is not None and one.last_day >= today and not one.task.governed:
            yield one


def reminders(last_day: date, calendar: Calendar) -> tuple[date, ...]:
    """Return the last two working days that are not after a last day."""
    last = calendar.last_working_day(last_day)
    return (calendar.last_working_day(last - DAY), last)
