"""Rearranging work by order of the office: moved, paused, resumed, dropped, restored."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum, auto

from domain.order.basis import covers, level_of
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import CHASED, Progress
from domain.refusal import Refusal
from domain.text import fold

_RESUME = re.compile(r"(?:cho\s+)?(?:tiep tuc|khoi phuc)(?:\s+(?:thuc hien|trien khai))?\b")


class Rearrangement(StrEnum):
    """What is ordered."""

    MOVE = "move"
    PAUSE = "pause"
    RESUME = "resume"
    DROP = "drop"
    RESTORE = "restore"


# What takes an order back, so that the work and all that waits about it stands as it stood.
BACK = {Rearrangement.PAUSE: Rearrangement.RESUME, Rearrangement.DROP: Rearrangement.RESTORE}


class Unaffected(Enum):
    """Why an order passes over work that its scope names."""

    ENDED = auto()
    UNDATED = auto()
    BY_STEPS = auto()
    PAUSED = auto()
    NOT_PAUSED = auto()
    NOT_DROPPED = auto()
    SUBMITTED = auto()
    SET_ABOVE = auto()


class NothingToRearrange(Refusal):
    """The order names work, but none that it could change; `passed_over` says why of each."""

    change: Rearrangement
    passed_over: tuple[tuple[Assignment, Unaffected], ...]


class BasisTooLow(Refusal):
    """A deadline that UBND tỉnh or a Bộ set, and no paper of theirs to move it on."""

    assignment: Assignment


class PressToConfirm(Refusal):
    """Words in reply to a preview, which only its buttons confirm or drop."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """What an order does: the assignments it changes, and those it passes over, each with why."""

    affected: tuple[Assignment, ...]
    passed_over: tuple[tuple[Assignment, Unaffected], ...]


def ordered(change: Rearrangement, named: Iterable[Assignment], *, basis: str) -> Ordered:
    """Return what `change` does to the `named` assignments on the strength of `basis`.

    A deadline that UBND tỉnh or a Bộ set moves only on a paper of theirs or of somebody above.
    """
    level = level_of(basis)
    affected: list[Assignment] = []
    passed_over: list[tuple[Assignment, Unaffected]] = []
    for one in named:
        why = _why_not(change, one)
        if why is None and change is Rearrangement.MOVE and not covers(level, one.task.set_by):
            why = Unaffected.SET_ABOVE
        if why is None:
            affected.append(one)
        else:
            passed_over.append((one, why))
    return Ordered(tuple(affected), tuple(passed_over))


def _why_not(change: Rearrangement, one: Assignment) -> Unaffected | None:
    if change is Rearrangement.RESTORE:
        return None if one.progress is Progress.DROPPED else Unaffected.NOT_DROPPED
    if not one.is_open:
        return Unaffected.ENDED
    match change:
        case Rearrangement.MOVE if one.task.governed:
            return Unaffected.BY_STEPS
        case Rearrangement.MOVE if one.last_day is None:
            return Unaffected.UNDATED
        case Rearrangement.PAUSE if one.progress is Progress.PAUSED:
            return Unaffected.PAUSED
        case Rearrangement.PAUSE if one.progress not in CHASED:
            return Unaffected.SUBMITTED
        case Rearrangement.RESUME if one.progress is not Progress.PAUSED:
            return Unaffected.NOT_PAUSED
        case _:
            return None


def check_order(change: Rearrangement, result: Ordered) -> None:
    """Raise BasisTooLow or NothingToRearrange for an order that would change nothing."""
    if result.affected:
        return
    for one, why in result.passed_over:
        if why is Unaffected.SET_ABOVE:
            raise BasisTooLow(one)
    raise NothingToRearrange(change, result.passed_over)


def may_change(result: Ordered) -> bool:
    """Whether an order may yet change something: with a basis that is high enough, if not now."""
    return bool(result.affected) or any(
        why is Unaffected.SET_ABOVE for _, why in result.passed_over
    )


def says_back(text: str) -> str | None:
    """Return the words behind "tiếp tục" or "khôi phục" that open `text`, None without."""
    found = _RESUME.match(fold(text))
    return None if found is None else text[found.end() :].strip(" ,;:.-–\n")


def may_concern(change: Rearrangement, one: Assignment) -> bool:
    """Whether an order for whole units, or for everything, names `one`."""
    if change is Rearrangement.RESTORE:
        return one.progress is Progress.DROPPED
    return one.is_open


def with_steps(plan: Plan, named: Iterable[Assignment]) -> tuple[Assignment, ...]:
    """Return the assignments with all steps below them, each once, in the plan's order.

    What ended with a closed plan stands behind.
    """
    every = (*plan.assignments, *plan.past)
    wanted: set[int] = set()
    tasks: set[int] = set()
    for one in named:
        wanted.add(one.id)
        tasks.add(one.task.id)
    for one in every:
        # Steps stand after their parents in a plan, so one walk finds those of steps too.
        if one.task.parent_id in tasks:
            wanted.add(one.id)
            tasks.add(one.task.id)
    return tuple(one for one in every if one.id in wanted)


def passed_meanwhile(one: Assignment, today: date) -> bool:
    """Whether the deadline of paused work went by, so that resuming it would make it late."""
    return one.last_day is not None and one.last_day < today
