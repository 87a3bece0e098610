"""The day that a report states: when it counts by itself, and when something must bear it out."""

from dataclasses import dataclass
from datetime import date

from domain.calendar import Calendar
from domain.plan.assignment import Assignment
from domain.refusal import Refusal

# A day further back needs a document's number or the office's word: it may turn late into in time.
MOST_BACK = 2


class NothingBackdated(Refusal):
    """No such day waits for the office's word any more: it was settled, or the report is gone."""

    assignment: Assignment


@dataclass(frozen=True, slots=True)
class Days:
    """The local day that counts, and an earlier one that is only stated so far."""

    counted: date
    backdated: date | None = None


def days_of(
    stands: date,
    told: date | None,
    *,
    said_on: date,
    calendar: Calendar,
    is_borne_out: bool,
) -> Days:
    """Return what becomes of a day that was `told` on `said_on`, where another `stands` so far.

    A later day than the one that stands is believed: nobody gains by it. What a document's number
    or the office bears out counts however long ago it was.
    """
    if told is None:
        return Days(stands)
    back = calendar.working_days_late(said_on, told)
    if is_borne_out or told >= stands or back <= MOST_BACK:
        return Days(told)
    return Days(stands, told)


def check_backdated(one: Assignment, day: date) -> None:
    """Raise NothingBackdated unless `one` has a report that is backdated to just this day."""
    if not one.is_handed_in or one.backdated_to != day:
        raise NothingBackdated(one)
