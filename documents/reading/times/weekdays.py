"""A weekday beside a date that falls on another: one of the two is a slip of the pen."""

import re
from collections.abc import Iterator

from domain.dates.spans import day_or_none
from domain.text import fold

_NAMES = ("hai", "ba", "tu", "nam", "sau", "bay", "chu nhat")
# "Hội nghị lần thứ tư" counts.
_WEEKDAY = (
    r"(?<!lần\s)(?:thứ\s+(?P<thu{0}>hai|ba|tư|năm|sáu|bảy|[2-7])|(?P<sun{0}>chủ\s+nhật))(?!\w)"
)
_DATE = (
    r"(?P<d{0}>\d{{1,2}})(?:\s*[/.-]\s*|\s+tháng\s+)(?P<m{0}>\d{{1,2}})"
    r"(?:(?:\s*[/.-]\s*|\s+năm\s+)(?P<y{0}>\d{{4}}))?(?!\d)"
)
_BESIDE = re.compile(
    rf"{_WEEKDAY.format(1)}[\s,(]{{1,3}}(?:ngày\s+)?{_DATE.format(1)}"
    rf"|(?<![\d/]){_DATE.format(2)}[\s,]{{0,2}}\(\s*{_WEEKDAY.format(2)}\s*\)",
    re.IGNORECASE,
)


def differs_from_its_weekday(text: str, year: int | None, opens: int = 1) -> bool:
    """Return whether a date in `text` falls on another weekday than the one beside it.

    `year`, which `opens` with that month, completes dates that state none; without it they are
    passed over.
    """
    return any(_differ(text, year, opens))


def _differ(text: str, year: int | None, opens: int) -> Iterator[bool]:
    for found in _BESIDE.finditer(text):
        of = "1" if found["d1"] else "2"
        month = int(found[f"m{of}"])
        stated = int(found[f"y{of}"] or 0) or (year and year + (month < opens))
        if not stated:
            continue
        day = day_or_none(stated, month, int(found[f"d{of}"]))
        if day:
            yield day.weekday() != _number(found[f"thu{of}"] or "chủ nhật")


def _number(name: str) -> int:
    return int(name) - 2 if name.isdigit() else _NAMES.index(" ".join(fold(name).split()))
