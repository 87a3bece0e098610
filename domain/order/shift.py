"""Deadlines put off by a length of time: "lùi 15 ngày làm việc", "lui 1 thang"."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.calendar import Calendar
from domain.text import fold


class Measure(StrEnum):
    """In what a shift is counted."""

    WORKING_DAYS = "working-days"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Shift:
    """So many days, weeks or months later."""

    amount: int
    measure: Measure


_MEASURES = {
    "ngay lam viec": Measure.WORKING_DAYS,
    "ngay": Measure.DAYS,
    "tuan": Measure.WEEKS,
    "thang": Measure.MONTHS,
}
_SHIFT = re.compile(
    r"(?:lui|hoan|them)\s+(?:them\s+)?(\d{1,3})\s+(ngay lam viec|ngay|tuan|thang)\b"
)


def read_shift(text: str) -> tuple[Shift, str] | None:
    """Return the shift that `text` begins with and the words after it, None where it has none."""
    folded = fold(text)
    found = _SHIFT.match(folded)
    if found is None or not int(found[1]):
        return None
    # Folding keeps the length of NFC text, so that its places are the text's own.
    return Shift(int(found[1]), _MEASURES[found[2]]), text[found.end() :].strip(" ,;:.-–")


def shifted(day: date, shift: Shift, calendar: Calendar) -> date:
    """Return `day` so much later; a month later is the same day, or that month's last."""
    match shift.measure:
        case Measure.DAYS:
            return day + timedelta(days=shift.amount)
        case Measure.WEEKS:
            return day + timedelta(weeks=shift.amount)
        case Measure.MONTHS:
            months = day.month - 1 + shift.amount
            year, month = day.year + months // 12, months % 12 + 1
            return date(year, month, min(day.day, monthrange(year, month)[1]))
        case Measure.WORKING_DAYS:
            for _ in range(shift.amount):
                day = calendar.next_working_day(day)
            return day
