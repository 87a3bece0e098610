"""Days that differ from their weekday: off, or worked; for all, or for some units alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.calendar import Calendar
from domain.chat import Unit
from domain.refusal import Refusal


class DayKind(StrEnum):
    """How a day differs from its weekday."""

    OFF = "off"
    WORKED = "worked"


@dataclass(frozen=True, slots=True)
class Day:
    """A day that is off, or worked though its weekday is not; `source` is who says so."""

    day: date
    kind: DayKind
    name: str | None
    source: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Closure:
    """A day off of one unit alone, by its id, as in a storm; `basis` is the paper that says so."""

    unit: int
    day: date
    basis: str


class NotClosed(Refusal):
    """A unit is to work on a `day` again that is not off for it alone."""

    unit: Unit
    day: date


def check_closed(calendar: Calendar, units: Iterable[Unit], days: Iterable[date]) -> None:
    """Raise NotClosed unless each of the days is off for each of the units alone."""
    worked = list(days)
    for unit in units:
        for day in worked:
            if (unit.id, day) not in calendar.closed:
                raise NotClosed(unit, day)
