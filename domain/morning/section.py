"""The sections of a morning message: where an assignment stands by its progress and last day."""

from datetime import date
from enum import Enum, auto

from domain.calendar import DAY, Calendar, week_of
from domain.plan.assignment import Assignment
from domain.plan.state import Progress, Timing


class Section(Enum):
    """One place in the message; TODAY is the last working day on which it can be done in time.

    LATER is due after next week. OTHER is what nobody is chased for: undated, paused or dropped,
    or told by its steps.
    """

    OVERDUE = auto()
    TODAY = auto()
    SOON = auto()
    THIS_WEEK = auto()
    NEXT_WEEK = auto()
    LATER = auto()
    SUBMITTED = auto()
    AWAITING = auto()
    DONE = auto()
    OTHER = auto()


PRESSING = frozenset(
    {Section.OVERDUE, Section.TODAY, Section.SOON, Section.THIS_WEEK, Section.NEXT_WEEK}
)


def section_of(one: Assignment, day: date, calendar: Calendar) -> Section:
    """Return where `one` stands in a message of `day`."""
    if one.progress is Progress.DONE:
        return Section.DONE
    if one.progress is Progress.SUBMITTED:
        return Section.SUBMITTED
    if one.progress is Progress.AWAITING:
        return Section.AWAITING
    if one.last_day is None or not one.is_chased:
        return Section.OTHER
    of_unit = calendar.of_unit(one.unit.id)
    return _by_time(one.timing(day, calendar), one.last_day, day, of_unit)


def _by_time(timing: Timing, last_day: date, day: date, calendar: Calendar) -> Section:
    if timing is Timing.OVERDUE:
        return Section.OVERDUE
    if timing is Timing.SOON:
        left = calendar.working_days_left(day, last_day)
        return Section.SOON if left else Section.TODAY
    sunday = week_of(day)[1]
    if last_day <= sunday:
        return Section.THIS_WEEK
    return Section.NEXT_WEEK if last_day <= sunday + DAY * 7 else Section.LATER
