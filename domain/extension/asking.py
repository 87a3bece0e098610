"""Which later deadlines may be asked for and granted."""

from dataclasses import replace
from datetime import date

from domain.chat import Seat
from domain.extension.extension import Extension, State
from domain.order.moving import check_movable
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.refusal import Refusal
from domain.report.done import AlreadyDone


class NothingToExtend(Refusal):
    """The task has no deadline yet, so that there is none to move."""

    assignment: Assignment


class NothingDated(Refusal):
    """None of the unit's open tasks has a deadline."""


class AskedBefore(Refusal):
    """A request for the same task still waits."""

    extension: Extension


class NotLater(Refusal):
    """The day is not after the last day there is."""

    day: date
    last_day: date


class AskedDayGone(Refusal):
    """The request waited until the day that it asked for had gone by."""

    day: date


class NobodyToDecide(Refusal):
    """No chat of the leaders is connected, so that nobody could decide."""


class DecisionNotUnderstood(Refusal):
    """A leader's words on a card say neither yes nor no nor a day."""


class NothingDecidedYet(Refusal):
    """A leader takes back what was decided on a request that still waits for the leaders."""


class OnlyAsks(Refusal):
    """Words on a card do nothing but ask, and so are neither a view nor a decision."""


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


def first_state(one: Assignment, seats: frozenset[Seat]) -> State:
    """Return where a request begins: the office's own goes straight to the leaders."""
    return State.LEADERS if one.unit.is_office or Seat.OFFICE in seats else State.OFFICE


def check_later(one: Assignment, deadline: Deadline) -> None:
    """Raise NotLater unless `deadline` is after the one there is."""
    if deadline.last_day and one.last_day and deadline.last_day <= one.last_day:
        raise NotLater(day=deadline.last_day, last_day=one.last_day)


def check_granting(
    extension: Extension, one: Assignment, deadline: Deadline, *, today: date
) -> None:
    """Raise unless the leaders may give `deadline`: any coming day after the one there is.

    It is theirs to set, also later than what was asked for. Raises AlreadyDone, AskedDayGone and
    NotLater.
    """
    if not one.is_open:
        raise AlreadyDone(one)
    day = deadline.last_day
    if day is None:
        raise LookupError(f"extension {extension.id} asks for no day")
    if day < today:
        raise AskedDayGone(day=day)
    # Of a request that was granted before, what stood then is what a later day is later than.
    check_later(replace(one, moved=extension.before) if extension.granted else one, deadline)
