"""What a report says was achieved: a document by number and date, a day, or words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from domain.calendar import DAY, Calendar
from domain.plan.task import Product
from domain.refusal import Refusal
from domain.report.talk import product_of
from domain.spoken.around.besides import without_besides
from domain.text import fold

# All of these are looked for in folded text. Figures alone ("3/12") may be a count, so that they
# are a day only after "ngay", with a year, behind a document's number, or where nothing else is.
_NUMBER = re.compile(
    r"(?P<label>(?:(?:van ban|cong van)\s+)?\bso\s*:?\s*)?"
    r"(?<![\w/.,-])(?P<number>\d{1,6}[a-z]?/(?:\d{4}/)?[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*"
    # The Party's papers: "09-CV/ĐU".
    r"|\d{1,6}-[a-z]{2,4}/[a-z]+)"
)
_MONTH = r"(?P<day>\d{1,2})\s*[/.-]\s*(?P<month>\d{1,2})"
_YEAR = r"\s*[/.-]\s*(?P<year>\d{4}|\d{2})"
_END = r"(?![\w/]|[.,-]\d)"
_DAYS = (
    re.compile(rf"\b(?:ngay|hom|bua)\s+{_MONTH}(?:{_YEAR})?{_END}"),
    re.compile(
        r"\b(?:ngay|hom|bua)\s+(?P<day>\d{1,2})\s+thang\s+(?P<month>\d{1,2})(?:\s*,?\s*nam\s+(?P<year>\d{4}))?"
        + _END
    ),
    re.compile(rf"(?<![\w/.,-]){_MONTH}{_YEAR}{_END}"),
)
_BEHIND = re.compile(rf"[\s,;(]+{_MONTH}{_END}")
_ALONE = re.compile(rf"[\W_]*{_MONTH}[\W_]*")
_DIGITS = re.compile(r"\W*(?:so\s+)?(\d{1,6})\W*")
_YESTERDAY = re.compile(r"\b(?:hom|sang|trua|chieu|toi) (?P<ago>qua|kia)\b")
# "chiều nay gửi bản giấy" names no day on which it was done.
_TODAY = re.compile(r"[\s,;(]+(?:ngay\s+|ky\s+)?hom (?P<ago>nay)\b")
# "hôm thứ sáu" has gone by, "thứ sáu tuần trước" too; "chờ chiều thứ sáu" has not come.
_ON_WEEKDAY = r"thu (?P<{name}>hai|ba|tu|nam|sau|bay|[2-7])\b"
_LAST_WEEK = r"tuan (?:truoc|roi|vua roi|vua qua)\b"
_WEEKDAYS = (
    re.compile(
        rf"\b(?:(?:hom|bua|ngay|sang|trua|chieu|toi)\s+)*{_ON_WEEKDAY.format(name='of_week')} "
        + _LAST_WEEK
    ),
    re.compile(
        rf"\b(?:hom|bua)\s+{_ON_WEEKDAY.format(name='weekday')}(?:\s+(?:vua roi|vua qua))?"
        r"(?!\s+(?:tuan|nay|toi|sau))"
    ),
)
_NAMED = {"hai": 0, "ba": 1, "tu": 2, "nam": 3, "sau": 4, "bay": 5}
_AGO = {"nay": 0, "qua": 1, "kia": 2}
_AROUND = " ,;:.-–()\n"
# A day this far ahead of the year that was left out belongs to the year before.
_HALF_A_YEAR = DAY * 183


class NoSuchDocumentDay(Refusal):
    """The calendar has no such day as was `typed`."""

    typed: str


class DocumentOfTheFuture(Refusal):
    """The day that was stated has not come yet."""

    day: date


class NoDocumentNamed(Refusal):
    """An answer names neither a document nor a day."""


class DayDoubt(StrEnum):
    """Why a stated day is asked about before it counts."""

    DAY_OFF = "day-off"
    BEFORE_PLAN = "before-plan"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A product, and the local day of completion that was stated with it or alone."""

    product: Product | None = None
    completed_on: date | None = None

    @property
    def is_documented(self) -> bool:
        """Whether it names a document by its number, or a day."""
        return bool(self.completed_on or (self.product and self.product.number))

    def completed_by(self, later: "Outcome") -> "Outcome":
        """Return the outcome with what was said later, which counts where both say something."""
        old, new = self.product or Product(), later.product or Product()
        number = new.number or old.number
        day = later.completed_on or self.completed_on
        issued_on = later.completed_on or old.issued_on
        product = Product(number, issued_on if number else None, new.words or old.words)
        return Outcome(product if product != Product() else None, day)


def other_digits(product: Product | None, words: str) -> str | None:
    """Return a document's number with other digits, where words are these alone: "số 54"."""
    found = _DIGITS.fullmatch(fold(words))
    if found is None or product is None or product.number is None:
        return None
    return re.sub(r"^\d+", found[1], product.number)


def flat_outcome(stored: Any) -> Outcome:
    """Return an outcome whose parts lie side by side, as in events, and elsewhere until 0.2.0."""
    parts: Mapping[str, str | None] = stored or {}
    number, words = parts.get("number"), parts.get("words")
    product = Product(number, _day_of(parts, "issued_on"), words)
    return Outcome(product if product != Product() else None, _day_of(parts, "completed_on"))


def _day_of(parts: Mapping[str, str | None], name: str) -> date | None:
    day = parts.get(name)
    return date.fromisoformat(day) if day else None


def read_outcome(text: str, today: date, *, with_ways: bool = False) -> Outcome:
    """Return what `text`, NFC and without codes, says was achieved; also to whom it went, if asked.

    A day without a year is the nearest to `today`, a document's day is the day of completion. The
    paper that asked for the work is none. Raises NoSuchDocumentDay and DocumentOfTheFuture.
    """
    folded = fold(without_besides(text))
    number = _number(text, folded)
    found = _day(folded, number)
    completed_on = _read_day(found, text, today) if found else None
    if completed_on and completed_on > today:
        raise DocumentOfTheFuture(day=completed_on)
    taken = [match.span() for match in (number, found) if match]
    words = _words(text, taken, beside_document=number is not None and not with_ways)
    if number is None:
        return Outcome(Product(words=words) if words else None, completed_on)
    written = text[number.start("number") : number.end("number")]
    if written.islower():
        written = written.upper()
    return Outcome(Product(written, completed_on, words), completed_on)


def doubt_about(day: date, *, signed_on: date, calendar: Calendar) -> DayDoubt | None:
    """Return why a stated day should be looked at again, None where nothing is odd about it."""
    if day < signed_on:
        return DayDoubt.BEFORE_PLAN
    return None if calendar.is_working(day) else DayDoubt.DAY_OFF


def _number(text: str, folded: str) -> re.Match[str] | None:
    """Return the first number of a document; "3/tuan" is none, for it neither looks so nor says."""
    for match in _NUMBER.finditer(folded):
        written = text[match.start("number") : match.end("number")]
        if match["label"] or "-" in written or not written.islower():
            return match
    return None


def _day(folded: str, number: re.Match[str] | None) -> re.Match[str] | None:
    start = number.end() if number else 0
    for pattern in (*_DAYS, _YESTERDAY, *_WEEKDAYS):
        if found := pattern.search(folded, start) or pattern.search(folded):
            return found
    if number is None:
        return _ALONE.fullmatch(folded)
    return _BEHIND.match(folded, number.end()) or _TODAY.match(folded, number.end())


def _read_day(found: re.Match[str], text: str, today: date) -> date:
    said = found.groupdict()
    if said.get("ago"):
        return today - DAY * _AGO[said["ago"]]
    if which := said.get("of_week"):
        return today - DAY * (today.weekday() + 7 - _weekday(which))
    if which := said.get("weekday"):
        return today - DAY * ((today.weekday() - _weekday(which) - 1) % 7 + 1)
    year = int(said.get("year") or today.year)
    try:
        day = date(year + 2000 if year < 100 else year, int(said["month"]), int(said["day"]))
        if said.get("year") is None and day > today + _HALF_A_YEAR:
            return day.replace(year=year - 1)
    except ValueError:
        raise NoSuchDocumentDay(typed=text[found.start() : found.end()].strip(_AROUND)) from None
    return day


def _weekday(which: str) -> int:
    return int(which) - 2 if which.isdigit() else _NAMED[which]


def _words(text: str, taken: list[tuple[int, int]], *, beside_document: bool) -> str | None:
    for start, end in sorted(taken, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    words = re.sub(r"[^\S\n]+(?=([,;.])?)", lambda gap: "" if gap[1] else " ", text).strip(_AROUND)
    return product_of(words, beside_document=beside_document) or None
