"""The first and last day of what the groups of a form in `forms.py` say, and of their parts."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from enum import IntEnum, auto

from domain.dates.numbers import number


class Grain(IntEnum):
    """How fine a point in time is."""

    DAY = auto()
    WEEK = auto()
    MONTH = auto()
    QUARTER = auto()
    HALF = auto()
    YEAR = auto()


# The words of a form by the names of its groups, without accents; those not said are missing.
Said = Mapping[str, str]
Span = tuple[date | None, date | None]

# Which days of a month; a part that is not here begins or ends with its month.
_OF_MONTH = {
    "dau": (1, 10), "thuong tuan": (1, 10), "giua": (15, 15), "trung tuan": (11, 20),
    "cuoi": (21, 31), "cuoi cung": (21, 31), "ha tuan": (21, 31), "nua dau": (1, 15),
    "nua cuoi": (16, 31), "nua sau": (16, 31),
}  # fmt: skip
# Which third of a quarter; of a year its first and second quarter, and its last.
_THIRDS = {
    "dau": 0, "giua": 1, "cuoi": 2, "cuoi cung": 2, "thu nhat": 0, "thu hai": 1, "thu ba": 2
}  # fmt: skip
_QUARTERS_OF_YEAR = (1, 4, 10)
# Words that leave the last day open, so that one is guessed; and words for an end.
GUESSED = frozenset({"dau", "giua", "thuong tuan", "trung tuan"})
_YEARS = range(1000, 9000)
AT_THE_END = frozenset({"cuoi", "cuoi cung", "ha tuan", "het"})


def day_or_none(year: int, month: int, day: int) -> date | None:
    """Return that day, or None where no calendar has it, or it is too near to the ends of `date`.

    Around a day weeks and months are counted, which must not come to them.
    """
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def day_before(day: date) -> date | None:
    """Return the day before, None before the first day there is."""
    return None if day == date.min else day - timedelta(days=1)


def add_months(day: date, count: int) -> date:
    """Return the same day so many months later, or the last of a month that lacks it.

    Raises ValueError beyond the years that a date can have.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def span_of(grain: Grain, said: Said, year: int) -> Span:
    """Return the first and last day of what was said, each None where no calendar has it."""
    if grain is Grain.DAY:
        month, day = _number(said, "month"), _number(said, "day")
        last_day = _number(said, "last_day") or day
        return day_or_none(year, month, day), day_or_none(year, month, last_day)
    if grain is Grain.WEEK:
        return _week(said["week"], year, _number(said, "month"))
    first_month, last_month = _months(grain, said)
    first = day_or_none(year, first_month, 1)
    last = _end_of(_number(said, "last_year") or year, last_month)
    if not first or not last:
        return first, last
    if "days" in said:
        days = min(_number(said, "days"), last.day)
        if said["half"] == "dau":
            return first, first.replace(day=days)
        return last.replace(day=last.day - days + 1), last
    part = said.get("part")
    return _part_of(grain, part, first, last) if part else (first, last)


def _months(grain: Grain, said: Said) -> tuple[int, int]:
    if grain is Grain.MONTH:
        month = _number(said, "month")
        return month, _number(said, "last_month") or month
    if grain is Grain.QUARTER:
        quarter = _number(said, "quarter")
        return quarter * 3 - 2, (_number(said, "last_quarter") or quarter) * 3
    if grain is Grain.HALF:
        count = _number(said, "count") or 3 * _number(said, "quarters") or 6
        return (1, count) if said["half"] == "dau" else (13 - count, 12)
    return 1, 12


def _part_of(grain: Grain, part: str, first: date, last: date) -> Span:
    """Narrow a point to one of its parts; "giữa năm" ends with June."""
    if grain is Grain.MONTH:
        begins, ends = _OF_MONTH.get(part, (1, 31))
        return first.replace(day=begins), last.replace(day=min(ends, last.day))
    third = _THIRDS.get(part)
    if third is None:
        return first, last
    if grain is Grain.YEAR:
        begins = _QUARTERS_OF_YEAR[third]
        return first.replace(month=begins), _end_of(last.year, begins + 2)
    month = first.month + third
    return first.replace(month=month), _end_of(first.year, month)


def _week(words: str, year: int, month: int) -> Span:
    """Return the nth seven days of a month; what is left of it counts as its fifth week."""
    last = _end_of(year, month)
    if last is None:
        return None, None
    if words.startswith("cuoi"):
        return last - timedelta(days=6), last
    ends = 7 * number(words.split()[0])
    return day_or_none(year, month, ends - 6), last.replace(day=min(ends, last.day))


def _end_of(year: int, month: int) -> date | None:
    first = day_or_none(year, month, 1)
    return first.replace(day=monthrange(year, month)[1]) if first else None


def _number(said: Said, name: str) -> int:
    # A scan tears figures apart: "0 5", "20 24".
    words = said.get(name, "")
    return number(words.replace(" ", "") if words[:1].isdigit() else words)
