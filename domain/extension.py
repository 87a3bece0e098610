"""Gia hạn: a unit asks for a later deadline, the office gives its view, the leaders decide."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.deadline import Deadline
from domain.moving import check_movable
from domain.refusal import Refusal
from domain.report import AlreadyDone
from domain.task import Assignment
from domain.unit import Person, Seat


class State(StrEnum):
    """Where a request stands."""

    OFFICE = "office"
    LEADERS = "leaders"
    GRANTED = "granted"
    REFUSED = "refused"
    CLOSED = "closed"


class Step(StrEnum):
    """What can become of a request; CLOSE is work that was done meanwhile."""

    ADVISE = "advise"
    GRANT = "grant"
    REFUSE = "refuse"
    CLOSE = "close"


# Who takes a step is in domain/authority.py; the office's own requests begin at the leaders.
STEPS: Mapping[tuple[State, Step], State] = {
    (State.OFFICE, Step.ADVISE): State.LEADERS,
    (State.LEADERS, Step.GRANT): State.GRANTED,
    (State.LEADERS, Step.REFUSE): State.REFUSED,
    (State.OFFICE, Step.CLOSE): State.CLOSED,
    (State.LEADERS, Step.CLOSE): State.CLOSED,
}
OPEN = frozenset({State.OFFICE, State.LEADERS})


class View(StrEnum):
    """The office's view of a request."""

    AGREES = "agrees"
    OBJECTS = "objects"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Extension:
    """A request for a later deadline. Moments are UTC; it stands where it is since `turned_at`.

    `asked` is the deadline it asks for, `before` the one it would replace, `granted` what the
    leaders gave. `message` is the messenger's id of the unit's own words in our chat `chat_id`,
    None once nobody can reply to them. `view`, `advice` and `advisor` are the office's,
    `answer` and `decider` the leaders'.
    """

    id: int
    assignment_id: int
    asked: Deadline
    before: Deadline
    reason: str
    person: Person
    chat_id: int
    message: int | None
    asked_at: datetime
    state: State
    turned_at: datetime
    view: View | None = None
    advice: str | None = None
    advisor: Person | None = None
    granted: Deadline | None = None
    answer: str | None = None
    decider: Person | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still owes it a word."""
        return self.state in OPEN


class NothingToExtend(Refusal):
    """The task has no deadline yet, so that there is none to move."""

    def __init__(self, assignment: Assignment) -> None:
        super().__init__(code=assignment.task.code)
        self.assignment = assignment


class NothingDated(Refusal):
    """None of the unit's open tasks has a deadline."""


class AskedBefore(Refusal):
    """A request for the same task still waits."""

    def __init__(self, extension: Extension) -> None:
        super().__init__(state=extension.state)
        self.extension = extension


class NotLater(Refusal):
    """The day is not after the last day there is."""

    def __init__(self, *, day: date, last_day: date) -> None:
        super().__init__(day=day, last_day=last_day)
        self.day = day
        self.last_day = last_day


class NotNearer(Refusal):
    """The leaders name a day that is not before the one asked for."""

    def __init__(self, *, day: date, asked: date) -> None:
        super().__init__(day=day, asked=asked)
        self.day = day
        self.asked = asked


class AskedDayGone(Refusal):
    """The request waited until the day that it asked for had gone by."""

    def __init__(self, *, day: date) -> None:
        super().__init__(day=day)
        self.day = day


class NotItsTurn(Refusal):
    """Somebody else has taken the step before, or the request is settled."""

    def __init__(self, extension: Extension) -> None:
        super().__init__(state=extension.state)
        self.extension = extension


class NobodyToDecide(Refusal):
    """No chat of the leaders is connected, so that nobody could decide."""


class DecisionNotUnderstood(Refusal):
    """A leader's words on a card say neither yes nor no nor a day."""


def first_state(one: Assignment, seats: frozenset[Seat]) -> State:
    """Return where a request begins: the office's own goes straight to the leaders."""
    return State.LEADERS if one.unit.is_office or Seat.OFFICE in seats else State.OFFICE


def next_state(extension: Extension, step: Step) -> State:
    """Return the state after a step; raises NotItsTurn."""
    state = STEPS.get((extension.state, step))
    if state is None:
        raise NotItsTurn(extension)
    return state


def check_asking(one: Assignment, pending: Extension | None) -> Deadline:
    """Return the deadline that a request for `one` would replace.

    Raises AlreadyDone, SetAboveUs, MovedByItsSteps, NothingToExtend and AskedBefore.
    """
    if not one.is_open:
        raise AlreadyDone(one)
    check_movable(one)
    if one.deadline is None or one.last_day is None:
        raise NothingToExtend(one)
    if pending is not None:
        raise AskedBefore(pending)
    return one.deadline


def check_later(one: Assignment, deadline: Deadline) -> None:
    """Raise NotLater unless `deadline` is after the one there is."""
    if deadline.last_day and one.last_day and deadline.last_day <= one.last_day:
        raise NotLater(day=deadline.last_day, last_day=one.last_day)


def check_granting(
    extension: Extension, one: Assignment, deadline: Deadline, *, today: date
) -> None:
    """Raise unless the leaders may give `deadline`: what was asked for, or a nearer one.

    Once the day asked for has gone by they may give any. Raises AlreadyDone, AskedDayGone, NotLater
    and NotNearer.
    """
    if not one.is_open:
        raise AlreadyDone(one)
    asked, day = extension.asked.last_day, deadline.last_day
    if asked is None or day is None:
        raise LookupError(f"extension {extension.id} asks for no day")
    if day < today:
        raise AskedDayGone(day=day)
    check_later(one, deadline)
    if day > asked >= today:
        raise NotNearer(day=day, asked=asked)
