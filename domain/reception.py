"""Receiving: who has delivered a task that fans out, as its receiver hears of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.calendar import Calendar
from domain.plan import Plan
from domain.task import Assignment, Progress, Task
from domain.unit import Unit

RELEASED = frozenset({Progress.PAUSED, Progress.DROPPED})


@dataclass(frozen=True, slots=True)
class Reception:
    """What the receiver of `task` has got; a unit that is released from it does not count."""

    task: Task
    assignments: tuple[Assignment, ...]

    @property
    def total(self) -> int:
        """Return how many units owe it."""
        return len(self._owing)

    @property
    def delivered(self) -> int:
        """Return how many have delivered, by their own report or by the receiver's word."""
        return self.total - len(self.missing)

    @property
    def received(self) -> int:
        """Return of how many the receiver has said that it was received."""
        return sum(1 for one in self._owing if one.received_on)

    @property
    def announced(self) -> tuple[Unit, ...]:
        """Return the units that have reported it, and wait for the receiver's word."""
        return tuple(one.unit for one in self._owing if one.is_reported and not one.received_on)

    @property
    def missing(self) -> tuple[Unit, ...]:
        """Return the units that have not."""
        return tuple(one.unit for one in self._owing if not one.is_reported)

    @property
    def _owing(self) -> tuple[Assignment, ...]:
        return tuple(one for one in self.assignments if one.progress not in RELEASED)


def receives(unit: Unit, task: Task) -> bool:
    """Whether the other units deliver `task` itself, not its steps, to `unit`."""
    return task.receiver is not None and task.receiver.id == unit.id and not task.governed


def open_receptions(
    plan: Plan, unit: Unit, today: date, calendar: Calendar
) -> Iterator[tuple[date, Reception]]:
    """Yield what `unit` still waits for with its last day, from the last working day of it on."""
    for task in plan.tasks:
        if not receives(unit, task) or task.last_day is None:
            continue
        if today >= calendar.last_working_day(task.last_day):
            received = Reception(task, plan.of_task(task))
            if received.missing:
                yield task.last_day, received
