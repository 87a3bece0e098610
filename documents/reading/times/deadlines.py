"""The deadlines in a text: points in time that something ties to the duty, and counted ones.

A date that nothing ties to a duty binds nobody. Those known to be something else are passed over
(`traps.py`), those of a cycle belong to it (`recurrences.py`); what is left is not understood.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from documents.reading.times.binding import Binder, Mention
from documents.reading.times.legal import KINDS, citations
from documents.reading.times.occasions import occasions
from documents.reading.times.recurrences import cycles
from documents.reading.times.relations import LABEL
from documents.reading.times.relative import relative_deadlines
from documents.reading.times.traps import taken_spans
from domain.dates.points import Point, points
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans

# "Theo kế hoạch năm 2025 của Bộ" leaves the time to that plan.
_TITLED = re.compile(
    rf"(?:theo|tại|trong|của)\s+(?:{KINDS})\b[^;.\d]{{0,120}}(?<!trong\s)(?<!đến\s)năm\s+\d{{4}}|năm\s+học\s+\d{{4}}\s*[-–]\s*\d{{4}}"
    r"|(?:tầm\s+nhìn|định\s+hướng)\s+(?:đến\s+)?(?:năm\s+)?\d{4}",
    re.IGNORECASE,
)
# "Thường xuyên trong năm 2026" goes on all year; its end is no day by which anything is done.
ALL_YEAR = re.compile(
    r"(?:thường\s+xuyên|liên\s+tục)\W+(?:(?:trong|cả|suốt)\s+)?(?:các\s+)?(?:năm|giai\s+đoạn)(?!\w)[\s\d–-]*",
    re.IGNORECASE,
)
# Whether a date binds does not depend on the year that completes it.
_ANY_YEAR = 2000
_LONG_PASSED = timedelta(days=150)
# Of each year, whether or not a rule of cycles knows what stands around it.
_EACH_YEAR = re.compile(
    r"(?:ngày\s+)?\d{1,2}\s*[/-]\s*\d{1,2}\s+(?:hằng|hàng|mỗi|từng)\s+năm", re.IGNORECASE
)
# "Trong quý I của năm liền kề" is none of the year of the paper.
_OF_THE_NEXT_YEAR = re.compile(
    r"\s+(?:của\s+)?năm\s+(?:liền\s+kề|sau|kế\s+tiếp|tiếp\s+theo)(?!\s+(?:trước|năm))",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    rf"(?<!\w){LABEL}\s*:\s*(?P<time>[^;()]{{1,80}}?)(?=[;()]|\.(?!\d)|$)", re.IGNORECASE
)


def mentions(
    text: str,
    *,
    year: int | None,
    before_means: BeforeMeans,
    issued_on: date | None = None,
    opens: int = 1,
) -> Iterator[Mention]:
    """Yield the deadlines in `text`, and the dates in it that were not understood.

    `year`, which `opens` with that month, completes dates that state none; `issued_on` is the day
    from which "kể từ ngày ký" runs.
    """
    recurring = [span for one in cycles(text, before_means=before_means) for span in one.spans]
    yearly = [
        Mention(*one.span(), None, Doubt.MAYBE_RECURRING)
        for one in _EACH_YEAR.finditer(text)
        if not _touches(*one.span(), recurring)
    ]
    # "Hằng tuần, báo cáo vào thứ Sáu" names no Friday of its own.
    counted = [
        one
        for one in _counted(text, issued_on, before_means)
        if not _touches(one.start, one.end, recurring)
    ]
    taken = [*taken_spans(text), *recurring]
    taken += [(one.start, one.end) for one in (*counted, *yearly)]
    bound = Binder(text, year, before_means, issued_on).bind(
        _free(_all_points(text, year, issued_on, opens), taken)
    )
    said = sorted([*counted, *yearly, *bound], key=lambda one: one.start)
    taken += [(one.start, one.end) for one in said]
    named = [one for one in occasions(text) if not _touches(one.start, one.end, taken)]
    yield from sorted([*said, *named], key=lambda one: one.start)


def names_a_day(text: str) -> bool:
    """Return whether the words of a duty say until which day, whatever the year."""
    found = mentions(text, year=_ANY_YEAR, before_means=BeforeMeans.DAY_BEFORE)
    return any(one.deadline and one.deadline.last_day for one in found)


def names_a_time(text: str) -> bool:
    """Return whether the words of a duty say until when, be it "trước Tết"."""
    found = mentions(text, year=_ANY_YEAR, before_means=BeforeMeans.DAY_BEFORE)
    return any(one.deadline for one in found)


def in_cell(
    text: str,
    *,
    year: int | None,
    before_means: BeforeMeans,
    issued_on: date | None = None,
    opens: int = 1,
) -> Iterator[Mention]:
    """Yield the deadlines of a cell for the time, where a point binds as it stands."""
    counted = _counted(text, issued_on, before_means)
    taken = [(one.start, one.end) for one in citations(text)]
    taken += [one.span() for one in (*_TITLED.finditer(text), *ALL_YEAR.finditer(text))]
    taken += [(one.start, one.end) for one in counted]
    for cycle in cycles(text, before_means=before_means):
        taken += cycle.spans
    found = _free(points(text, year=year, opens=opens, in_cell=True), taken)
    bound = Binder(text, year, before_means, in_cell=True).bind(found)
    yield from sorted([*counted, *bound], key=lambda one: one.start)


def _counted(text: str, issued_on: date | None, before_means: BeforeMeans) -> list[Mention]:
    return [
        Mention(one.start, one.end, one.deadline, one.doubt)
        for one in relative_deadlines(text, issued_on=issued_on, before_means=before_means)
    ]


def _all_points(text: str, year: int | None, issued_on: date | None, opens: int) -> list[Point]:
    """Return the points of the text; behind a label for the time they are written as in a cell."""
    found = [_to_come(one, year, issued_on) for one in points(text, year=year, opens=opens)]
    found = [
        one.in_year(year + 1)
        if year and not one.year_stated and _OF_THE_NEXT_YEAR.match(text, one.end)
        else one
        for one in found
    ]
    for label in _LABELLED.finditer(text):
        at = label.start("time")
        inside = points(label["time"], year=year, opens=opens, in_cell=True)
        found = [one for one in found if not at <= one.start < label.end()]
        found += [replace(one, start=at + one.start, end=at + one.end) for one in inside]
    return sorted(found, key=lambda one: one.start)


def _to_come(point: Point, year: int | None, issued_on: date | None) -> Point:
    """Return a point without a year as one of the next year, if this year's had long passed.

    "trước ngày 15/01" in a plan for the school year that was signed in August.
    """
    if point.year_stated or not issued_on or year != issued_on.year or not point.last:
        return point
    if issued_on - point.last < _LONG_PASSED:
        return point
    return replace(point.in_year(year + 1), guessed=True)


def _free(found: Iterable[Point], taken: Sequence[tuple[int, int]]) -> list[Point]:
    """Return the points that touch none of the spans."""
    return [point for point in found if not _touches(point.start, point.end, taken)]


def _touches(start: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    return any(begins < end and start < ends for begins, ends in taken)
