"""What waits for the office's or the leaders' word, for how long, and when they are reminded."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum

from domain import repetition
from domain.calendar import Calendar
from domain.chat import Seat
from domain.extension.extension import State
from domain.obstacle.obstacle import Turn
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.progress.monthly_round import RoundWindow
from domain.refusal import Refusal

# After so many working days the side whose turn it is hears of it in the morning.
LIMITS = {Seat.OFFICE: 2, Seat.LEADERS: 3}
_SEATS = {
    Turn.OFFICE: Seat.OFFICE,
    Turn.OFFICE_ACTS: Seat.OFFICE,
    Turn.LEADERS: Seat.LEADERS,
}


class NoLongerWaits(Refusal):
    """A leader's word comes for something that was answered since it was put to them."""


class Matter(StrEnum):
    """What kind of thing waits."""

    OBSTACLE = "obstacle"
    EXTENSION = "extension"
    CAUSE = "cause"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something about an assignment that has waited for a seat since a local day.

    `id` is that of the obstacle, the request or the cause, `words` what its unit says, `asked` the
    deadline that a request asks for. What is `decided` the leaders gave the office to do.
    """

    assignment: Assignment
    matter: Matter
    id: int
    seat: Seat
    since: date
    words: str
    asked: Deadline | None = None
    decided: bool = False

    def working_days(self, today: date, calendar: Calendar) -> int:
        """Return for how many working days it has waited."""
        return calendar.working_days_late(today, self.since)

    def limit_day(self, calendar: Calendar) -> date:
        """Return the working day on which the wait reaches the seat's limit."""
        day = self.since
        for _ in range(LIMITS[self.seat]):
            day = calendar.next_working_day(day)
        return day


def waiting_obstacles(assignments: Iterable[Assignment], zone: tzinfo) -> Iterator[Waiting]:
    """Yield the open obstacles that wait for the office or the leaders, for a word or a deed."""
    for one in assignments:
        obstacle = one.obstacle
        if obstacle is not None and one.is_waiting:
            yield Waiting(
                one,
                Matter.OBSTACLE,
                obstacle.id,
                _SEATS[obstacle.turn],
                obstacle.since.astimezone(zone).date(),
                obstacle.stuck,
                decided=obstacle.is_answered,
            )


def waiting_extensions(assignments: Iterable[Assignment], zone: tzinfo) -> Iterator[Waiting]:
    """Yield the open requests for a later deadline of work that is still owed."""
    for one in assignments:
        request = one.extension
        if request is not None and one.is_open:
            yield Waiting(
                one,
                Matter.EXTENSION,
                request.id,
                Seat.OFFICE if request.state is State.OFFICE else Seat.LEADERS,
                request.turned_at.astimezone(zone).date(),
                request.reason,
                request.asked,
            )


def waiting_causes(assignments: Iterable[Assignment], zone: tzinfo) -> Iterator[Waiting]:
    """Yield the causes of delays that wait for the leaders, of work done or not."""
    for one in assignments:
        cause = one.cause
        if cause is not None and cause.is_open:
            since = cause.asked_at.astimezone(zone).date()
            yield Waiting(one, Matter.CAUSE, cause.id, Seat.LEADERS, since, cause.basis)


def waits(assignments: Iterable[Assignment], zone: tzinfo) -> tuple[Waiting, ...]:
    """Return all that waits about assignments."""
    known = tuple(assignments)
    return (
        *waiting_obstacles(known, zone),
        *waiting_extensions(known, zone),
        *waiting_causes(known, zone),
    )


def of_one_plan(waits: Iterable[Waiting], plan: int) -> list[Waiting]:
    """Return what waits about the work of one plan by its id, about all where that is 0."""
    return [one for one in waits if plan in {0, one.assignment.task.plan.id}]


def longest_first(waits: Iterable[Waiting]) -> tuple[Waiting, ...]:
    """Return what waits, the longest wait first."""
    return tuple(sorted(waits, key=lambda one: one.since))


def at_seat(waits: Iterable[Waiting], seat: Seat) -> tuple[Waiting, ...]:
    """Return what waits for one seat, the longest wait first."""
    return longest_first(one for one in waits if one.seat is seat)


def before_leaders(
    parts: Iterable[Assignment], zone: tzinfo, matter: Matter | None = None, of: int = 0
) -> Waiting | None:
    """Return what of some work waits for the leaders: the matter that is named, or all there is.

    None where nothing does, or where several things may be meant.
    """
    found = at_seat(waits(parts, zone), Seat.LEADERS)
    if matter is not None:
        found = tuple(one for one in found if (one.matter, one.id) == (matter, of))
    return found[0] if len(found) == 1 else None


def speaks(
    waits: Sequence[Waiting], *, since: date, today: date, calendar: Calendar, window: RoundWindow
) -> bool:
    """Whether those who are waited for hear of it on the morning of `today`.

    They do on the day a limit is reached, and again as often as anything that is not answered.
    `since` is the day on which they last heard: what was missed after it is made up.
    """
    if not calendar.is_working(today):
        return False
    limits = [one.limit_day(calendar) for one in waits]
    return repetition.speaks(limits, since=since, today=today, calendar=calendar, window=window)
