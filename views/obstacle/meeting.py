"""The words that call for a meeting, with the day that they name from where they were said."""

import re

from domain.spoken.times.day import find_days
from domain.spoken.times.point import NoSuchDay, Standpoint
from domain.text import fold, nfc
from views.texts import Texts, long_date

_DATED = re.compile(r"\d{1,2}\s*[/.-]\s*\d{1,2}")
_WEEKDAY = re.compile(r"\b(?:thu|chu nhat|cn)\b")


def with_day(words: str, at: Standpoint, texts: Texts) -> str:
    """Return words with the date behind a day that they name only from today: "sáng mai"."""
    words = nfc(words)
    try:
        found = [] if _DATED.search(words) else list(find_days(words, at))
    except NoSuchDay:
        return words
    if len(found) != 1 or not found[0].is_day or found[0].last < at.today:
        return words
    day, end = found[0].last, found[0].end
    is_weekday = _WEEKDAY.search(fold(words[found[0].start : end]))
    said = long_date(day) if is_weekday else texts.full_day(day)
    return f"{words[:end]} ({said}){words[end:]}"
