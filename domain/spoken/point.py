"""A point in time that somebody names, seen from the day on which they speak."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from domain.calendar import Calendar
from domain.refusal import Refusal
from domain.text import fold

# A day without a year may lie in the next year, or in the last, if it is at most half a year away:
# in December "15/01" is next month, but in July "30/6" is not next year.
_PLAUSIBLE = timedelta(days=183)


class NoSuchDay(Refusal):
    """No calendar has the day `typed`, such as 31/6."""

    def __init__(self, *, typed: str) -> None:
        super().__init__(typed=typed)
        self.typed = typed


class Grain(IntEnum):
    """How long a point lasts, in months; a day or a week counts 0."""

    DAY = 0
    MONTH = 1
    QUARTER = 3
    HALF = 6
    YEAR = 12


@dataclass(frozen=True, slots=True)
class Period:
    """The first and last day of a point in time."""

    grain: Grain
    first: date
    last: date

    @property
    def is_day(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last


@dataclass(frozen=True, slots=True)
class Standpoint:
    """From where somebody speaks: the local day, looking `ahead` to a deadline or back.

    "thêm 5 ngày" counts from `counted_from` (the deadline there is), "5 ngày nữa" from today.
    """

    today: date
    calendar: Calendar
    ahead: bool = True
    counted_from: date | None = None

    @property
    def step(self) -> int:
        """Return the direction of looking, as a number of steps."""
        return 1 if self.ahead else -1


# What a form found in the text, by the names of its groups; None where one is missing.
Said = Mapping[str, str | None]
Form = Callable[[Said, Standpoint], Period | None]

# What is understood only behind such a word.
AFTER_RELATION = r"(?:(?<=đến\s)|(?<=tới\s)|(?<=trước\s))"

_NEXT, _THIS = frozenset({"sau", "toi"}), frozenset({"nay"})


def offset(which: str | None) -> int:
    """Return how many weeks, months and so on from this one: 1 "sau", 0 "này", -1 "trước"."""
    word = fold(which or "nay")
    return 1 if word in _NEXT else 0 if word in _THIS else -1


def single(day: date) -> Period:
    """Return a day as a period."""
    return Period(Grain.DAY, day, day)


def months(year: int, month: int, grain: Grain) -> Period | None:
    """Return the period of `grain` that begins with a month; None where there is no such month."""
    last_month = month + max(grain, 1) - 1
    if month < 1 or last_month > 12 or not 1 <= year <= 9999:
        return None
    last = date(year, last_month, monthrange(year, last_month)[1])
    return Period(grain, date(year, month, 1), last)


def day_of(year: int, month: int, day: int) -> Period | None:
    """Return a day as a period; None where no calendar has it."""
    try:
        return single(date(year, month, day))
    except ValueError:
        return None


def nearest(build: Callable[[int], Period | None], at: Standpoint) -> Period | None:
    """Return what was named without a year: in this one, or where that is plausible in the next.

    Looking back it is this year or the last. None where no calendar has it.
    """
    this, other = build(at.today.year), build(at.today.year + at.step)
    if this and (this.last >= at.today if at.ahead else this.first <= at.today):
        return this
    if other and abs(other.first - at.today) <= _PLAUSIBLE:
        return other
    return this or other


def add_months(day: date, number: int) -> date:
    """Return the same day so many months later, or the last day of a month that lacks it."""
    year, month = divmod(day.year * 12 + day.month - 1 + number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
