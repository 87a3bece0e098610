"""The first and last day of what the groups of a form in `date_forms.py` say."""

from calendar import monthrange
from datetime import date, timedelta

from documents.reading.date_forms import Grain

_ORDINALS = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "nhất": 1, "đầu": 1, "hai": 2, "ba": 3, "tư": 4,
    "sáu": 6, "chín": 9,
}  # fmt: skip
END = 2


def day_or_none(year: int, month: int, day: int) -> date | None:
    """Return that day, or None where no calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def span_of(grain: Grain, said: dict[str, str], year: int) -> tuple[date | None, date | None]:
    """Return the first and last day of what the groups of a form say."""
    if grain is Grain.DAY:
        month, day = _number(said, "month"), _number(said, "day")
        last = _number(said, "last_day") or day
        return day_or_none(year, month, day), day_or_none(year, month, last)
    if grain is Grain.WEEK:
        return _week(said["week"], year, _number(said, "month"))
    first_month, last_month = _months(grain, said)
    last_year = _number(said, "last_year") or year
    return day_or_none(year, first_month, 1), _end_of(last_year, last_month)


def _months(grain: Grain, said: dict[str, str]) -> tuple[int, int]:
    if grain is Grain.MONTH:
        month = _number(said, "month")
        return month, _number(said, "last_month") or month
    if grain is Grain.QUARTER:
        quarter = _number(said, "quarter")
        return quarter * 3 - 2, (_number(said, "last_quarter") or quarter) * 3
    if grain is Grain.HALF:
        count = _number(said, "count") or 6
        return (1, count) if said["half"] == "đầu" else (13 - count, 12)
    return 1, 12


def part_of(grain: Grain, part: int, first: date, last: date) -> tuple[date, date]:
    """Narrow a point to its first, middle or last third; "giữa năm" ends with June."""
    if grain is Grain.MONTH:
        begins = first.replace(day=1 + 10 * part)
        return begins, last if part == END else first.replace(day=10 + 10 * part)
    if grain is Grain.YEAR:
        ends = _end_of(last.year, (3, 6, 12)[part])
        return first.replace(month=(1, 4, 10)[part]), ends or last
    month = first.month + part
    return first.replace(month=month), _end_of(first.year, month) or last


def _week(words: str, year: int, month: int) -> tuple[date | None, date | None]:
    """Return the nth seven days of a month."""
    if words.startswith("cuối"):
        last = _end_of(year, month)
        return (last - timedelta(days=6) if last else None), last
    ends = 7 * _ordinal(words.split()[0])
    return day_or_none(year, month, ends - 6), day_or_none(year, month, ends)


def _end_of(year: int, month: int) -> date | None:
    first = day_or_none(year, month, 1)
    return first.replace(day=monthrange(year, month)[1]) if first else None


def _number(said: dict[str, str], name: str) -> int:
    words = said.get(name, "").replace(" ", "")
    return _ordinal(words) if words else 0


def _ordinal(words: str) -> int:
    return int(words) if words.isdigit() else _ORDINALS[words]
