"""Points in time as Vietnamese papers write them, from a day to a year, with first and last day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from documents.reading.date_forms import HINTS, IN_CELL, IN_TEXT, Grain
from documents.reading.date_spans import END, part_of, span_of

_YEARS_ON = {"nay": 0, "này": 0, "sau": 1, "tới": 1, "tiếp theo": 1, "trước": -1}
_PARTS = {"đầu": 0, "thượng tuần": 0, "giữa": 1, "trung tuần": 1, "cuối": 2, "hạ tuần": 2}


@dataclass(frozen=True, slots=True)
class Point:
    """A point in time in a text. `first` and `last` are None where no calendar has such a day.

    `year_known` is False where neither the text nor the caller gives a year. `by_the_hour` says
    that an hour of the day is named; `guessed` that the words leave the day open ("đầu tháng 4",
    read as its first ten days); `at_the_end` that they name an end ("cuối tháng 4"); `spans` that
    they name both ends ("tháng 3 đến tháng 5").
    """

    start: int
    end: int
    grain: Grain
    first: date | None
    last: date | None
    year_stated: bool
    year_known: bool = True
    by_the_hour: bool = False
    guessed: bool = False
    at_the_end: bool = False
    spans: bool = False


def day_before(day: date) -> date | None:
    """Return the day before, None before the first day there is."""
    return None if day == date.min else day - timedelta(days=1)


def points(text: str, *, year: int | None, in_cell: bool = False) -> Iterator[Point]:
    """Yield the points in `text` from left to right; `year` completes those that state none.

    `in_cell` also reads what means a time only where times are asked for: "2026", "T6/2025".
    """
    forms = IN_CELL if in_cell else IN_TEXT
    hinted = {grain for grain, hint in HINTS.items() if hint.search(text)}
    matches = [
        (grain, match) for grain, form in forms if grain in hinted for match in form.finditer(text)
    ]
    at = 0
    for grain, match in sorted(matches, key=lambda one: (one[1].start(), -one[1].end())):
        if match.start() >= at:
            yield _point(grain, match, year)
            at = match.end()


def _point(grain: Grain, match: re.Match[str], plan_year: int | None) -> Point:
    said = {name: " ".join(words.casefold().split()) for name, words in match.groupdict("").items()}
    stated = _stated_year(said)
    year = stated if stated is not None else _shifted(said, plan_year)
    # Any leap year tells whether a day that has no year can exist at all.
    first, last = span_of(grain, said, year or 2000)
    part = _PARTS.get(said.get("part", ""))
    if first and last and part is not None:
        first, last = part_of(grain, part, first, last)
    closes = "(" in match[0] and match.string[match.end() : match.end() + 1] == ")"
    return Point(
        match.start(),
        match.end() + closes,
        grain,
        first,
        last,
        year_stated=stated is not None or bool(said.get("year") or said.get("same_year")),
        year_known=year is not None,
        by_the_hour=bool(said.get("clock")),
        guessed=grain is Grain.WEEK or part in {0, 1},
        at_the_end=part == END,
        spans=any(said.get(f"last_{one}") for one in ("day", "month", "quarter", "year")),
    )


def _stated_year(said: dict[str, str]) -> int | None:
    figures = said.get("year", "").replace(" ", "")
    if figures.isdigit():
        return int(figures)
    return 2000 + int(said["short_year"]) if said.get("short_year") else None


def _shifted(said: dict[str, str], plan_year: int | None) -> int | None:
    return None if plan_year is None else plan_year + _YEARS_ON.get(said.get("year", ""), 0)
