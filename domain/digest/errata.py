"""Đính chính: what the digest before counted and is not so any more, or could not know yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.event import Event
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress


class Change(StrEnum):
    """What became of a report that had been counted; the names are those of the events."""

    WITHDRAWN = "withdrawn"
    RETURNED = "returned"
    NOT_RECEIVED = "not-received"
    REDATED = "product"
    DATED = "which-day"
    BORNE_OUT = "day-confirmed"


class Counted(StrEnum):
    """What a digest lists or counts; the names are those of the events."""

    DONE = "done"
    SUBMITTED = "submitted"
    RECEIVED = "received"
    UPDATED = "updated"
    OBSTACLE = "obstacle"
    MOVED = "moved"
    ORDERED = "ordered"


@dataclass(frozen=True, slots=True)
class Changed:
    """A change to a report: where the work stood before, and when somebody changed it, aware.

    The change was known from `recorded_at` on, the report from `known_at` on. `completed_on` is the
    report's own; `reason` is the office's.
    """

    assignment_id: int
    change: Change
    at: datetime
    recorded_at: datetime
    progress: Progress
    completed_on: date | None
    known_at: datetime | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Erratum:
    """One assignment as it stands now, beside what the edition before said of it."""

    assignment: Assignment
    changed: Changed


@dataclass(frozen=True, slots=True)
class Belated:
    """One assignment as it stands now, with what the edition before should have known of it."""

    assignment: Assignment
    event: Event


def errata(
    plan: Plan, changes: Iterable[Changed], *, told_at: datetime, counted_since: frozenset[int]
) -> tuple[Erratum, ...]:
    """Return what must be corrected in the edition of `told_at`, by the first change since then.

    `counted_since` are the assignments that have been confirmed only after it: it did not count
    them. A change that left the day of completion as it was told corrects nothing.
    """
    found: dict[int, Erratum] = {}
    for change in sorted(changes, key=lambda one: one.recorded_at):
        one = plan.assignment(change.assignment_id)
        if one is None or one.id in found or one.id in counted_since:
            continue
        if change.recorded_at <= told_at:
            continue
        if _was_counted(change, told_at) and not _stands(one, change):
            found[one.id] = Erratum(one, change)
    return tuple(found.values())


def belated(plan: Plan, events: Iterable[Event], *, told_at: datetime) -> tuple[Belated, ...]:
    """Return what had been said by `told_at` and became known only after it, oldest first.

    `events` are those recorded since, with the changes among them: a report that was taken back
    again corrects nothing.
    """
    known_since = [one for one in events if one.recorded_at > told_at]
    taken_back = {each.assignment_id: each.id for each in known_since if each.kind in _TAKEN_BACK}
    found = []
    for each in known_since:
        one = plan.assignment(each.assignment_id or 0)
        if one is None or each.kind not in set(Counted) or each.at > told_at:
            continue
        if each.kind not in _REPORTS or taken_back.get(one.id, 0) < each.id:
            found.append(Belated(one, each))
    return tuple(found)


_REPORTS = frozenset({Counted.DONE, Counted.SUBMITTED, Counted.RECEIVED})
_TAKEN_BACK = frozenset({Change.WITHDRAWN, Change.RETURNED, Change.NOT_RECEIVED})


def _was_counted(change: Changed, told_at: datetime) -> bool:
    known_at = change.known_at
    return change.progress is Progress.DONE and known_at is not None and known_at <= told_at


def _stands(one: Assignment, change: Changed) -> bool:
    return one.progress is Progress.DONE and one.completed_on == change.completed_on
