"""A sentence that gives work: what is to be done, and until when."""

import re
from dataclasses import dataclass
from datetime import date

from documents.reading.times.deadlines import mentions
from documents.reading.times.duties import Duty
from documents.reading.titles import short_title
from domain.dates.spans import Grain
from domain.plan.deadline import BeforeMeans, Deadline
from domain.spoken.times.day import Found, find_day
from domain.spoken.times.deadline import deadline_of
from domain.spoken.times.point import Standpoint
from domain.text import nfc
from domain.words import spoken

_AROUND = " ,;:.-–\n"
_SPACES = re.compile(r"\s+(?=[.,;:])|\s+(?=\s)")
# "Báo cáo quý II" names a quarter and sets no deadline; "báo cáo trong quý II" does.
_BINDS = spoken(r"(?:trước|đến|tới|chậm nhất|muộn nhất|hết|trong|hạn|thời hạn)\b")
# "…, thứ Hai tuần sau" and "báo cáo tôi thứ Hai tuần sau" end with the day they want it on.
_ASKED_BY = spoken(
    r"(?:[,;.–-]\s*|(?<!\w)(?:báo cáo|gửi|nộp|trình|xong|hoàn thành)(?:\s+(?:lại|cho|kết quả))*"
    r"(?:\s+(?:tôi|anh|chị|(?:ban )?giám đốc|lãnh đạo|văn phòng|sở))*\s+)$"
)
# What is left of "…, xong trước 20/2" says nothing of the work.
_BY_THEN = spoken(r"[,;–-]\s*(?:phải |cần )?(?:xong|hoàn thành|hoàn tất)\s*$")
_YEAR = re.compile(r"\d{4}")
_HOUR = spoken(
    r"(?:(?<!\w)(?:trước|đến|lúc|chậm nhất|vào) )?(?<![\w/.,])\d{1,2}\s*(?:h|giờ)"
    r"(?:\s*[0-5]\d)?(?!\w)"
)


@dataclass(frozen=True, slots=True)
class GivenWork:
    """The work in its words without the deadline, its short title, and the deadline if any.

    `gone` is the day of one that has gone by and is none: what is said with its year stays among
    the words, for the work may be of that time.
    """

    title: str
    short: str
    deadline: Deadline | None
    gone: date | None = None


def read_new_work(text: str, at: Standpoint, *, before_means: BeforeMeans) -> GivenWork:
    """Return what a sentence asks for.

    The dates of cited papers are none of its deadlines; what people say and papers do not ("thứ Sáu
    tuần sau") counts where no date of a paper does. Raises as `read_day`.
    """
    words = nfc(text).strip()
    title, deadline = _parted(words, at, before_means)
    gone = None
    if deadline and _has_gone(deadline, at):
        title = words if _YEAR.search(deadline.wording) else title
        gone, deadline = deadline.last_day, None
    title = _SPACES.sub("", title).strip(_AROUND)
    if deadline:
        title = _BY_THEN.sub("", title) or title
    title = _with_hour(title, words)
    return GivenWork(title, short_title(Duty(title, ())) if title else "", deadline, gone)


def _has_gone(deadline: Deadline | None, at: Standpoint) -> bool:
    last = deadline.last_day if deadline else None
    return last is not None and last < at.today


def _with_hour(title: str, words: str) -> str:
    """Return the title with the hour that went with the day: a deadline has a day alone."""
    hour = _HOUR.search(words)
    if not title or hour is None or _HOUR.search(title):
        return title
    return f"{title} ({' '.join(hour[0].split())})"


def _parted(words: str, at: Standpoint, before_means: BeforeMeans) -> tuple[str, Deadline | None]:
    written = [
        one
        for one in mentions(words, year=at.today.year, before_means=before_means)
        if one.deadline and one.deadline.last_day and not one.doubt
    ]
    if written:
        coming = [one for one in written if not _has_gone(one.deadline, at)]
        last = (coming or written)[-1]
        return f"{words[: last.start]} {words[last.end :]}", last.deadline
    found = find_day(words, at)
    if found is None or not (
        found.start == 0 or _BINDS.match(words, found.start) or _closes(words, found)
    ):
        return words, None
    return found.around(words), deadline_of(found, today=at.today, before_means=before_means)


def _closes(words: str, found: Found) -> bool:
    """Whether a sentence ends with a day or a week that it is to be done by."""
    is_near = found.is_day or found.point.grain is Grain.WEEK
    is_last = not words[found.end :].strip(_AROUND)
    return is_near and is_last and _ASKED_BY.search(words[: found.start]) is not None
