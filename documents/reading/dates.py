"""Points in time as Vietnamese papers write them: a day, month, quarter, half-year or year."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

_SEPARATOR = r"\s*[/.-]\s*"
DAY_FIGURES = rf"(?P<day>\d{{1,2}})(?:{_SEPARATOR}|\s+tháng\s+)(?P<month>\d{{1,2}})"
YEAR_FIGURES = rf"(?:{_SEPARATOR}|,?\s+năm\s+)(?P<year>\d{{4}})"


class Grain(IntEnum):
    """How long a point lasts, in months; a day counts 0."""

    DAY = 0
    MONTH = 1
    QUARTER = 3
    HALF = 6
    YEAR = 12


_FORMS: tuple[tuple[Grain, str], ...] = (
    (Grain.DAY, rf"(?:ngày\s+)?{DAY_FIGURES}{YEAR_FIGURES}"),
    (Grain.DAY, r"ngày\s+(?P<day>\d{1,2})(?:/|-|\s+tháng\s+)(?P<month>\d{1,2})"),
    (Grain.DAY, r"(?P<day>\d{1,2})/(?P<month>\d{1,2})"),
    (Grain.MONTH, rf"tháng\s+(?P<month>\d{{1,2}})(?:{YEAR_FIGURES})?"),
    (Grain.MONTH, r"(?P<month>\d{1,2})/(?P<year>\d{4})"),
    (Grain.QUARTER, rf"qu[ýí]\s+(?P<part>IV|I{{1,3}}|[1-4])(?:{YEAR_FIGURES})?"),
    (Grain.HALF, r"(?:0?6|sáu)\s+tháng\s+(?P<part>đầu|cuối)\s+năm(?:\s+(?P<year>\d{4}))?"),
    (Grain.YEAR, r"năm\s+(?P<year>\d{4})"),
)
# The guards keep figures of document numbers ("12/2020/QĐ"), ranges and decimals out.
_PATTERNS = tuple(
    (grain, re.compile(rf"(?<![\w/.,:-]){form}(?![\w/]|[.,-]\d)", re.IGNORECASE))
    for grain, form in _FORMS
)
_PARTS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "đầu": 1, "cuối": 2}


@dataclass(frozen=True, slots=True)
class Point:
    """A point in time in a text. `first` and `last` are None where no calendar has such a day."""

    start: int
    end: int
    grain: Grain
    first: date | None
    last: date | None
    year_stated: bool


def day_or_none(year: int, month: int, day: int) -> date | None:
    """Return that day, or None where no calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def points(text: str, *, year: int | None) -> Iterator[Point]:
    """Yield the points in `text` from left to right; `year` completes those that state none."""
    matches = [(grain, match) for grain, form in _PATTERNS for match in form.finditer(text)]
    at = 0
    for grain, match in sorted(matches, key=lambda one: (one[1].start(), -one[1].end())):
        if match.start() >= at:
            yield _point(grain, match, year)
            at = match.end()


def _point(grain: Grain, match: re.Match[str], plan_year: int | None) -> Point:
    said = match.groupdict()
    stated = said.get("year")
    year = int(stated) if stated else plan_year
    first = last = None
    if year is not None and grain is Grain.DAY:
        first = last = day_or_none(year, int(said["month"]), int(said["day"]))
    elif year is not None:
        first = day_or_none(year, _first_month(grain, said), 1)
        last = _end_of(first, months=int(grain))
    return Point(match.start(), match.end(), grain, first, last, year_stated=stated is not None)


def _first_month(grain: Grain, said: dict[str, str | None]) -> int:
    if grain is Grain.MONTH:
        return int(said["month"] or 0)
    part = (said.get("part") or "1").casefold()
    ordinal = _PARTS.get(part) or int(part)
    return (ordinal - 1) * int(grain) + 1


def _end_of(first: date | None, *, months: int) -> date | None:
    if first is None:
        return None
    month = first.month + months - 1
    return first.replace(month=month, day=monthrange(first.year, month)[1])


def day_before(day: date) -> date | None:
    """Return the day before, None before the first day there is."""
    return None if day == date.min else day - timedelta(days=1)
