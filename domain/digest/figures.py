"""The numbers of a report: counted by assignment, cumulative for the plan's year, rows add up."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime

from domain.calendar import Calendar
from domain.plan.assignment import Assignment
from domain.plan.state import Kind, Progress, Timing


@dataclass(frozen=True, slots=True)
class Figures:
    """How many assignments stand where, in one unit or in all.

    The tasks with a deadline stand in two figures, each of which adds up to `dated`: the
    department's, from `done_in_time` to `open_overdue`, by the day of completion; and the units',
    from `handed_in_time` to `owed_overdue`, by the day on which they submitted it or were done.
    `submitted` and `due_so_far` are parts of them, and so is `done_ahead`, what was
    done before it fell due. `excused` is the part of `late`, and `handed_excused` that of
    `handed_late` and `owed_overdue`, whose cause a leader has confirmed to be objective.

    The four kinds without a deadline add up to `without_deadline`; `undated_done` and `updated` are
    parts of them, `updated` without the conditional ones. Paused and dropped ones, of any kind, are
    in none of these.
    """

    done_in_time: int = 0
    done_late: int = 0
    done_ahead: int = 0
    open_in_time: int = 0
    open_overdue: int = 0
    handed_in_time: int = 0
    handed_late: int = 0
    owed_in_time: int = 0
    owed_overdue: int = 0
    excused: int = 0
    handed_excused: int = 0
    submitted: int = 0
    due_so_far: int = 0
    undated: int = 0
    ongoing: int = 0
    recurring: int = 0
    conditional: int = 0
    undated_done: int = 0
    updated: int = 0
    paused: int = 0
    dropped: int = 0

    @property
    def dated(self) -> int:
        """Return the number of assignments with a deadline."""
        return self.done + self.open_in_time + self.open_overdue

    @property
    def done(self) -> int:
        """Return how many of those with a deadline are done."""
        return self.done_in_time + self.done_late

    @property
    def handed_in(self) -> int:
        """Return how many of those with a deadline their units have handed in."""
        return self.handed_in_time + self.handed_late

    @property
    def late(self) -> int:
        """Return how many the department has not kept so far."""
        return self.done_late + self.open_overdue

    @property
    def without_deadline(self) -> int:
        """Return the number of assignments that cannot be late."""
        return self.undated + self.ongoing + self.recurring + self.conditional

    @property
    def rate(self) -> tuple[int, int]:
        """Return how many of those that have fallen due are done, and how many have; both may be 0.

        What was done before its day says nothing of how days are kept, and stands apart.
        """
        return self.done - self.done_ahead, self.due_so_far

    def __add__(self, other: "Figures") -> "Figures":
        """Return the figures of both together."""
        mine, theirs = asdict(self), asdict(other)
        return Figures(**{name: mine[name] + theirs[name] for name in mine})

    @classmethod
    def counting(cls, places: Iterable[Iterable[str]]) -> "Figures":
        """Return how often each figure is named by the places in which assignments are counted."""
        counted = Counter(name for each in places for name in each)
        return cls(**{field.name: counted[field.name] for field in fields(cls)})


def figures(
    assignments: Iterable[Assignment],
    *,
    today: date,
    calendar: Calendar,
    updated_since: datetime | None = None,
) -> Figures:
    """Return the figures of `assignments` as they stand on `today`.

    `updated` counts reports and lines of result since `updated_since`, aware; without it nothing is
    counted as updated.
    """
    return Figures.counting(
        places(one, today=today, calendar=calendar, updated_since=updated_since)
        for one in assignments
    )


def places(
    one: Assignment, *, today: date, calendar: Calendar, updated_since: datetime | None = None
) -> set[str]:
    """Return the names of the figures in which `one` is counted."""
    if one.progress in {Progress.PAUSED, Progress.DROPPED}:
        return {one.progress.value}
    if one.kind is Kind.DATED:
        return _dated_places(one, today, calendar)
    found = {one.kind.value}
    if one.kind is Kind.UNDATED and one.progress is Progress.DONE:
        found.add("undated_done")
    if _is_updated(one, updated_since) and one.kind is not Kind.CONDITIONAL:
        found.add("updated")
    return found


def _is_updated(one: Assignment, since: datetime | None) -> bool:
    moments = (one.reported_at, one.update.at if one.update else None)
    return since is not None and any(moment and moment >= since for moment in moments)


def _dated_places(one: Assignment, today: date, calendar: Calendar) -> set[str]:
    # What is carried into the next year was not done in this one.
    carried_late = one.progress is Progress.CARRIED and one.last_day and one.last_day < today
    overdue = bool(carried_late or one.timing(today, calendar) is Timing.OVERDUE)
    found = {_of_department(one, overdue=overdue), _of_unit(one, overdue=overdue)}
    if one.is_excused and found & {"done_late", "open_overdue"}:
        found.add("excused")
    if one.is_excused and found & {"handed_late", "owed_overdue"}:
        found.add("handed_excused")
    if one.last_day and one.last_day <= today:
        found.add("due_so_far")
    elif one.progress is Progress.DONE:
        found.add("done_ahead")
    if one.progress is Progress.SUBMITTED:
        found.add("submitted")
    return found


def _of_department(one: Assignment, *, overdue: bool) -> str:
    if one.progress is Progress.DONE:
        return "done_in_time" if one.in_time else "done_late"
    return "open_overdue" if overdue else "open_in_time"


def _of_unit(one: Assignment, *, overdue: bool) -> str:
    if one.is_handed_in:
        return "handed_in_time" if one.handed_in_time else "handed_late"
    return "owed_overdue" if overdue else "owed_in_time"
