"""An order of the office while it is put together: what, which work, until when, why, on what."""

from dataclasses import dataclass, field
from datetime import date

from domain.calendar import Calendar
from domain.closed import Closed, Reopened
from domain.event import Event
from domain.order.rearrangement import Rearrangement
from domain.order.shift import Shift, shifted
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline


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
            return shifted(one.last_day, self.shift, calendar.of_unit(one.unit.id))
        return self.deadline.last_day if self.deadline else None


@dataclass(frozen=True, slots=True)
class Rearranged:
    """An assignment after an order on it: what waited about it and `ended`, what stands `again`."""

    one: Assignment
    ended: tuple[Closed, ...] = ()
    again: Reopened = field(default_factory=Reopened)


def takes_back(change: Rearrangement, event: Event) -> bool:
    """Whether an order is the way back from what an event says: to resume from a pause, and so on.

    Work is dropped by an order, by a merger, by a corrected paper, and with the year.
    """
    ordered = event.details.get("change") if event.kind == "ordered" else None
    match change:
        case Rearrangement.RESUME:
            return ordered == Rearrangement.PAUSE
        case Rearrangement.RESTORE:
            return ordered == Rearrangement.DROP or event.kind in {"merged", "handed-on", "closed"}
        case Rearrangement.MOVE | Rearrangement.PAUSE | Rearrangement.DROP:
            return False
