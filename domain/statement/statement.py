"""Bảng kê: what a unit or an officer did in a period, as it counts; numbers, and never scores."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.calendar import Calendar
from domain.chat import Chat, Person, Seat, Unit
from domain.digest.figures import Figures, figures
from domain.lookup.listing import by_last_day
from domain.people.post import Post
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.refusal import Refusal
from domain.spoken.times.span import Period


class StatementOfAnother(Refusal):
    """A statement is seen by who it is about, by the head of the unit, and by the office."""


class NotByPlan(Refusal):
    """The words beside the period name a `plan`: a statement is made of a unit's whole work."""

    plan: str


class WhichUnit(Refusal):
    """The words beside the period name no unit; `codes` are those there are."""

    typed: str
    codes: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What fell due, was submitted or was done in a period, each once, by last day.

    `due` counts what has its last day in it, in both figures: of one year's months they add up.
    `finished` counts what was done in it, with a deadline or without.
    """

    period: Period
    assignments: tuple[Assignment, ...]
    due: Figures
    finished: int


def build_statement(
    assignments: Iterable[Assignment], period: Period, *, today: date, calendar: Calendar
) -> Statement:
    """Return the statement of a period as things stand on `today`."""
    known = tuple(assignments)
    due = [one for one in known if period.holds(one.last_day)]
    finished = [one for one in known if _is_finished(one, period)]
    submitted = [one for one in known if period.holds(one.submitted_on)]
    every = {one.id: one for one in (*due, *finished, *submitted)}
    return Statement(
        period,
        tuple(by_last_day(every.values())),
        figures(due, today=today, calendar=calendar),
        len(finished),
    )


def _is_finished(one: Assignment, period: Period) -> bool:
    return one.progress is Progress.DONE and period.holds(one.completed_on)


def of_person(
    assignments: Iterable[Assignment], reporters: Mapping[int, Person], person_id: int
) -> Sequence[Assignment]:
    """Return what a person reported, by the ids in `reporters`."""
    return [one for one in assignments if one.id in reporters and reporters[one.id].id == person_id]


def heads(posts: Iterable[Post], unit: Unit) -> bool:
    """Whether one of somebody's posts heads a unit."""
    return any(post.heads(unit) for post in posts)


def check_sees(
    chat: Chat, person: Person, posts: Iterable[Post], unit: Unit, whose: int, *, alone: bool
) -> None:
    """Raise StatementOfAnother unless somebody may see a unit's list, or that of the one `whose`.

    It is 0 for the whole unit. A unit's own group sees the list of the unit, alone with the bot
    only its head does.
    """
    if Seat.OFFICE in chat.seats:
        return
    own = unit in chat.units
    if own and whose == person.id and alone:
        return
    if own and whose == 0 and not alone:
        return
    if not (own and heads(posts, unit)):
        raise StatementOfAnother
