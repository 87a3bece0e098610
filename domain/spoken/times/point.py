"""A point in time that somebody names, seen from the day on which they speak."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.calendar import Calendar
from domain.dates.points import Point
from domain.dates.spans import Grain, add_months
from domain.refusal import Refusal
from domain.text import fold

# A day without a year may lie in the next year, or in the last, if it is at most half a year away:
# in December "15/01" is next month, but in July "30/6" is not next year.
_PLAUSIBLE = timedelta(days=183)
_NEXT, _THIS = frozenset({"sau", "toi", "ke tiep", "tiep theo"}), frozenset({"nay"})


class NoSuchDay(Refusal):
    """No calendar has the day `typed`, such as 31/6."""

    typed: str


@dataclass(frozen=True, slots=True)
class Standpoint:
    """From where somebody speaks: the local day, looking `ahead` to a deadline or back.

    "thêm 5 ngày", "xin 5 ngày" count from `counted_from` (the deadline there is), "5 ngày nữa" from
    today, where that is later than `counted_from`.
    """

    today: date
    calendar: Calendar
    ahead: bool = True
    counted_from: date | None = None

    @property
    def step(self) -> int:
        """Return the direction of looking, as a number of steps."""
        return 1 if self.ahead else -1


def offset(which: str) -> int:
    """Return how many weeks, months and so on from this one: 1 "sau", 0 "này", -1 "trước"."""
    word = " ".join(fold(which).split())
    return 1 if word in _NEXT else 0 if word in _THIS else -1


def seen_from(point: Point, at: Standpoint) -> Point:
    """Return a point in the year and month meant, which its words may leave out."""
    if point.year_known:
        return point
    if point.year_stated:
        return point.in_year(at.today.year)
    if which := point.said.get("which"):
        return _in_month(point, offset(which), at)
    names_month = "month" in point.said or "quarter" in point.said
    if names_month or point.grain in {Grain.HALF, Grain.YEAR}:
        return _in_year(point, at)
    this, other = _in_month(point, 0, at), _in_month(point, at.step, at)
    # "ngày 30" at the end of January: February has none, and that of January has gone by.
    return this if _fits(this, at) or (at.ahead and other.last is None) else other


def _in_month(point: Point, number: int, at: Standpoint) -> Point:
    """Return a point in the month, or quarter, so many from this one."""
    width = 3 if point.grain is Grain.QUARTER else 1
    return point.within(add_months(at.today.replace(day=1), width * number))


def _in_year(point: Point, at: Standpoint) -> Point:
    """Return a point in this year, or where that is plausible in the next.

    Looking back it is this year or the last.
    """
    this, other = point.in_year(at.today.year), point.in_year(at.today.year + at.step)
    if _fits(this, at):
        return this
    whole = replace(other, said={n: word for n, word in other.said.items() if n != "part"})
    begins = whole.in_year(at.today.year + at.step).first
    if begins and abs(begins - at.today) <= _PLAUSIBLE:
        return other
    return this


def _fits(point: Point, at: Standpoint) -> bool:
    """Whether a point is still to come, or looking back has begun."""
    if point.first is None or point.last is None:
        return False
    return point.last >= at.today if at.ahead else point.first <= at.today
