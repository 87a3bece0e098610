"""Days off as the office types them: «Nghỉ 02/01/2026, làm bù thứ Bảy 10/01/2026, theo …»."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from domain.calendar import DAY
from domain.chat import Unit
from domain.refusal import Refusal
from domain.spoken.instruction import unit_names
from domain.spoken.times.day import find_day
from domain.spoken.times.point import Standpoint
from domain.text import fold
from domain.unit.called import units_called
from domain.words import spoken

_OFF_OR_WORKED = (
    r"(?<!\w)(?:(?P<worked>làm bù|làm việc bù|đi làm(?: lại)?|làm việc(?: lại)?)"
    r"|(?P<off>nghỉ(?: bù)?))(?!\w)"
)
_PART = spoken(_OFF_OR_WORKED)
_BASIS = spoken(r"[,;.]?\s*(?<!\w)(?:theo|căn cứ)(?: văn bản| công văn)?(?!\w)\s*:?\s*")
_AND = spoken(r"[,;]|(?<!\w)và(?!\w)")
_THROUGH = spoken(r"(?<!\w)(?:từ|đến|tới)(?!\w)(?: hết)?|–| - ")
# What stands between "nghỉ" and the days: why (which may hold a number), and that it is all.
_BESIDE = spoken(
    r"(?<!\w)(?:(?:do|vì|để|phòng|chống|tránh|trú|ảnh hưởng|của)[ ,]+)*"
    r"(?:bão|mưa lũ|mưa lớn|lũ lụt|lũ|thiên tai|áp thấp)(?: lụt)?(?: số \d+)?(?!\w)"
    r"|(?<!\w)(?:(?:cho|đối với|của) )?(?:toàn|cả) (?:sở|cơ quan)(?!\w)"
)
# Whom it concerns where that is not everybody.
_FOR = spoken(r"(?<!\w)(?:áp dụng |riêng |chỉ )*(?:đối với|cho|tại|ở|của|riêng|chỉ)(?!\w)")
_NO_UNIT = spoken(rf"{_OFF_OR_WORKED}|(?<!\w)(?:ngày|từ|đến|hết|thứ)(?!\w)|\d")
_AROUND = " ,;:.-–\n"
# Longer than any Tết: a year was left out or mistyped.
_LONGEST = 20


class DaysOffNotUnderstood(Refusal):
    """Words name no day off, or no paper that says so."""


class UnitsOfDaysUnknown(Refusal):
    """Days off for some alone, of whom nobody here is called as was `typed`; `codes` are units."""

    typed: str
    codes: str


class WorkedByAll(Refusal):
    """Days worked instead for some units alone, who are reminded on no other days than all are."""


@dataclass(frozen=True, slots=True)
class DaysOff:
    """Days that are off, days worked instead, and the paper that says so.

    They are everybody's where no `units` are named.
    """

    off: tuple[date, ...]
    worked: tuple[date, ...]
    basis: str
    units: tuple[Unit, ...] = ()


def read_days_off(words: str, at: Standpoint, units: Sequence[Unit] = ()) -> DaysOff:
    """Read typed words (NFC).

    Raises DaysOffNotUnderstood, NoSuchDay, UnitsOfDaysUnknown and WorkedByAll.
    """
    said, basis = words, ""
    if found := _BASIS.search(words):
        said, basis = words[: found.start()], words[found.end() :].strip(" .,;")
    days, named = _without_units(_BESIDE.sub(" ", said), units)
    off: list[date] = []
    worked: list[date] = []
    parts = list(_PART.finditer(days))
    ends = [*(part.start() for part in parts[1:]), len(days)]
    for part, end in zip(parts, ends, strict=False):
        found_days = list(_days(days[part.end() : end], at))
        (worked if part["worked"] else off).extend(found_days)
        if not found_days:
            raise DaysOffNotUnderstood
    if not basis or not (off or worked) or set(off) & set(worked):
        raise DaysOffNotUnderstood
    if named and off and worked:
        raise WorkedByAll
    return DaysOff(tuple(sorted(set(off))), tuple(sorted(set(worked))), basis, named)


def _without_units(text: str, units: Sequence[Unit]) -> tuple[str, tuple[Unit, ...]]:
    """Return a text without the units it names, wherever they stand, and these units."""
    rest, named = text, list[Unit]()
    for part in reversed(list(_FOR.finditer(text))):
        end = next((one.start() for one in _NO_UNIT.finditer(rest, part.end())), len(rest))
        for said in filter(
            None, (one.strip(_AROUND) for one in _AND.split(rest[part.end() : end]))
        ):
            called = units_called(said, units)
            if len(called) != 1:
                raise UnitsOfDaysUnknown(said, ", ".join(one.code for one in units))
            named.append(called[0])
        rest = f"{rest[: part.start()]}, {rest[end:]}"
    for name, unit in unit_names(units):
        # Folding keeps the length of NFC text, so that its places are the text's own.
        for found in reversed(list(re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", fold(rest)))):
            named.append(unit)
            rest = f"{rest[: found.start()]}, {rest[found.end() :]}"
    return rest, tuple(dict.fromkeys(sorted(named, key=lambda one: one.position)))


def _days(text: str, at: Standpoint) -> Iterator[date]:
    """Yield the days of a text, and those between two that "đến" joins."""
    for piece in filter(str.strip, _AND.split(text)):
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
