"""The period of a statement: a month, a quarter, a year, or from one day to another."""

import re
from dataclasses import dataclass, field
from datetime import date

from domain.calendar import Calendar
from domain.refusal import Refusal
from domain.spoken.times.day import Found, find_day
from domain.spoken.times.point import Standpoint
from domain.text import fold
from domain.words import spoken

_BETWEEN = spoken(r"\s*(?:-|–|(?<!\w)(?:đến|tới)(?: hết)?(?!\w))\s*")
# "năm" is this one, and state reports run over the first six and nine months.
_YEAR = re.compile(r"\b(?:ca )?nam(?: nay)?$")
_MONTHS = re.compile(r"\b(?P<months>[69]) thang(?: dau nam)?\b")
_ENDS = {6: 30, 9: 30}


class PeriodNotUnderstood(Refusal):
    """What was typed is no period."""

    typed: str


@dataclass(frozen=True, slots=True)
class Period:
    """Local days from the first through the last; `to_the_day` where both were named."""

    first: date
    last: date
    to_the_day: bool = field(default=False, compare=False)

    def holds(self, day: date | None) -> bool:
        """Whether a day lies in it."""
        return day is not None and self.first <= day <= self.last


def read_period(words: str, today: date, calendar: Calendar) -> tuple[Period | None, str]:
    """Return the period that words (NFC) name, looking back from today, and the words beside it.

    Words without a number may name this year, or its first six or nine months.
    """
    at = Standpoint(today, calendar, ahead=False)
    if between := read_between(words, at):
        return between
    folded = fold(words)
    if found := _MONTHS.search(folded):
        months = int(found["months"])
        period = Period(date(today.year, 1, 1), date(today.year, months, _ENDS[months]))
        return period, _without(words, found)
    if found := _YEAR.search(folded):
        year = Period(date(today.year, 1, 1), date(today.year, 12, 31))
        return year, _without(words, found)
    one = find_day(words, at)
    return (_period(one), one.around(words)) if one else (None, words.strip())


def read_between(words: str, at: Standpoint) -> tuple[Period, str] | None:
    """Return the days from one to another that words (NFC) name, and the words beside them."""
    for between in _BETWEEN.finditer(words):
        left, right = words[: between.start()], words[between.end() :]
        first, last = find_day(left, at), find_day(right, at)
        if first and last and first.first <= last.last:
            rest = f"{first.around(left)} {last.around(right)}".strip()
            to_the_day = first.first == first.last and last.first == last.last
            return Period(first.first, last.last, to_the_day), rest
    return None


def _period(found: Found) -> Period:
    return Period(found.first, found.last)


def _without(words: str, found: re.Match[str]) -> str:
    return f"{words[: found.start()]} {words[found.end() :]}".strip()


def month_of(day: date) -> Period:
    """Return the month of a day."""
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return Period(day.replace(day=1), date.fromordinal(following.toordinal() - 1))
