"""What was read of a scan, beside what was read of the same pages' text."""

from dataclasses import dataclass
from difflib import SequenceMatcher

from documents.plan import PlanReading, TaskReading
from domain.text import fold

# The first words of a title tell tasks apart, also with some letters wrong.
_HEAD = 80
_ALIKE = 0.8


@dataclass(frozen=True, slots=True)
class Agreement:
    """How many tasks of the text, of their units and of their dates the scan gives as well."""

    tasks: int
    tasks_of: int
    units: int
    units_of: int
    dates: int
    dates_of: int

    def __add__(self, other: "Agreement") -> "Agreement":
        """Return both together."""
        return Agreement(
            self.tasks + other.tasks,
            self.tasks_of + other.tasks_of,
            self.units + other.units,
            self.units_of + other.units_of,
            self.dates + other.dates,
            self.dates_of + other.dates_of,
        )


NOTHING = Agreement(0, 0, 0, 0, 0, 0)


def agreement(text: PlanReading, scan: PlanReading) -> Agreement:
    """Return how far a scan's reading agrees with that of its text.

    What the text names no unit or no day for counts for neither.
    """
    left = list(scan.tasks)
    total = NOTHING
    for task in text.tasks:
        found = max(left, key=lambda one: _likeness(task, one), default=None)
        if found is None or _likeness(task, found) < _ALIKE:
            total += Agreement(0, 1, 0, bool(task.units), 0, _when(task) is not None)
            continue
        left.remove(found)
        total += Agreement(
            1,
            1,
            bool(task.units) and _who(task) == _who(found),
            bool(task.units),
            _when(task) is not None and _when(task) == _when(found),
            _when(task) is not None,
        )
    return total


def _likeness(task: TaskReading, other: TaskReading) -> float:
    one, two = fold(task.title)[:_HEAD], fold(other.title)[:_HEAD]
    return SequenceMatcher(None, one, two, autojunk=False).ratio()


def _who(task: TaskReading) -> frozenset[str]:
    return frozenset(map(fold, task.units))


def _when(task: TaskReading) -> object:
    if task.deadline and task.deadline.last_day:
        return task.deadline.last_day
    return task.recurrence.rrule if task.recurrence else None
