"""Duyệt: where a unit's head chose so, reports count once the head or a deputy approves them."""

from collections.abc import Collection
from datetime import date

from domain.calendar import Calendar
from domain.chat import Person, Unit
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.refusal import Refusal


class NotItsHead(Refusal):
    """Only the head of `unit` or a deputy may; those who are known are `leading`."""

    unit: Unit
    leading: tuple[Person, ...]


class NothingToApprove(Refusal):
    """The report was approved, withdrawn or returned before."""

    assignment: Assignment


def needs_approval(person: Person, leading: Collection[Person], *, written_down: bool) -> bool:
    """Whether a person's report waits for the head of a unit that chose so.

    `leading` are the head and the deputies; where nobody is known as one, nobody could approve.
    What the office writes down for a unit was said to the office by the unit.
    """
    return bool(leading) and not written_down and person not in leading


def check_leads(person: Person, unit: Unit, leading: Collection[Person]) -> None:
    """Raise NotItsHead unless a person heads the unit or is a deputy."""
    if person not in leading:
        raise NotItsHead(unit, tuple(leading))


def is_unapproved(one: Assignment) -> bool:
    """Whether a report waits for the unit's head."""
    return one.progress is Progress.AWAITING and one.awaits_head


def check_approval(one: Assignment) -> None:
    """Raise NothingToApprove unless a report waits for the unit's head."""
    if not is_unapproved(one):
        raise NothingToApprove(one)


def head_asked_on(reported_on: date, calendar: Calendar) -> date:
    """Return the day from which a report of a local day lacks its head's word: after a working day.

    Until then its officer may withdraw it.
    """
    return calendar.next_working_day(calendar.next_working_day(reported_on))
