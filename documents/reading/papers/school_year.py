"""The year of a school's paper, which begins in August: "năm học 2025 - 2026"."""

import re
from datetime import date

_NAMED = re.compile(r"năm\s+học\s+(?P<first>\d{4})\s*[-–]\s*(?P<last>\d{4})", re.IGNORECASE)
_AUGUST = 8


def year_of_dates(
    title: str, *, year: int | None, issued_on: date | None
) -> tuple[int | None, int]:
    """Return the year that completes dates without one, and the month that it opens with.

    What is signed ahead of the school year is for the time from then on, as admissions are.
    """
    named = _NAMED.search(title)
    if named is None or int(named["last"]) != int(named["first"]) + 1:
        return year, 1
    first = int(named["first"])
    if issued_on is None or issued_on.year != first:
        return first, _AUGUST
    return first, min(_AUGUST, issued_on.month)
