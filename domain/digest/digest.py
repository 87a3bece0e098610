"""The weekly digest for the Văn phòng and the leaders: lists to act on, then the numbers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.calendar import Calendar, week_of
from domain.chat import Seat, Unit
from domain.digest.errata import Belated, Erratum
from domain.digest.figures import Figures, figures
from domain.lookup.listing import by_last_day, by_plan
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from domain.plan.task import Assignment, Progress, Timing
from domain.report.desk import Desk, desk_of
from domain.silence.ladder import Silence
from domain.waiting.waiting import Waiting, at_seat


@dataclass(frozen=True, slots=True)
class Edition:
    """A digest that was sent: its moment, aware, and its figures."""

    at: datetime
    figures: Figures

    def as_dict(self) -> dict[str, str | int]:
        """Return the edition as it is stored."""
        return {"at": self.at.isoformat(), **self.figures.as_dict()}

    @classmethod
    def from_dict(cls, stored: Mapping[str, str | int]) -> "Edition":
        """Return a stored edition."""
        numbers = {name: int(value) for name, value in stored.items() if name != "at"}
        return cls(datetime.fromisoformat(str(stored["at"])), Figures.from_dict(numbers))


@dataclass(frozen=True, slots=True)
class Row:
    """One unit's line of the table."""

    unit: Unit
    figures: Figures


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One plan's line of the table."""

    plan: SignedPlan
    figures: Figures


@dataclass(frozen=True, slots=True)
class Change:
    """What differs from the edition before."""

    done: int
    overdue: int
    submitted: int


@dataclass(frozen=True, slots=True)
class Digest:
    """One week's digest, in the order in which it is read.

    `week` is Monday and the last working day, `at` the moment up to which it counts, local.
    `waiting` is what the leaders are asked for, `at_office` what the Văn phòng has before it;
    `answered` is still stuck, and in the units' hands.
    `overdue` leaves out what is `submitted` or `awaiting` confirmation; `due` reaches to
    the end of next week; `done` was reported since the edition before, or in this week where there
    is none. `silent` is what the office reports to the leaders that units do not answer.
    """

    plan: Plan
    week: tuple[date, date]
    at: datetime
    waiting: tuple[Waiting, ...]
    at_office: tuple[Waiting, ...]
    answered: tuple[Assignment, ...]
    overdue: tuple[Assignment, ...]
    submitted: tuple[Assignment, ...]
    awaiting: tuple[Assignment, ...]
    due: tuple[Assignment, ...]
    done: tuple[Assignment, ...]
    errata: tuple[Erratum, ...]
    belated: tuple[Belated, ...]
    total: Figures
    rows: tuple[Row, ...]
    plans: tuple[PlanRow, ...]
    change: Change | None
    unreachable: tuple[Unit, ...]
    silent: tuple[Silence, ...]

    @property
    def on_leaders_desk(self) -> tuple[Assignment, ...]:
        """Return what was submitted to the department's own leaders, whose turn it is."""
        return tuple(
            one
            for one in self.submitted
            if one.submission and desk_of(one.submission.words) is Desk.LEADERS
        )

    @property
    def edition(self) -> Edition:
        """Return what is kept of the digest once it is sent."""
        return Edition(self.at, self.total)


def build_digest(
    plan: Plan,
    *,
    now: datetime,
    calendar: Calendar,
    previous: Edition | None,
    waiting: Iterable[Waiting] = (),
    confirmed: frozenset[int] = frozenset(),
    errata: tuple[Erratum, ...] = (),
    belated: tuple[Belated, ...] = (),
    unreachable: Iterable[Unit] = (),
    silent: Iterable[Silence] = (),
) -> Digest:
    """Return the digest of the week of `now`, which carries the office's own time zone.

    `confirmed` are the assignments whose reports have come to count since the edition before.
    """
    today, waiting = now.date(), tuple(waiting)
    monday, sunday = week_of(today)
    reported_after = previous.at if previous else datetime.combine(monday, time.min, now.tzinfo)
    month = datetime.combine(today.replace(day=1), time.min, now.tzinfo)

    def numbers(assignments: Iterable[Assignment]) -> Figures:
        return figures(assignments, today=today, calendar=calendar, updated_since=month)

    total = numbers(plan.assignments)
    ordered = by_last_day(plan.assignments)
    chased = [one for one in ordered if one.is_open and one.progress not in _SET_ASIDE]
    return Digest(
        plan=plan,
        week=calendar.working_week(today),
        at=now,
        waiting=at_seat(waiting, Seat.LEADERS),
        at_office=at_seat(waiting, Seat.OFFICE),
        answered=tuple(one for one in ordered if one.is_stuck and not one.is_waiting),
        overdue=tuple(one for one in chased if one.timing(today, calendar) is Timing.OVERDUE),
        submitted=tuple(one for one in ordered if one.progress is Progress.SUBMITTED),
        awaiting=tuple(one for one in ordered if one.progress is Progress.AWAITING),
        due=tuple(one for one in chased if _is_due(one, today, sunday + timedelta(days=7))),
        done=tuple(
            one
            for one in ordered
            if _is_done_since(reported_after, one)
            or (one.id in confirmed and one.progress is Progress.DONE)
        ),
        errata=errata,
        belated=belated,
        total=total,
        rows=tuple(
            Row(unit, numbers(plan.of_unit(unit)))
            for unit in sorted(plan.units, key=lambda unit: unit.position)
        ),
        plans=tuple(PlanRow(one, numbers(held)) for one, held in by_plan(plan.assignments)),
        change=_change(total, previous.figures) if previous else None,
        unreachable=tuple(unreachable),
        silent=tuple(silent),
    )


_SET_ASIDE = frozenset({Progress.SUBMITTED, Progress.AWAITING, Progress.PAUSED})


def _is_due(one: Assignment, first: date, last: date) -> bool:
    return one.last_day is not None and first <= one.last_day <= last


def _is_done_since(moment: datetime, one: Assignment) -> bool:
    if one.progress is not Progress.DONE or one.reported_at is None:
        return False
    return one.reported_at > moment


def _change(total: Figures, before: Figures) -> Change:
    return Change(
        done=total.done - before.done,
        overdue=total.open_overdue - before.open_overdue,
        submitted=total.submitted - before.submitted,
    )
