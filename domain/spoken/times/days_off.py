"""Days off as the office types them: «Nghỉ 02/01/2026, làm bù thứ Bảy 10/01/2026, theo …»."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.calendar import DAY
from domain.refusal import Refusal
from domain.spoken.times.day import find_day
from domain.spoken.times.point import Standpoint
from domain.words import spoken

_PART = spoken(
    r"(?<!\w)(?:(?P<worked>làm bù|làm việc bù|đi làm|làm việc)|(?P<off>nghỉ(?: bù)?))(?!\w)"
)
_BASIS = spoken(r"[,;.]?\s*(?<!\w)(?:theo|căn cứ)(?: văn bản| công văn)?(?!\w)\s*:?\s*")
_AND = spoken(r"[,;]|(?<!\w)và(?!\w)")
_THROUGH = spoken(r"(?<!\w)(?:từ|đến|tới)(?!\w)(?: hết)?|–| - ")
# Longer than any Tết: a year was left out or mistyped.
_LONGEST = 20


class DaysOffNotUnderstood(Refusal):
    """Words name no day off, or no paper that says so."""


@dataclass(frozen=True, slots=True)
class DaysOff:
    """Days that are off, days worked instead, and the paper that says so."""

    off: tuple[date, ...]
    worked: tuple[date, ...]
    basis: str


def read_days_off(words: str, at: Standpoint) -> DaysOff:
    """Read typed words (NFC); raises DaysOffNotUnderstood and NoSuchDay."""
    days, basis = words, ""
    if found := _BASIS.search(words):
        days, basis = words[: found.start()], words[found.end() :].strip(" .,;")
    off: list[date] = []
    worked: list[date] = []
    parts = list(_PART.finditer(days))
    ends = [*(part.start() for part in parts[1:]), len(days)]
    for part, end in zip(parts, ends, strict=False):
        said = list(_days(days[part.end() : end], at))
        (worked if part["worked"] else off).extend(said)
        if not said:
            raise DaysOffNotUnderstood
    if not basis or not (off or worked) or set(off) & set(worked):
        raise DaysOffNotUnderstood
    return DaysOff(tuple(sorted(set(off))), tuple(sorted(set(worked))), basis)


def _days(text: str, at: Standpoint) -> Iterator[date]:
    """Yield the days of a text, and those between two that "đến" joins."""
    for piece in _AND.split(text):
        ends = [_day(one, at) for one in _THROUGH.split(piece) if one.strip(" .:")]
        if len(ends) == 2 and 0 < (ends[1] - ends[0]).days <= _LONGEST:
            yield from (ends[0] + DAY * n for n in range((ends[1] - ends[0]).days + 1))
        elif len(ends) <= 1:
            yield from ends
        else:
            raise DaysOffNotUnderstood


def _day(text: str, at: Standpoint) -> date:
    found = find_day(text, at)
    if found is None or not found.is_day:
        raise DaysOffNotUnderstood
    return found.first
