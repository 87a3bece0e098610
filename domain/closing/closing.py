"""Closing a plan's year: what becomes of each task that is still open."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from domain.plan.state import Progress
from domain.refusal import Refusal


class Ending(StrEnum):
    """What an open task ends as; without a word it goes on, though its plan is closed."""

    CARRIED = "carried"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def next(self) -> "Ending":
        """Return the ending that a press turns this one into."""
        every = list(Ending)
        return every[(every.index(self) + 1) % len(every)]

    @property
    def progress(self) -> Progress | None:
        """Return the state that the task ends in, None where it goes on as it stands."""
        return None if self is Ending.CARRIED else Progress(self.value)


class ClosingState(StrEnum):
    """Where a closing stands: with the office, with the leaders, in force."""

    DRAFT = "draft"
    SENT = "sent"
    APPROVED = "approved"


class ClosingAdvanced(Refusal):
    """The closing is not where the pressed button belongs: sent, approved, or sent back."""


class YearIsClosed(Refusal):
    """There is no open work left to close."""


@dataclass(frozen=True, slots=True)
class Closing:
    """One plan's closing; `endings` are those that differ from what is assumed, by assignment.

    Once it is approved they are those of all that was closed, whatever becomes of it afterwards.
    """

    id: int
    plan_id: int
    state: ClosingState
    endings: Mapping[int, Ending]

    def ending(self, one: Assignment) -> Ending:
        """Return what an assignment is to end as."""
        return self.endings.get(one.id, Ending.CARRIED)

    def closes(self, plan: Plan) -> tuple[Assignment, ...]:
        """Return what it closes, or has closed, unit by unit."""
        if self.state is not ClosingState.APPROVED:
            return to_close(plan)
        closed = (one for each in self.endings if (one := plan.assignment(each)))
        return tuple(sorted(closed, key=lambda one: one.unit.position))

    def counts(self, plan: Plan) -> Counter[Ending]:
        """Return how many assignments are to end as what, or have."""
        return Counter(self.ending(one) for one in self.closes(plan))


def closable(plan: Plan) -> tuple[SignedPlan, ...]:
    """Return the plans in force that are not closed and have work open."""
    return tuple(one for one in plan.plans if not one.is_closed and to_close(plan.only(one)))


def to_close(plan: Plan) -> tuple[Assignment, ...]:
    """Return the open work, unit by unit; a task that is told by its steps ends with them."""
    open_ones = (one for one in plan.assignments if one.is_open and not one.task.governed)
    return tuple(sorted(open_ones, key=lambda one: one.unit.position))
