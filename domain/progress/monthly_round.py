"""The monthly round: one line of result for each task that has no deadline to tell of it."""

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

from domain.calendar import DAY, Calendar
from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import CHASED, Kind
from domain.refusal import Refusal


class AllAnswered(Refusal):
    """Every task of the round has its line by now."""


# "Nếu có" is not asked after, and what has a deadline speaks in the mornings.
ASKED = frozenset({Kind.UNDATED, Kind.ONGOING, Kind.RECURRING})


@dataclass(frozen=True, slots=True)
class RoundWindow:
    """The days of each month in which results are collected, both included."""

    first: int = 10
    last: int = 14

    def working_days(self, day: date, calendar: Calendar) -> tuple[date, date] | None:
        """Return the first and the last working day of the window in the month of `day`.

        None where all of it is off, as in a month of Tết: that round is left out.
        """
        days = [day.replace(day=self.first) + DAY * n for n in range(self.last - self.first + 1)]
        worked = [one for one in days if calendar.is_working(one)]
        return (worked[0], worked[-1]) if worked else None


USUAL_WINDOW = RoundWindow()


def asked_in_round(plan: Plan, unit: Unit) -> tuple[Assignment, ...]:
    """Return the work of `unit` that a round asks after; what is done or set aside is not.

    Recurring work with a cycle is told by its periods.
    """
    return tuple(
        one
        for one in plan.of_unit(unit)
        if one.kind in ASKED and one.progress in CHASED and one.task.cycle is None
    )


def is_asked(today: date, days: tuple[date, date], *, heard: date | None, bound_on: date) -> bool:
    """Whether a unit is asked on `today`, one of the `days` of a round from first to last.

    It is unless a morning has reached its chat, on the day `heard`, since the round began and the
    unit was connected. Who was connected today has just read all of it in the opening message.
    """
    return bound_on < today and (heard is None or heard < days[0] or heard <= bound_on)


def has_answered(one: Assignment, month: date, zone: tzinfo) -> bool:
    """Whether a line on `one` was given in the month of `month`, or it ended meanwhile."""
    begin = datetime.combine(month.replace(day=1), time(), zone)
    return one.progress not in CHASED or (one.update is not None and one.update.at >= begin)
