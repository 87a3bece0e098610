"""Times that stand above what they are for: "Tháng 3/2026" over duties, a day over a programme."""

import re

from documents.reading.times.legal import citations
from documents.reading.times.relations import EVENT
from domain.dates.points import Point, points
from domain.dates.spans import Grain

# Whether a heading names a day does not depend on the year that completes it.
_ANY_YEAR = 2000
_LONGEST = 100
_CLOCK = r"\d{1,2}\s*(?:giờ|h|g|:)\s*(?:\d{2})?(?:\s*phút)?['’]?"
# A part of a day is an hour of it: "Sáng", "Cả ngày".
_PART_OF_DAY = r"cả ngày|(?:buổi\s+)?(?:sáng|trưa|chiều|tối)"
_ONLY_HOURS = re.compile(
    rf"\W*(?:{_PART_OF_DAY})(?:\s*(?:,|và|-|–)\s*(?:{_PART_OF_DAY}))*\W*|\W*(?:(?:từ|lúc|sáng|chiều|tối|buổi|đến|-|–|,)\s*)*{_CLOCK}"
    rf"(?:\s*(?:-|–|đến)\s*(?:{_CLOCK}|hết))?\W*",
    re.IGNORECASE,
)
# What may stand beside a point in a heading that is nothing but a time.
_BESIDE = re.compile(
    r"(?:(?:ngày(?:\s+(?:thứ\s+)?(?:\d{1,2}|nhất|hai|ba))?|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật"
    rf"|đến(?:\s+hết)?\s+{EVENT}"
    r"|sáng|chiều|tối|buổi|trong|vào|từ(?:\s+nay)?|(?:đến|tới)(?:\s+hết)?|tuần(?:\s+\d{1,2})?|thời\s+gian|đợt\s+\d|lịch)(?!\w)|[\W\d_])*",
    re.IGNORECASE,
)

# "Từ ngày 01 đến 15/4" says both ends.
_FROM = re.compile(r"từ\s+$", re.IGNORECASE)
_ROUND = re.compile(r"(?:Đợt|Lần|Buổi|Ca|Vòng|Ngày)\s+(?:thứ\s+)?\w+\s*:\s*(?P<time>.+?)\.?")


def is_only_hours(text: str) -> bool:
    """Return whether a cell for the time names hours and no day: "7h30 - 8h00"."""
    return _ONLY_HOURS.fullmatch(text) is not None


def time_heading(text: str) -> str:
    """Return the time that a heading is nothing but, empty for another.

    A year or half of one heads a chapter as often as what is due by its end, and is none.
    """
    if len(text) > _LONGEST:
        return ""
    found = list(points(text, year=_ANY_YEAR, in_cell=True))
    rest, at = "", 0
    for one in found:
        rest += text[at : one.start] + " "
        at = one.end
    rest += text[at:]
    if not found or any(one.grain >= Grain.HALF for one in found) or not _BESIDE.fullmatch(rest):
        return ""
    since = _FROM.search(text, 0, found[0].start)
    return text[since.start() if since else found[0].start : found[-1].end]


def round_time(text: str) -> str:
    """Return when a round is that is told by nothing but its time: "Đợt 1: Từ 13h30 ngày 02/6"."""
    one = _ROUND.fullmatch(text)
    return one["time"] if one and time_heading(one["time"]) else ""


def day_in(text: str) -> str:
    """Return the words of the last day that a line names, empty where it names none."""
    days = [one for one in points(text, year=_ANY_YEAR) if _is_day(one)]
    return text[days[-1].start : days[-1].end] if days else ""


def only_day_in(text: str) -> str:
    """Return the words of the one day that a title names, empty where it names none or several."""
    cited = [(one.start, one.end) for one in citations(text)]
    days = [
        one
        for one in points(text, year=_ANY_YEAR)
        if _is_day(one) and not any(start < one.end and one.start < end for start, end in cited)
    ]
    return text[days[0].start : days[0].end] if len(days) == 1 else ""


def _is_day(point: Point) -> bool:
    return point.grain is Grain.DAY
