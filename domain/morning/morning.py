"""A unit's morning message: on which working days it comes, and what stands in it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from domain.calendar import DAY, Calendar, week_of
from domain.chat import Unit
from domain.lookup.listing import by_last_day
from domain.morning.section import PRESSING, Section, section_of
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import CHASED
from domain.progress.monthly_round import USUAL_WINDOW, RoundWindow
from domain.reception.reception import Reception, open_receptions, receives
from domain.repetition import Again, again


@dataclass(frozen=True, slots=True)
class Counts:
    """What the week's heading counts: due in this week, overdue, waiting for an opinion."""

    due: int
    overdue: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Morning:
    """One unit's message of one working day.

    Every assignment stands in the one section named in `domain.section`, by last day; one with an
    open obstacle stands in `waiting` too. `week` is Monday and the last working day. `weekly` says
    that this is the week's list.
    """

    unit: Unit
    day: date
    weekly: bool
    week: tuple[date, date]
    overdue: tuple[Assignment, ...]
    today: tuple[Assignment, ...]
    soon: tuple[Assignment, ...]
    this_week: tuple[Assignment, ...]
    next_week: tuple[Assignment, ...]
    later: tuple[Assignment, ...]
    waiting: tuple[Assignment, ...]
    submitted: tuple[Assignment, ...]
    awaiting: tuple[Assignment, ...]
    done: tuple[Assignment, ...]
    other: tuple[Assignment, ...]
    receptions: tuple[Reception, ...]

    @property
    def assignments(self) -> tuple[Assignment, ...]:
        """Return the unit's own assignments that the message shows, in its order, each once."""
        timed = self.overdue + self.today + self.soon + self.this_week + self.next_week + self.later
        rest = self.waiting + self.submitted + self.awaiting + self.done + self.other
        return tuple({one.id: one for one in timed + rest}.values())

    @property
    def counts(self) -> Counts:
        """Return the numbers of the week's heading."""
        sunday = week_of(self.day)[1]
        ahead = self.today + self.soon + self.this_week
        due = sum(1 for one in ahead if one.last_day and one.last_day <= sunday)
        waiting = sum(
            1
            for one in self.waiting
            if one.obstacle and one.is_stuck and not one.obstacle.is_answered
        )
        return Counts(due, len(self.overdue), waiting)

    @property
    def shows(self) -> tuple[int, ...]:
        """Return the ids of all assignments whose state is seen here, those received included.

        `show_again` takes them; a report on any of them changes the message.
        """
        received = (one for each in self.receptions for one in each.assignments)
        return tuple(one.id for one in (*self.assignments, *received))


def build_morning(
    plan: Plan,
    unit: Unit,
    *,
    since: date,
    today: date,
    calendar: Calendar,
    remind_before: tuple[int, ...] = (1, 0),
    window: RoundWindow = USUAL_WINDOW,
) -> Morning | None:
    """Return what `unit` is told on `today`, None where there is no reason to write.

    `since` is the day of the last morning that reached the unit, or the day its chat was bound: a
    reason that fell on a day after it and not after `today` counts, so that a missed one is told
    on the next morning, as things stand then. `remind_before` is in working days. Of next week's
    work the week's list tells, and no other morning. What is late or stuck for more than four weeks
    is no reason any more but on the first day of a round's `window`.
    """
    if not calendar.is_working(today):
        return None

    @cache
    def is_due(last_day: date, before: tuple[int, ...]) -> bool:
        return any(since < rung <= today for rung in rungs(last_day, calendar, before))

    own = [(one, section_of(one, today, calendar)) for one in plan.of_unit(unit)]
    speaking = {
        one.id
        for one, section in own
        if section in PRESSING | {Section.LATER}
        and one.last_day
        and is_due(one.last_day, remind_before)
    }
    waited_for = list(open_receptions(plan, unit, today, calendar))
    told_again = {
        again(first, since=since, today=today, calendar=calendar, window=window)
        for first in _unanswered(own, calendar)
    }
    weekly = Again.WEEKLY in told_again or _week_begins(own, since, today, calendar)
    is_speaking = speaking or any(is_due(day, (0,)) for day, _ in waited_for)
    if not weekly and not is_speaking and Again.MONTHLY not in told_again:
        return None
    told = PRESSING | {Section.SUBMITTED, Section.AWAITING}
    if not weekly:
        told -= {Section.NEXT_WEEK}  # the week's list has told of it
    shown = [one for one, section in own if section in told or one.is_stuck or one.id in speaking]
    return _morning(unit, today, shown, (each for _, each in waited_for), calendar, weekly)


def show_again(
    plan: Plan, unit: Unit, *, day: date, weekly: bool, shown: Iterable[int], calendar: Calendar
) -> Morning:
    """Return a message of `day` with the same assignments, as `plan` has them now.

    `shown` are the ids from `Morning.shows`; those that the plan no longer holds are left out.
    """
    found = [one for each in shown if (one := plan.assignment(each))]
    # The work of a unit that was merged into another is the other's by now.
    is_former = unit.id in {one.id for one in plan.former}
    own = [one for one in found if is_former or one.unit.id == unit.id]
    received = {one.task.id: one.task for one in found if receives(unit, one.task)}
    receptions = (Reception(task, plan.of_task(task)) for task in received.values())
    return _morning(unit, day, own, receptions, calendar, weekly)


def rungs(last_day: date, calendar: Calendar, remind_before: tuple[int, ...]) -> frozenset[date]:
    """Return the days on which a last day speaks: so many working days before, and the first late.

    A last day that is not worked has its 0 on the working day before it.
    """
    days = {calendar.next_working_day(last_day)}
    day = calendar.last_working_day(last_day)
    for left in range(max(remind_before, default=-1) + 1):
        if left in remind_before:
            days.add(day)
        day = calendar.last_working_day(day - DAY)
    return frozenset(days)


def _week_begins(
    own: list[tuple[Assignment, Section]], since: date, today: date, calendar: Calendar
) -> bool:
    """Whether the first working day of the week was not told, and something is still to come."""
    first = calendar.first_working_day_of_week(today)
    if first is None or not since < first <= today:
        return False
    return any(section in PRESSING - {Section.OVERDUE} for _, section in own)


def _unanswered(own: list[tuple[Assignment, Section]], calendar: Calendar) -> Iterator[date]:
    """Yield the day on which each matter first spoke that still waits: lateness, obstacles."""
    for one, section in own:
        if section is Section.OVERDUE and one.last_day:
            yield calendar.next_working_day(one.last_day)
        if one.obstacle is not None and one.is_stuck and one.progress in CHASED:
            # The UTC date will do: in Vietnam it changes at 07:00, before any morning.
            yield one.obstacle.since.date()


def _morning(
    unit: Unit,
    day: date,
    shown: Iterable[Assignment],
    receptions: Iterable[Reception],
    calendar: Calendar,
    weekly: bool,
) -> Morning:
    ordered = by_last_day(shown)
    stands = [(one, section_of(one, day, calendar)) for one in ordered]

    def those(section: Section) -> tuple[Assignment, ...]:
        return tuple(one for one, where in stands if where is section)

    return Morning(
        unit=unit,
        day=day,
        weekly=weekly,
        week=calendar.working_week(day),
        overdue=those(Section.OVERDUE),
        today=those(Section.TODAY),
        soon=those(Section.SOON),
        this_week=those(Section.THIS_WEEK),
        next_week=those(Section.NEXT_WEEK),
        later=those(Section.LATER),
        waiting=tuple(one for one in ordered if one.is_stuck),
        submitted=those(Section.SUBMITTED),
        awaiting=those(Section.AWAITING),
        done=those(Section.DONE),
        other=tuple(one for one in those(Section.OTHER) if not one.is_stuck),
        receptions=tuple(receptions),
    )
