"""Deadlines counted from something else: "trong 15 ngày kể từ ngày ký", "ngay sau khi …".

A day follows only where the words count from a date, or from the plan's own signing. Holidays are
the office's, which a paper does not know: counted in working days a day is to be looked at.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from documents.reading.times.seen_from_signing import seen_from_signing
from documents.reading.vocabulary import VERBS
from domain.calendar import Calendar
from domain.dates.numbers import COUNT, number
from domain.dates.points import points
from domain.dates.spans import add_months
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans, Deadline
from domain.words import spaced

_COUNT = rf"(?P<count>{spaced(COUNT)})"
_WORD = r"[^\s,;.:()]+"
_EVENT = rf"{_WORD}(?:\s+{_WORD}){{0,15}}?(?=\s*[,;.:()]|\s*$|\s(?:{VERBS})\s)"
_OPENING = (
    r"(?:(?P<opening>(?:chậm|muộn)\s+nhất|không\s+quá|tối\s+đa|ít\s+nhất|thời\s+hạn"
    r"|trong(?:\s+(?:thời\s+(?:hạn|gian)|vòng))?|trước(?=\s+\d+\s+ngày))"
    r"(?:\s+(?:là|sau|trong|không\s+quá|tối\s+đa|thời\s+hạn|vòng))*\s*:?\s+)?"
)
# "17 giờ 00 phút ngày 11/6" is an hour of a day and counts nothing.
_UNIT = r"(?P<unit>ngày\s+làm\s+việc|ngày|tuần|tháng|giờ(?!\s*(?:\d|phút|ngày|thứ|,)))(?!\w)"
_WORKING = re.compile(r"ngày\s+làm", re.IGNORECASE)
_ANCHOR = (
    r"(?P<anchor>,?\s*(?:kể\s+từ|tính\s+từ|từ|sau|trước)\s+(?:ngày|khi|lúc|thời\s+điểm)"
    rf"\s+{_EVENT})?"
)
_TERM = re.compile(
    rf"(?<![\w/]){_OPENING}{_COUNT}\s*(?:\([^()]{{1,30}}\)\s*)?{_UNIT}{_ANCHOR}", re.IGNORECASE
)
# "03 ngày, từ ngày 20 đến 22/02" says both ends.
_TO_ITS_END = re.compile(
    r"\s*(?:kể\s+từ|tính\s+từ|từ)\s[^;.]*(?:đến|tới|-|–)\s*(?:hết\s+)?(?:ngày\s+)?\d"
)
_AT_ONCE = re.compile(rf"(?<!\w)ngay\s+(?:sau\s+)?khi\s+{_EVENT}", re.IGNORECASE)
_PAPER = (
    r"(?:kế\s+hoạch|quyết\s+định|chỉ\s+thị|thông\s+báo|công\s+văn|văn\s+bản|nghị\s+quyết"
    r"|chương\s+trình)"
)
_OWN_SIGNING = re.compile(
    rf"(?:ngày|khi|thời\s+điểm)\s+(?:{_PAPER}\s+này\s+)?(?:được\s+)?"
    r"(?:ký(?:,?\s+ban\s+hành)?|ban\s+hành|có\s+hiệu\s+lực(?:\s+thi\s+hành)?)"
    rf"(?:\s+{_PAPER}\s+này)?\s*$",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"(?:báo\s+cáo|sơ\s+kết|tổng\s+kết|đánh\s+giá|kết\s+quả|tình\s+hình|số\s+liệu|kiểm\s+điểm"
    r"|giao\s+ban|thống\s+kê|thực\s+hiện|nhiệm\s+vụ|công\s+tác)(?:\s+[^\s,;.:\d]+){0,6}\s*$",
    re.IGNORECASE,
)
_IN_FORCE = re.compile(r"hiệu\s+lực(?:\s+[^\s,;.]+){0,4}\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RelativeDeadline:
    """A deadline counted from something, and where it stands in the text."""

    start: int
    end: int
    deadline: Deadline
    doubt: Doubt | None = None


def relative_deadlines(
    text: str, *, issued_on: date | None, before_means: BeforeMeans
) -> Iterator[RelativeDeadline]:
    """Yield the deadlines in `text` that count from something else."""
    for term in _TERM.finditer(text):
        if _names_period(text, term) or _says_both_ends(text, term):
            continue
        counts_days = term["unit"].casefold() not in {"tuần", "tháng"}
        is_plain = (term["opening"] or "").casefold() in {"", "trong", "ít nhất", "trước"}
        if not term["anchor"] and (is_plain or not counts_days):
            continue
        if not _IN_FORCE.search(text[max(0, term.start() - 40) : term.start()]):
            yield _counted(term, issued_on)
    for start, end, deadline, doubt in seen_from_signing(
        text, issued_on=issued_on, before_means=before_means
    ):
        yield RelativeDeadline(start, end, deadline, doubt)
    for event in _AT_ONCE.finditer(text):
        yield RelativeDeadline(event.start(), event.end(), Deadline(event[0].strip(), None))


def _names_period(text: str, term: re.Match[str]) -> bool:
    """Return whether months are what a report is about: "báo cáo 6 tháng trước ngày 15/6"."""
    months = term["unit"].casefold() == "tháng" and not term["opening"]
    return months and _REPORTED.search(text, 0, term.start()) is not None


def _says_both_ends(text: str, term: re.Match[str]) -> bool:
    anchor = term["anchor"]
    return (
        bool(anchor)
        and _TO_ITS_END.match(text, term.start("anchor") + (anchor[0] == ",")) is not None
    )


def _counted(term: re.Match[str], issued_on: date | None) -> RelativeDeadline:
    anchor = term["anchor"] or ""
    of_this_paper = bool(_OWN_SIGNING.search(anchor))
    begins = next((one.first for one in points(anchor, year=None) if one.year_known), None)
    if of_this_paper:
        begins = issued_on
    last = _shifted(begins, term) if begins else None
    owed = of_this_paper or begins is not None
    doubt = Doubt.DAY_NOT_COMPUTED if owed and last is None else None
    if last and _WORKING.match(term["unit"]):
        doubt = Doubt.DAY_GUESSED
    return RelativeDeadline(term.start(), term.end(), Deadline(term[0].strip(), last), doubt)


def _shifted(begins: date, term: re.Match[str]) -> date | None:
    """Return the day that many days, weeks or months after `begins`, or before it."""
    count = number(term["count"])
    if term["anchor"].lstrip(" ,").casefold().startswith("trước"):
        count = -count
    unit = term["unit"].casefold()
    try:
        if unit in {"ngày", "tuần"}:
            return begins + timedelta(days=count * (7 if unit == "tuần" else 1))
        if _WORKING.match(unit):
            return _worked(begins, count)
        return add_months(begins, count) if unit == "tháng" else None
    except (OverflowError, ValueError):
        return None


def _worked(begins: date, count: int) -> date:
    """Return the day that many working days after `begins`, or before it, without holidays."""
    calendar, day = Calendar(), begins
    for _ in range(abs(count)):
        before = calendar.last_working_day(day - timedelta(days=1))
        day = calendar.next_working_day(day) if count > 0 else before
    return day
