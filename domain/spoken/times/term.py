"""From when to when something counts: "từ 01/3 đến hết 05/3", "từ 01/3/2021", "tuần sau"."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from domain.calendar import Calendar
from domain.spoken.times.day import Found, find_day
from domain.spoken.times.point import NoSuchDay, Standpoint
from domain.words import spoken

_FROM = spoken(r"(?<!\w)(?:kể từ|bắt đầu từ|từ)(?: ngày)?(?!\w)\s*")
_TO = spoken(r"(?:\s*[-–]\s*|(?<!\w)(?:cho đến|đến|tới)(?: hết)?(?: ngày)?(?!\w)\s*)")
_AND = spoken(r"[\s,;]+(?:(?:và|với|cả)(?!\w)\s*)?")
_NOW = spoken(r"(?:nay|bây giờ)(?!\w)")
_BARE = re.compile(r"\d{1,2}")
_AROUND = " ,;:.-–\n"


@dataclass(frozen=True, slots=True)
class Term:
    """Local days from `since` through `until`, each None where the words do not say.

    `before` and `behind` are the words beside it.
    """

    since: date | None
    until: date | None
    before: str
    behind: str


def read_term(text: str, today: date, calendar: Calendar) -> Term:
    """Return the term that words (NFC) name.

    The day on which it begins is the nearest to today where its year is not named, its end the
    first such day after. Raises NoSuchDay for what must be meant as a day and is none.
    """
    for opens in _FROM.finditer(text):
        rest, before = text[opens.end() :], text[: opens.start()]
        for to in _TO.finditer(rest):
            first = _whole(rest[: to.start()], today, calendar)
            if first is None:
                first = _number_before(rest[: to.start()], rest[to.end() :], today, calendar)
            if first is None:
                continue
            if last := _leading(rest[to.end() :], Standpoint(first, calendar)):
                return _term(first, last.last, before, rest[to.end() + last.end :])
        if now := _NOW.match(rest):
            return _term(today, None, before, rest[now.end() :])
        if found := _nearest(rest, today, calendar):
            return _term(found.first, None, before, rest[found.end :])
    return _without_opening(text, today, calendar)


def _without_opening(text: str, today: date, calendar: Calendar) -> Term:
    """Return the term without "từ": "01/3 - 05/3", "đến 05/3", "tuần sau", "thứ 5, thứ 6"."""
    for to in _TO.finditer(text):
        rest = text[to.end() :]
        last = _leading(rest, Standpoint(today, calendar))
        if last is None:
            continue
        begins = find_day(text[: to.start()], Standpoint(today, calendar))
        if begins and not text[begins.end : to.start()].strip(_AROUND):
            last = _leading(rest, Standpoint(begins.first, calendar)) or last
            return _term(begins.first, last.last, text[: begins.start], rest[last.end :])
        if begins and not text[: begins.start].strip(_AROUND):
            # "mai tôi đi Hà Nội đến thứ 6"
            last = _leading(rest, Standpoint(begins.first, calendar)) or last
            beside = text[begins.end : to.start()]
            return _term(begins.first, last.last, beside, rest[last.end :])
        return _term(None, last.last, text[: to.start()], rest[last.end :])
    found = find_day(text, Standpoint(today, calendar))
    if found is None:
        return _term(None, None, text, "")
    last, behind = found, text[found.end :]
    if (also := _AND.match(behind)) and (
        further := _leading(behind[also.end() :], Standpoint(found.last, calendar))
    ):
        last, behind = further, behind[also.end() + further.end :]
    return _term(found.first, last.last, text[: found.start], behind)


def _term(since: date | None, until: date | None, before: str, behind: str) -> Term:
    return Term(since, until, before.strip(_AROUND), behind.strip(_AROUND))


def _whole(words: str, today: date, calendar: Calendar) -> date | None:
    """Return the day that words are, and nothing else."""
    if _NOW.fullmatch(words.strip(_AROUND)):
        return today
    found = _nearest(words, today, calendar)
    return found.first if found and not words[found.end :].strip(_AROUND) else None


def _number_before(words: str, behind: str, today: date, calendar: Calendar) -> date | None:
    """Return the day that a bare number is, by the month of the day behind it: "18 đến 22/2"."""
    last = _nearest(behind, today, calendar)
    if last is None or not _BARE.fullmatch(words.strip(_AROUND)):
        return None
    with suppress(ValueError):
        return last.first.replace(day=int(words.strip(_AROUND)))
    return None


def _nearest(words: str, today: date, calendar: Calendar) -> Found | None:
    """Return the day with which words begin, in the direction in which it is nearer to today."""
    found = []
    for ahead in (True, False):
        # What is no day is told by whoever reads the whole.
        with suppress(NoSuchDay):
            found.append(_leading(words, Standpoint(today, calendar, ahead=ahead)))
    named = (one for one in found if one is not None)
    return min(named, key=lambda one: abs(one.first - today), default=None)


def _leading(words: str, at: Standpoint) -> Found | None:
    """Return the day with which words begin, without what a range would go on to."""
    to = _TO.search(words)
    found = find_day(words[: to.start()] if to else words, at)
    return found if found is not None and found.start == 0 else None
