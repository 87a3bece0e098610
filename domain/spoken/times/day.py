"""Where in a text a day is named, and in which relation: "trước 30/6", "chiều qua"."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial

from domain.dates.points import Point, forms_in_chat, leftmost, point_of, typed
from domain.dates.spans import Grain
from domain.spoken.times import moon, nearby, periods
from domain.spoken.times.point import NoSuchDay, Standpoint, seen_from
from domain.words import spoken

_Reading = Callable[[re.Match[str], Standpoint], Point]
_RELATION = spoken(
    r"(?<!\w)(?:(?P<before>trước)|(?P<since>kể từ|từ|sau)"
    r"|(?:đến|tới|chậm nhất|muộn nhất|hết|trong|vào|hôm|bữa|hồi|gia hạn|hạn|lùi|xong))"
    r"(?: (?:là|vào|đến|trong|hết|hôm|bữa|ngày))*\s*:?\s*$"
)
_TO = spoken(r"\s*(?:-|–|(?:đến|tới)(?: hết)?)\s*")
# Without such a word "31/6" may also be a fraction.
_NAMED = spoken(r"ngày|mùng|mồng|tháng|.*[/.-]\d{4}$")
_LOOK_BACK = 40


@dataclass(frozen=True, slots=True)
class Found:
    """A point in time with its words' place in a text, and the relation in front, if any."""

    start: int
    end: int
    point: Point
    first: date
    last: date
    before: bool
    since: bool

    @property
    def is_day(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last

    def around(self, text: str) -> str:
        """Return the words of `text` (NFC) beside the one found, first those before it."""
        rest = f"{text[: self.start].rstrip(' ,;:.')} {text[self.end :].lstrip(' ,;:.')}"
        return rest.strip(" ,;:.-–\n")


def find_day(text: str, at: Standpoint) -> Found | None:
    """Return the day that `text` (NFC) names, of a range the last; None where it names none.

    "sau 30/6" names no deadline, but "từ hôm qua" a day gone by.

    Raises NoSuchDay for what must be meant as a day and is none.
    """
    return next(find_days(text, at), None)


def find_days(text: str, at: Standpoint) -> Iterator[Found]:
    """Yield each such day in turn; raises NoSuchDay once it comes to one that is none."""
    days = (one for one in _found(text, at) if not (one.since and at.ahead))
    day = next(days, None)
    while day is not None:
        after = None
        while (to := _TO.match(text, day.end)) and (after := next(days, None)):
            if after.point.start != to.end():
                break
            day, after = replace(after, start=day.start, since=day.since), None
        yield day
        day = after or next(days, None)


def _found(text: str, at: Standpoint) -> Iterator[Found]:
    for read, match in leftmost(text, _forms()):
        relation = _RELATION.search(text, max(0, match.start() - _LOOK_BACK), match.start())
        point = read(match, at)
        if point.first and point.last:
            yield Found(
                start=relation.start() if relation else point.start,
                end=point.end,
                point=point,
                first=point.first,
                last=point.last,
                before=bool(relation and relation["before"]),
                since=bool(relation and relation["since"]),
            )
        elif relation or _NAMED.match(match[0]) or match[0] == text.strip():
            raise NoSuchDay(typed=match[0])


def _of_calendar(grain: Grain, match: re.Match[str], at: Standpoint) -> Point:
    point = point_of(grain, match)
    month = match.groupdict().get("month") or ""
    if month.casefold() == "sau" and not point.year_stated:
        # Without its accent it is the next one, also where a longer form has June: "sang ngày 10
        # tháng sau" is no morning ("sáng").
        said = {name: words for name, words in point.said.items() if name != "month"}
        point = replace(point, said={**said, "which": "sau"})
    return seen_from(point, at)


def _of_today(nearby_days: nearby.Nearby, match: re.Match[str], at: Standpoint) -> Point:
    first, last = nearby_days(defaultdict(lambda: None, match.groupdict()), at) or (None, None)
    return replace(point_of(Grain.DAY, match), first=first, last=last, year_known=True)


# Made when first asked for: they are many.
@cache
def _forms() -> tuple[tuple[_Reading, re.Pattern[str]], ...]:
    # What counts from today first: without accents "tháng sáu" is written like the next month.
    return (
        *((partial(_of_calendar, grain), typed(template)) for grain, template in periods.FORMS),
        *(
            (partial(_of_today, days), typed(template))
            for days, template in (*moon.FORMS, *nearby.FORMS)
        ),
        *((partial(_of_calendar, grain), form) for grain, form in forms_in_chat()),
    )
