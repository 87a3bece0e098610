"""What a message is worded from."""

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from actions.office import Office
from domain.calendar import Calendar
from domain.chat import Unit
from domain.message import Message
from domain.plan.plan import Plan
from domain.plan.task import Assignment
from storage.store import Transaction

# TRANSITION
Subject = Any
Shown = tuple[Message, list[int]]


@dataclass(frozen=True, slots=True)
class Stage:
    """What a message is worded from: the plan as it stands, and the assignments it showed."""

    tx: Transaction
    office: Office
    plan: Plan
    calendar: Calendar
    now: datetime
    subject: Subject
    shown: tuple[Assignment, ...]

    @property
    def today(self) -> date:
        """Return the local day."""
        return self.office.today(self.now)

    def unit(self, unit_id: int | None = None) -> Unit:
        """Return a unit; raises NothingLeft for one that is there no more."""
        wanted = self.subject["unit"] if unit_id is None else unit_id
        return next(unit for unit in self.plan.units if unit.id == wanted)

    def assignment(self, assignment_id: int) -> Assignment:
        """Return an assignment of the plan; raises LookupError."""
        found = self.plan.assignment(assignment_id)
        if found is None:
            raise LookupError(f"the plan in force holds no assignment {assignment_id}")
        return found

    def number(self, name: str) -> int:
        """Return a number of the subject, such as an id."""
        return int(str(self.subject[name]))


Wording = Callable[..., Message]
View = Callable[..., Coroutine[None, None, Shown]]


def ids(assignments: Sequence[Assignment]) -> list[int]:
    """Return the ids of assignments in their order."""
    return [one.id for one in assignments]
