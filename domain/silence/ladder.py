"""The ladder of silence: who is asked, one rung after the other, where a unit does not answer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum

from domain import repetition
from domain.calendar import Calendar
from domain.chat import Unit
from domain.event import Event
from domain.plan.assignment import Assignment
from domain.plan.state import Timing
from domain.progress.monthly_round import RoundWindow
from domain.refusal import Refusal


class Rung(StrEnum):
    """A rung above the unit's own reminders, which a person of the office sends.

    HEAD asks the unit's head alone, OFFICE is the office's word to the unit, LEADERS names it in
    the leaders' digest.
    """

    HEAD = "head"
    OFFICE = "office"
    LEADERS = "leaders"


# After so many working days without an answer a rung is offered, counted from the one below it; the
# lowest from the last day of the deadline.
PATIENCE = {Rung.HEAD: 5, Rung.OFFICE: 5, Rung.LEADERS: 5}
CLIMBED = "climbed"
# What is about a task without changing where it stands; all else that happens to it is an answer.
NO_ANSWER = frozenset({CLIMBED, "urged", "contributed"})


class NobodySilent(Refusal):
    """The unit has answered meanwhile, or somebody has sent this rung before."""


class HeadOutOfReach(Refusal):
    """Neither the head of `unit` nor its chat can be written to."""

    unit: Unit


@dataclass(frozen=True, slots=True)
class Climbed:
    """A rung that was sent on a local day, to somebody by name and position or to the chat."""

    rung: Rung
    on: date
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Silence:
    """Overdue work of which nobody has said anything since a local day, and the rungs sent.

    What was said last, once it was late, was said on `answered_on`.
    """

    assignment: Assignment
    since: date
    climbed: tuple[Climbed, ...] = ()
    answered_on: date | None = None

    @property
    def next(self) -> Rung | None:
        """Return the rung that comes next, None above the last."""
        rungs = list(Rung)
        return rungs[len(self.climbed)] if len(self.climbed) < len(rungs) else None

    def offered_on(self, calendar: Calendar) -> date | None:
        """Return the day from which on the next rung is offered, None above the last."""
        if self.next is None:
            return None
        own = calendar.of_unit(self.assignment.unit.id)
        day = self.climbed[-1].on if self.climbed else self.since
        for _ in range(PATIENCE[self.next]):
            day = own.next_working_day(day)
        return day


def may_be_silent(one: Assignment, today: date, calendar: Calendar) -> bool:
    """Whether `one` is late in its unit's own hands.

    What was submitted, is paused, or waits for a word of the office or the leaders is not.
    """
    late = one.is_chased and one.timing(today, calendar) is Timing.OVERDUE
    return late and not one.is_waiting and one.extension is None


def silence_of(one: Assignment, events: Iterable[Event], bound_on: date, zone: tzinfo) -> Silence:
    """Return the silence about late work, from all that has happened to it, oldest first.

    A unit that was connected on `bound_on` has heard of nothing before.
    """
    begun = max(one.last_day or bound_on, bound_on)
    since, climbed = begun, list[Climbed]()
    for event in events:
        on = event.at.astimezone(zone).date()
        if event.kind == CLIMBED:
            climbed.append(Climbed(Rung(event.details["rung"]), on, event.details["to"]))
        elif event.kind not in NO_ANSWER:
            since, climbed = max(since, on), []
    return Silence(one, since, tuple(climbed), since if since > begun else None)


def offered(silences: Iterable[Silence], today: date, calendar: Calendar) -> tuple[Silence, ...]:
    """Return those whose next rung the office may send on `today`.

    They stand unit by unit, the lower rungs first, on each the longest overdue first.
    """
    found = [one for one in silences if (day := one.offered_on(calendar)) and day <= today]

    def place(one: Silence) -> tuple[int, int, date]:
        held = one.assignment
        return held.unit.position, len(one.climbed), held.last_day or today

    return tuple(sorted(found, key=place))


def above(silences: Iterable[Silence]) -> tuple[Silence, ...]:
    """Return those that the leaders' digest names."""
    return tuple(one for one in silences if one.next is None)


def speaks(
    found: Sequence[Silence], *, since: date, today: date, calendar: Calendar, window: RoundWindow
) -> bool:
    """Whether the office hears on `today` of what is `offered`.

    It does on the first day of each, and again as often as anything that is not answered.
    """
    days = [day for one in found if (day := one.offered_on(calendar))]
    return repetition.speaks(days, since=since, today=today, calendar=calendar, window=window)
