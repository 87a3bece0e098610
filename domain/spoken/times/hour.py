"""An hour of the day as people type it: 16h30, 9 giờ, 14:05."""

import re
from datetime import time

from domain.words import spoken

_HOUR = re.compile(
    rf"(?<![\d/])(?P<hour>[01]?\d|2[0-3])\s*(?:{spoken('giờ').pattern}|[:gh])"
    r"\s*(?P<minute>[0-5]\d)?(?![\d/])",
    re.IGNORECASE,
)
_NOON = 12
_AFTER_NOON = spoken(r"(?<!\w)(?:trưa|chiều|tối|đêm)(?!\w)")


# Beside a day "4: thứ Sáu" is no hour.
_EXACT = (
    r"(?<![\d/.,])(?P<hour>[01]?\d|2[0-3])\s*(?:(?:giờ|h|g)\s*(?P<minute>[0-5]\d)?(?:\s*phút)?"
    r"|:(?P<after>[0-5]\d))(?![\w:])"
)
_IN = re.compile(_EXACT, re.IGNORECASE)
_BEFORE = spoken(rf"{_EXACT}[\s,]*(?:(?:sáng|trưa|chiều|tối|của|ngày|hôm|vào)[\s,]+)*$")
_BEHIND = spoken(rf"^\W*(?:(?:trước|lúc|vào|đến|chậm nhất|là|tầm|khoảng) )*{_EXACT}")
_FAR = 40


def hour_beside(words: str, start: int, end: int) -> time | None:
    """Return the hour that words (NFC) name with the day between two places; None without one.

    "4h chiều thứ Sáu" is 16:00.
    """
    near = max(0, start - _FAR)
    within = _IN.search(words, start, end)
    before = None if within else _BEFORE.search(words[near:start])
    found = within or before or _BEHIND.search(words[end : end + _FAR])
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or found["after"] or 0)
    at = near + before.start() if before else start
    is_late = hour < _NOON and is_after_noon(words[at : end + _FAR if found is within else end])
    return time(hour + _NOON if is_late else hour, minute)


def is_after_noon(words: str) -> bool:
    """Whether words (NFC) name a part of the day after the morning."""
    return _AFTER_NOON.search(words) is not None


def find_hour(words: str) -> time | None:
    """Return the first hour that words (NFC) name, None without one."""
    found = _HOUR.search(words)
    return time(int(found["hour"]), int(found["minute"] or 0)) if found else None
