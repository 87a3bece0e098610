"""Points in time as Vietnamese names them, from a day to a year, with first and last day."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import TypeVar

from domain.dates.forms import FORMS, HINT, In
from domain.dates.spans import AT_THE_END, GUESSED, Grain, Said, span_of
from domain.text import fold
from domain.words import spaced, spoken

_Of = TypeVar("_Of")
_YEARS_ON = {"nay": 0, "sau": 1, "toi": 1, "tiep theo": 1, "truoc": -1, "ngoai": -1}
# Any leap year tells whether a day that has no year can exist at all.
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Point:
    """A point in time in a text. `first` and `last` are None where no calendar has such a day.

    `said` has the words; `year_known` is False where nobody has given the year. `guessed` says that
    the words leave the day open ("đầu tháng 4", read as its first ten days).
    """

    start: int
    end: int
    grain: Grain
    first: date | None
    last: date | None
    said: Said = field(default_factory=dict)
    year_known: bool = True
    guessed: bool = False

    @property
    def year_stated(self) -> bool:
        """Whether the words give the year, if only as the next one."""
        return any(name in self.said for name in ("year", "short_year", "same_year"))

    @property
    def by_the_hour(self) -> bool:
        """Whether an hour of the day is named."""
        return "clock" in self.said

    @property
    def at_the_end(self) -> bool:
        """Whether an end is named: "cuối tháng 4"."""
        return self.said.get("part") in AT_THE_END

    @property
    def spans(self) -> bool:
        """Whether both ends are named: "tháng 3 đến tháng 5"."""
        return any(f"last_{one}" in self.said for one in ("day", "month", "quarter", "year"))

    @property
    def is_whole(self) -> bool:
        """Whether it is one day, month, quarter and so on, and not a part of one or several."""
        return self.grain is not Grain.WEEK and "part" not in self.said and not self.spans

    def in_year(self, year: int, opens: int = 1) -> "Point":
        """Return the same point in a plan, or seen from a day, of `year`; a stated one stays.

        A year that `opens` with another month than January, as a school's does, ends in the next.
        """
        stated = _stated_year(self.said)
        if stated is None:
            stated = year + _YEARS_ON.get(self.said.get("year", ""), 0)
        first, last = span_of(self.grain, self.said, stated)
        if opens > 1 and not self.year_stated and self.grain < Grain.HALF:
            begins = date(stated, opens, 1)
            next_first, next_last = span_of(self.grain, self.said, stated + 1)
            first = first if first and first >= begins else next_first
            last = last if last and last >= begins else next_last
        return replace(self, first=first, last=last, year_known=True)

    def within(self, day: date) -> "Point":
        """Return a point that names no month, or no quarter, in the one of `day`."""
        quarter = (day.month + 2) // 3
        said = {**self.said, "month": str(day.month), "quarter": str(quarter)}
        first, last = span_of(self.grain, said, day.year)
        return replace(self, first=first, last=last, year_known=True)


def points(
    text: str, *, year: int | None, opens: int = 1, in_cell: bool = False
) -> Iterator[Point]:
    """Yield the points in a paper's `text` from left to right; `year` completes those without one.

    It `opens` with that month. `in_cell` also reads what means a time only where times are asked
    for: "2026", "T6/2025".
    """
    # Most sentences of a paper have none, and forms are dear.
    if not _HINT.search(text):
        return
    for grain, match in leftmost(text, _printed_in(In.CELL if in_cell else In.TEXT)):
        point = point_of(grain, match)
        yield point if year is None or point.year_known else point.in_year(year, opens)


def leftmost(
    text: str, forms: Iterable[tuple[_Of, re.Pattern[str]]]
) -> Iterator[tuple[_Of, re.Match[str]]]:
    """Yield what the forms find, from left to right, of what overlaps the longest.

    Of what is equally long it is the form that comes first.
    """
    matches = [(kind, match) for kind, form in forms for match in form.finditer(text)]
    at = 0
    for kind, match in sorted(matches, key=lambda one: (one[1].start(), -one[1].end())):
        if match.start() >= at:
            yield kind, match
            at = match.end()


def point_of(grain: Grain, match: re.Match[str]) -> Point:
    """Return what a form has found; its year may have to be given by `in_year`."""
    said = {
        name: " ".join(fold(words).split()) for name, words in match.groupdict().items() if words
    }
    stated = _stated_year(said)
    first, last = span_of(grain, said, _LEAP_YEAR if stated is None else stated)
    closes = "(" in match[0] and match.string[match.end() : match.end() + 1] == ")"
    return Point(
        match.start(),
        match.end() + closes,
        grain,
        first,
        last,
        said,
        year_known=stated is not None,
        guessed=grain is Grain.WEEK or said.get("part") in GUESSED,
    )


def _stated_year(said: Said) -> int | None:
    figures = said.get("year", "").replace(" ", "")
    if figures.isdecimal():
        return int(figures)
    return 2000 + int(said["short_year"]) if "short_year" in said else None


# The guards keep figures of document numbers ("12/2020/QĐ"), shares, ranges and decimals out, and
# days of the moon; a hyphen may join two points ("01/7/2025-31/12/2025").
_NOT_INSIDE = (
    r"(?<![\w/.,])(?<!\d[:(])(?<!rằm\s)(?:(?<!-)|(?<=\d{4}-)|(?<=/\d-)|(?<=/\d\d-)|(?=[^\W\d]))"
)
_NOT_GOING_ON = r"(?![\w/%]|[.,]\d|-\d(?!\d?/\d)| (?:lần|tết|âm(?: lịch)?|nọ|nớ|tê)(?!\w))"


def typed(template: str) -> re.Pattern[str]:
    """Return a form as people type it, guarded as those of papers are."""
    return spoken(f"{_NOT_INSIDE}(?:{template}){_NOT_GOING_ON}")


def _printed(template: str) -> re.Pattern[str]:
    return re.compile(spaced(f"{_NOT_INSIDE}{template}{_NOT_GOING_ON}"), re.IGNORECASE)


# Made when first asked for: who only shows a plan reads no dates.
@cache
def _printed_in(place: In) -> tuple[tuple[Grain, re.Pattern[str]], ...]:
    return tuple((grain, _printed(form)) for grain, form in _forms(place))


@cache
def forms_in_chat() -> tuple[tuple[Grain, re.Pattern[str]], ...]:
    """Return the forms of papers that people type too."""
    return tuple((grain, typed(form)) for grain, form in _forms(In.CHAT))


def _forms(place: In) -> Iterator[tuple[Grain, str]]:
    for grain, forms in FORMS.items():
        yield from ((grain, template) for where, template in forms if place in where)


_HINT = re.compile(HINT, re.IGNORECASE)
