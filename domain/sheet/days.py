"""A day that somebody wrote into an assignment sheet: what is doubtful about it."""

from collections.abc import Iterator
from datetime import date
from enum import Enum, auto

from domain.calendar import Calendar
from domain.plan.signed import SignedPlan


class DayDoubt(Enum):
    """What whoever confirms a sheet should know of a last day in it."""

    PAST = auto()
    BEFORE_THE_PLAN = auto()
    OTHER_YEAR = auto()
    DAY_OFF = auto()


def is_far(day: date, plan: SignedPlan) -> bool:
    """Whether a day is more than a year away from those of its plan: hardly what was meant."""
    return not plan.years.start - 1 <= day.year <= plan.years.stop


def doubts(day: date, plan: SignedPlan, *, today: date, calendar: Calendar) -> Iterator[DayDoubt]:
    """Yield what is doubtful about a last day."""
    if day < plan.issued_on:
        yield DayDoubt.BEFORE_THE_PLAN
    elif day < today:
        yield DayDoubt.PAST
    if day.year not in plan.years:
        yield DayDoubt.OTHER_YEAR
    if not calendar.is_working(day):
        yield DayDoubt.DAY_OFF
