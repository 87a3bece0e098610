"""Đăng ký thời hạn: units propose, the office gathers, the leaders approve, all on one board."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.calendar import Calendar
from domain.chat import Unit
from domain.order.moving import check_movable
from domain.plan.assignment import Assignment
from domain.plan.deadline import BeforeMeans, Deadline
from domain.plan.plan import Plan
from domain.plan.state import CHASED, Kind
from domain.refusal import Refusal
from domain.spoken.times.deadline import find_deadline, read_day
from domain.spoken.times.point import Standpoint
from domain.text import fold, nfc


class BoardState(StrEnum):
    """Whose turn it is; nothing on a board counts before it is approved."""

    GATHERING = "gathering"
    PRESENTED = "presented"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is proposed for an assignment: a deadline, or None for work that has none (ongoing)."""

    assignment_id: int
    deadline: Deadline | None


@dataclass(frozen=True, slots=True)
class DeadlineBoard:
    """The board of one plan; `until` is the last day on which the units it asks may propose."""

    id: int
    state: BoardState
    proposals: tuple[Proposed, ...]
    until: date | None = None

    def of(self, assignment_id: int) -> Proposed | None:
        """Return what is proposed for an assignment."""
        return next((one for one in self.proposals if one.assignment_id == assignment_id), None)


class HasItsDeadline(Refusal):
    """The work needs no deadline any more: it has one, is ongoing, or is not being done."""

    assignment: Assignment


class NotProposed(Refusal):
    """No deadline is proposed for the work, so that there is none to take back."""

    assignment: Assignment


class NothingUndated(Refusal):
    """There is no work whose deadline is not set."""


class BoardWithTheLeaders(Refusal):
    """The board was presented; until it comes back nobody changes it."""


class BoardDecided(Refusal):
    """The board was approved, or sent back, before."""


class NothingProposed(Refusal):
    """A board without a single proposal is not presented."""


class NobodyApproves(Refusal):
    """No chat of the leaders is connected."""


def needs_deadline(one: Assignment) -> bool:
    """Whether the deadline of `one` is not set and it is still to be done."""
    return one.kind is Kind.UNDATED and one.progress in CHASED and not one.task.governed


def without_deadline(plan: Plan, units: Iterable[Unit]) -> tuple[Assignment, ...]:
    """Return the work of `units` that needs a deadline, in the plan's order."""
    return tuple(one for unit in units for one in plan.of_unit(unit) if needs_deadline(one))


def check_proposable(one: Assignment) -> None:
    """Raise HasItsDeadline, or what `check_movable` does, unless a deadline may be proposed."""
    if not needs_deadline(one):
        raise HasItsDeadline(one)
    check_movable(one)


def read_proposal(
    text: str, *, today: date, calendar: Calendar, before_means: BeforeMeans
) -> Deadline | None:
    """Return the deadline that `text` names, None for "thường xuyên"; raises what `read_day` does.

    A proposal may stand for the whole year, and on a day off: who approves it sees that.
    """
    if _is_ongoing(text):
        return None
    return read_day(text, today=today, calendar=calendar, before_means=before_means)


def names_term(text: str, at: Standpoint) -> bool:
    """Whether `text` names what may be proposed; raises NoSuchDay."""
    return _is_ongoing(text) or find_deadline(nfc(text), at) is not None


def _is_ongoing(text: str) -> bool:
    return "thuong xuyen" in fold(text)


@dataclass(frozen=True, slots=True)
class Tally:
    """What has become of work on a board: `proposed` and so presented, and what is `missing`.

    Of what was proposed `settled` counts by now; `void` was approved and does not, since the work
    changed meanwhile or its day had gone by. What is missing has no proposal and needs one.
    """

    proposed: int
    settled: int
    void: int
    missing: int


def tally(board: DeadlineBoard, items: Iterable[Assignment]) -> Tally:
    """Return how `items` stand on a board."""
    held = [(needs_deadline(one), board.of(one.id)) for one in items]
    approved = board.state is BoardState.APPROVED
    proposed = [needs for needs, proposal in held if proposal]
    return Tally(
        proposed=len(proposed),
        settled=proposed.count(False) if approved else 0,
        void=proposed.count(True) if approved else 0,
        missing=sum(1 for needs, proposal in held if needs and not proposal),
    )


def is_applicable(proposal: Proposed, one: Assignment | None, today: date) -> bool:
    """Whether an approved proposal still means something: the work is as it was, the day ahead."""
    if one is None or not needs_deadline(one):
        return False
    last_day = proposal.deadline.last_day if proposal.deadline else None
    return last_day is None or last_day >= today
