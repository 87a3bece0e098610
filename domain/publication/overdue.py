"""What a unit is reminded of on paper."""

from datetime import date

from domain.calendar import Calendar
from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Timing


def overdue_of(plan: Plan, unit: Unit, today: date, calendar: Calendar) -> list[Assignment]:
    """Return a unit's overdue work that waits on nobody else's desk."""
    return [
        one
        for one in plan.of_unit(unit)
        if one.is_chased and not one.is_waiting and one.timing(today, calendar) is Timing.OVERDUE
    ]
