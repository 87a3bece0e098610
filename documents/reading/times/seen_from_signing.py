"""Days that are seen from a paper's signing: "trong tháng này", "trước rằm tháng Giêng"."""

import re
from collections.abc import Iterator
from datetime import date

from domain.calendar import Calendar
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans, Deadline
from domain.spoken.times.day import find_day
from domain.spoken.times.deadline import DayInThePast, deadline_of
from domain.spoken.times.point import Standpoint

_CURRENT = re.compile(
    r"(?<!\w)(?:(?:ngay\s+)?trong|hết)\s+(?:tuần|tháng|quý)\s+(?:này|sau|tới)(?!\w)",
    re.IGNORECASE,
)
_DAY_OF_CURRENT = re.compile(
    r"(?<!\w)(?:trước|vào|đến|tới|hết|(?:chậm|muộn)\s+nhất)(?:\s+(?:là|vào|trước|đến|tới|hết|ngày))*"
    r"\s+\d{1,2}\s+tháng\s+(?:này|sau|tới)(?!\w)(?!\s+liền)",
    re.IGNORECASE,
)
# "thứ Sáu, ngày 12/02" has a date of its own, "thứ Sáu hằng tuần" comes again.
_WEEKDAY = re.compile(
    r"(?<!\w)(?:trước|vào|đến|tới|hết|(?:chậm|muộn)\s+nhất)"
    r"(?:\s+(?:là|vào|trước|đến|tới|hết|ngày|sáng|trưa|chiều|tối))*"
    r"\s+thứ\s+(?:hai|ba|tư|năm|sáu|bảy)(?:\s+tuần\s+(?:này|sau|tới))?(?!\w)"
    r"(?!\s*[,(–-]?\s*(?:ngày\s+)?\d)(?!\s+(?:hằng|hàng|mỗi|của|đầu|cuối|tuần)\b)",
    re.IGNORECASE,
)
# Days of the moon, of the year that is running: "trước rằm tháng Giêng", "xong ngày 10/3 âm lịch".
_TIED = (
    r"(?<!\w)(?:trước|vào|đến|tới|hết|xong|(?:chậm|muộn)\s+nhất)(?:\s+(?:là|vào|trước|đến|tới|hết))*"
    r"\s+(?:ngày\s+)?(?:(?:mùng|mồng)\s+)?"
)
_OF_THE_MOON = re.compile(
    rf"{_TIED}(?:rằm\s+tháng\s+(?:giêng|chạp|\w+)(?:\s+âm\s+lịch)?|\d{{1,2}}\s+Tết"
    r"|\d{1,2}\s+tháng\s+(?:giêng|chạp)|\d{1,2}(?:/|\s+tháng\s+)\d{1,2}\s+(?:âm\s+lịch|ÂL))(?!\w)",
    re.IGNORECASE,
)
# "từ 20 đến 29 tháng Chạp" says both ends.
_FROM = re.compile(r"(?<!\w)từ\s+(?:(?:ngày|mùng|mồng)\s+)?\d{1,2}\s*$", re.IGNORECASE)


def seen_from_signing(
    text: str, *, issued_on: date | None, before_means: BeforeMeans
) -> Iterator[tuple[int, int, Deadline, Doubt | None]]:
    """Yield the deadlines in `text` that the day of signing tells, with their places and doubts."""
    for period in _CURRENT.finditer(text):
        last = _seen_from(issued_on, period[0], before_means) if issued_on else None
        doubt = None if last else Doubt.DAY_NOT_COMPUTED
        yield period.start(), period.end(), Deadline(period[0], last), doubt
    named = (_WEEKDAY, _DAY_OF_CURRENT, _OF_THE_MOON)
    for day in (one for form in named for one in form.finditer(text)):
        if _FROM.search(text, 0, day.start()):
            continue
        last = _seen_from(issued_on, day[0], before_means) if issued_on else None
        # A paper may be signed days after the words were spoken.
        doubt = Doubt.DAY_GUESSED if last else Doubt.DAY_NOT_COMPUTED
        yield day.start(), day.end(), Deadline(day[0], last), doubt


def _seen_from(day: date, words: str, before_means: BeforeMeans) -> date | None:
    """Return the last day of "trong tháng này" as whoever speaks on `day` means it."""
    try:
        found = find_day(words, Standpoint(day, Calendar()))
        return deadline_of(found, today=day, before_means=before_means).last_day if found else None
    except (DayInThePast, OverflowError, ValueError):
        return None
