"""Đính chính: what an earlier digest counted as done, and is not so any more."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.plan.plan import Plan
from domain.plan.task import Assignment, Progress


class Change(StrEnum):
    """What became of a report that had been counted; the names are those of the events."""

    WITHDRAWN = "withdrawn"
    RETURNED = "returned"
    NOT_RECEIVED = "not-received"
    REDATED = "product"


@dataclass(frozen=True, slots=True)
class Changed:
    """A change to a report: where the work stood before, and when it changed, both aware.

    `completed_on` and `reported_at` are the report's own; `reason` is the office's.
    """

    assignment_id: int
    change: Change
    at: datetime
    progress: Progress
    completed_on: date | None
    reported_at: datetime | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """One assignment as it stands now, beside what the edition before said of it."""

    assignment: Assignment
    changed: Changed


def corrections(
    plan: Plan, changes: Iterable[Changed], *, told_at: datetime, counted_since: frozenset[int]
) -> tuple[Correction, ...]:
    """Return what must be corrected in the edition of `told_at`, by the first change since then.

    `counted_since` are the assignments that have been confirmed only after it: it did not count
    them. A change that left the day of completion as it was told corrects nothing.
    """
    found: dict[int, Correction] = {}
    for change in sorted(changes, key=lambda one: one.at):
        one = plan.assignment(change.assignment_id)
        if one is None or one.id in found or one.id in counted_since or change.at <= told_at:
            continue
        if _was_counted(change, told_at) and not _stands(one, change):
            found[one.id] = Correction(one, change)
    return tuple(found.values())


def _was_counted(change: Changed, told_at: datetime) -> bool:
    reported_at = change.reported_at
    return change.progress is Progress.DONE and reported_at is not None and reported_at <= told_at


def _stands(one: Assignment, change: Changed) -> bool:
    return one.progress is Progress.DONE and one.completed_on == change.completed_on
