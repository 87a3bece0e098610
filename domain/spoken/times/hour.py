"""An hour of the day as people type it: 16h30, 9 giờ, 14:05."""

import re
from datetime import time

from domain.words import spoken

_HOUR = re.compile(
    rf"(?<![\d/])(?P<hour>[01]?\d|2[0-3])\s*(?:{spoken('giờ').pattern}|[:gh])"
    r"\s*(?P<minute>[0-5]\d)?(?![\d/])",
    re.IGNORECASE,
)


def find_hour(words: str) -> time | None:
    """Return the first hour that words (NFC) name, None without one."""
    found = _HOUR.search(words)
    return time(int(found["hour"]), int(found["minute"] or 0)) if found else None
