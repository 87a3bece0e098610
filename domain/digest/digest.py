"""The digest of a period for the Văn phòng and the leaders: the work in its lists."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.calendar import DAY, Calendar, week_of
from domain.chat import Seat, Unit
from domain.digest.errata import Belated, Erratum
from domain.digest.figures import Figures
from domain.digest.line import Listed
from domain.digest.period import ReportingPeriod
from domain.lookup.listing import by_last_day
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress, Timing
from domain.report.desk import Desk, desk_of
from domain.silence.ladder import Silence
from domain.waiting.waiting import Waiting, at_seat


@dataclass(frozen=True, slots=True)
class Previous:
    """What is known of the edition before: its moment, aware, and its total."""

    at: datetime
    figures: Figures


@dataclass(frozen=True, slots=True)
class Digest:
    """What a digest is made of: the work itself, list by list, as it stands at the moment `at`.

    `at` is local. `waiting` is what the leaders are asked for, `at_office` what the Văn phòng has
    before it; `answered` is still stuck, and being carried out.
    `overdue` leaves out what is `submitted` or `awaiting` confirmation; `due` reaches to
    `due_until`; `done` was reported since the edition before, or in the period where there is
    none. What was updated counts from `updated_since` on. `silent` is what the office reports to
    the leaders that units do not answer.
    """

    plan: Plan
    period: ReportingPeriod
    at: datetime
    waiting: tuple[Waiting, ...]
    at_office: tuple[Waiting, ...]
    answered: tuple[Assignment, ...]
    overdue: tuple[Assignment, ...]
    submitted: tuple[Assignment, ...]
    awaiting: tuple[Assignment, ...]
    due: tuple[Assignment, ...]
    due_until: date
    done: tuple[Assignment, ...]
    updated_since: datetime
    errata: tuple[Erratum, ...]
    belated: tuple[Belated, ...]
    before: Figures | None
    unreachable: tuple[Unit, ...]
    silent: tuple[Silence, ...]

    @property
    def lists(self) -> dict[Listed, tuple[Assignment, ...]]:
        """Return the lists by name."""
        return {
            Listed.OVERDUE: self.overdue,
            Listed.SUBMITTED: self.submitted,
            Listed.AWAITING: self.awaiting,
            Listed.DUE: self.due,
            Listed.DONE: self.done,
        }


def is_on_leaders_desk(one: Assignment) -> bool:
    """Whether it was submitted to the department's own leaders, whose turn it is."""
    submission = one.submission if one.progress is Progress.SUBMITTED else None
    return submission is not None and desk_of(submission.words) is Desk.LEADERS


def build_digest(
    plan: Plan,
    period: ReportingPeriod,
    *,
    now: datetime,
    calendar: Calendar,
    previous: Previous | None,
    waiting: Iterable[Waiting] = (),
    confirmed: frozenset[int] = frozenset(),
    errata: tuple[Erratum, ...] = (),
    belated: tuple[Belated, ...] = (),
    unreachable: Iterable[Unit] = (),
    silent: Iterable[Silence] = (),
) -> Digest:
    """Return the digest of a period as things stand `now`, in the office's own time zone.

    `confirmed` are the assignments whose reports have come to count since the edition before. Of
    days that somebody names what was done is what was reported on them.
    """
    today, waiting = now.date(), tuple(waiting)
    began = datetime.combine(period.first, time.min, now.tzinfo)
    reported_after = previous.at if previous else began
    ended = datetime.combine(period.last + DAY, time.min, now.tzinfo) if period.is_days else None
    due_until = _due_until(period, today)
    ordered = by_last_day(plan.assignments)
    chased = [one for one in ordered if one.is_open and one.progress not in _SET_ASIDE]
    return Digest(
        plan=plan,
        period=period,
        at=now,
        waiting=at_seat(waiting, Seat.LEADERS),
        at_office=at_seat((one for one in waiting if not one.decided), Seat.OFFICE),
        answered=tuple(
            one for one in ordered if one.is_stuck and one.obstacle and one.obstacle.is_answered
        ),
        overdue=tuple(one for one in chased if one.timing(today, calendar) is Timing.OVERDUE),
        submitted=tuple(one for one in ordered if one.progress is Progress.SUBMITTED),
        awaiting=tuple(one for one in ordered if one.progress is Progress.AWAITING),
        due=tuple(one for one in chased if _is_due(one, today, due_until)),
        due_until=due_until,
        done=tuple(
            one
            for one in ordered
            if _is_done_since(reported_after, ended, one)
            or (one.id in confirmed and one.progress is Progress.DONE)
        ),
        updated_since=datetime.combine(today.replace(day=1), time.min, now.tzinfo)
        if period.is_week
        else began,
        errata=errata,
        belated=belated,
        before=previous.figures if previous else None,
        unreachable=tuple(unreachable),
        silent=tuple(silent),
    )


def _due_until(period: ReportingPeriod, today: date) -> date:
    """Return how far it looks ahead: the next week, after another period the next month.

    What is told of a period that is over looks ahead from today.
    """
    last = max(period.last, week_of(today)[1] if period.is_week else today)
    return last + timedelta(days=7 if period.is_week else 30)


_SET_ASIDE = frozenset({Progress.SUBMITTED, Progress.AWAITING, Progress.PAUSED})


def _is_due(one: Assignment, first: date, last: date) -> bool:
    return one.last_day is not None and first <= one.last_day <= last


def _is_done_since(moment: datetime, ended: datetime | None, one: Assignment) -> bool:
    if one.progress is not Progress.DONE or one.reported_at is None:
        return False
    return one.reported_at > moment and (ended is None or one.reported_at < ended)
