"""Which delays may be put down to objective causes, and by whom that is settled."""

from datetime import date

from domain.cause.cause import Cause, State
from domain.plan.assignment import Assignment
from domain.plan.state import Kind, Progress
from domain.refusal import Refusal


class NotLate(Refusal):
    """The work is not late, neither by its unit's day nor by the department's."""

    assignment: Assignment


class NothingLate(Refusal):
    """Nothing that the unit answers for is late."""


class CauseWaits(Refusal):
    """The same was asked before, and waits for the leaders."""

    cause: Cause


class CauseKnown(Refusal):
    """A leader has confirmed it before."""

    cause: Cause


class CauseSettled(Refusal):
    """A leader has answered it before."""

    cause: Cause


class NobodyToConfirm(Refusal):
    """No chat of the leaders is connected, so that nobody could confirm it."""


class AnswerNotUnderstood(Refusal):
    """A leader's words on a card neither confirm nor refuse."""


_APART = frozenset({Progress.PAUSED, Progress.DROPPED})


def is_late(one: Assignment, today: date) -> bool:
    """Whether `one` is late on `today`: for its unit, or for the department alone."""
    last_day = one.last_day
    if one.kind is not Kind.DATED or last_day is None or one.progress in _APART:
        return False
    if one.progress is Progress.DONE:
        return not (one.in_time and one.handed_in_time)
    return today > last_day


def check_asking(one: Assignment, today: date) -> None:
    """Raise NotLate, CauseWaits or CauseKnown unless a cause may be given for `one`."""
    if one.task.governed or not is_late(one, today):
        raise NotLate(one)
    if one.cause is not None and one.cause.state is State.ASKED:
        raise CauseWaits(one.cause)
    if one.cause is not None and one.cause.state is State.CONFIRMED:
        raise CauseKnown(one.cause)


def check_settling(cause: Cause) -> None:
    """Raise CauseSettled unless it still waits."""
    if not cause.is_open:
        raise CauseSettled(cause)
