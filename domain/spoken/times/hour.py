"""An hour of the day as people type it: 16h30, 9 giờ, 14:05."""

import re
from datetime import time

from domain.words import spoken

_HOUR = re.compile(
    rf"(?<![\d/])(?P<hour>[01]?\d|2[0-3])\s*(?:{spoken('giờ').pattern}|[:gh])"
    r"\s*(?P<minute>[0-5]\d)?(?![\d/])",
    re.IGNORECASE,
)
_AFTER_NOON = spoken(r"(?<!\w)(?:trưa|chiều|tối|đêm)(?!\w)")


def is_after_noon(words: str) -> bool:
    """Whether words (NFC) name a part of the day after the morning."""
    return _AFTER_NOON.search(words) is not None


def find_hour(words: str) -> time | None:
    """Return the first hour that words (NFC) name, None without one."""
    found = _HOUR.search(words)
    return time(int(found["hour"]), int(found["minute"] or 0)) if found else None
