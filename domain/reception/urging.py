"""Đôn đốc: whom the office and a receiver may urge, once a working day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from domain.calendar import Calendar
from domain.chat import Unit
from domain.lookup.listing import by_last_day
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Timing
from domain.refusal import Refusal


class NothingOverdue(Refusal):
    """No unit has anything overdue in its own hands."""


class NothingOverdueOf(Refusal):
    """None of the `units` that are named, by their codes, has anything overdue in its hands."""

    units: str


class NothingMissing(Refusal):
    """Every unit has delivered, so that nobody is to be urged."""


class UrgedToday(Refusal):
    """All of them have been urged on this working day already."""


@dataclass(frozen=True, slots=True)
class Urged:
    """How often an assignment has been urged, and the last time, UTC."""

    times: int
    last: datetime


@dataclass(frozen=True, slots=True)
class Urging:
    """What came of urging: who is told, who was told this day before, who has no chat to tell."""

    told: tuple[Unit, ...] = ()
    told_before: tuple[Unit, ...] = ()
    out_of_reach: tuple[Unit, ...] = ()


def overdue_by_unit(
    plan: Plan, assignments: Iterable[Assignment], *, today: date, calendar: Calendar
) -> tuple[tuple[Unit, tuple[Assignment, ...]], ...]:
    """Return the units with what of `assignments` is overdue in their hands, in their order."""
    late = [
        one
        for one in by_last_day(assignments)
        if one.is_chased and one.timing(today, calendar) is Timing.OVERDUE
    ]
    by_unit = ((unit, tuple(one for one in late if one.unit == unit)) for unit in plan.units)
    return tuple((unit, ours) for unit, ours in by_unit if ours)
