"""An order of the office while it is put together: what, which work, until when, why, on what."""

from dataclasses import dataclass
from datetime import date

from domain.calendar import Calendar
from domain.order.rearrangement import Rearrangement
from domain.order.shift import Shift, shifted
from domain.plan.deadline import Deadline
from domain.plan.task import Assignment


@dataclass(frozen=True, slots=True)
class Order:
    """What was said so far; `assignments` are ids, `deadline` is for all, `shift` for each."""

    change: Rearrangement
    assignments: tuple[int, ...]
    deadline: Deadline | None = None
    shift: Shift | None = None
    reason: str = ""
    basis: str = ""

    def day_for(self, one: Assignment, calendar: Calendar) -> date | None:
        """Return the last day that an order to move gives to an assignment."""
        if self.shift is not None and one.last_day is not None:
            return shifted(one.last_day, self.shift, calendar)
        return self.deadline.last_day if self.deadline else None
