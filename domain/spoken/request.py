"""What a unit asks for as people word it: a later deadline, help with what is stuck."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from domain.calendar import Calendar
from domain.plan.deadline import BeforeMeans, Deadline
from domain.spoken.times.day import Found, find_days
from domain.spoken.times.deadline import deadline_of, find_deadline
from domain.spoken.times.outright import is_counted
from domain.spoken.times.point import NoSuchDay, Standpoint
from domain.text import nfc
from domain.words import spoken, without_end

_OPENING = spoken(
    r"^(?:(?:dạ|việc này|nhiệm vụ này|em|xin|phép|đề nghị|cho|được|phòng|đơn vị|mình|bên em"
    r"|gia hạn|lùi|dời|hoãn|đề xuất|đăng ký|ấn định|hoàn thành trước|"
    r"thời hạn|thời|hạn|sang|đến|tới|thêm|ngày|thành|là|nha|nhé|nghen|luôn|giúp|giùm|nữa)(?!\w)"
    r"[ ,:]*)+"
)
_BECAUSE = spoken(r"^(?:bởi vì|với lý do|vì lý do|vì|lý do|lí do|do|tại|bởi)(?!\w)(?: là)?[ ,:]*")
_GIVES_REASON = spoken(
    r"(?<!\w)(?:bởi vì|với lý do|vì lý do|vì|lý do|lí do|do|bởi)(?!\w)(?: là)?[ ,:]*(?=\w)"
)
# Beside a day these say no more than that it is another one: "à mà cho tới 5/3 luôn đi".
_ONLY_THE_DAY = spoken(
    r"^(?:(?:à|ờ|ơ|ủa|mà|dạ|vâng|thôi|chết|nhầm|lộn|sai|sửa|đổi|ghi|lại|thành|sang|là|phải|mới|đúng"
    r"|chứ|cho|xin|gia hạn|lùi|dời|đến|tới|hết|ngày|hạn|thời hạn|mốc|luôn|đi|nhé|nha|nghen|giùm"
    r"|giúp|hộ|với|em|anh|chị|tôi|mình|phòng|đơn vị|ạ|rồi|cũng|được|thì|hơn|cái|nữa"
    r"|thêm|chút|tí|xíu)(?!\w)\W*)+$"
)
_AROUND = " ,;:.\n"
_CLOSING = spoken(r"(?:[\s,.!]*(?<!\w)(?:ạ|nhé|nha|xin|nên|em|đề nghị|cho))+[\s.!]*$")

# What is left of "xin lùi đến 26/2 vì …" once the day is taken out.
_LEFT_OF_ASKING = spoken(
    r"(?<=\w)[,;]?\s+(?:xin|đề nghị)(?: (?:lùi|gia hạn|dời|hoãn))?\s+(?=(?:vì|do|lý do)(?!\w))"
)
# Of "thêm 5 ngày, hạn cũ 19/02" only the span is asked for.
_OLD_TERM = spoken(
    r"[\s,(]*(?:so với )?(?:thời )?hạn (?:cũ|ban đầu|hiện nay|hiện tại)(?: là)?[\s:]*(?:ngày )?"
    r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?"
)

_PROPOSES = spoken(
    r"[;,.\n]\s*(?:(?:và|nên|vậy|vì vậy|do đó|em|phòng|đơn vị|trung tâm|bên em|xin|kính)\s+)*"
    r"(?:đề xuất|kiến nghị|đề nghị)(?!\w)(?:,? (?:kiến nghị|đề xuất)(?!\w))?[\s:]*"
)


@dataclass(frozen=True, slots=True)
class Stuck:
    """What is stuck, and what is proposed; None where nothing is."""

    words: str
    proposal: str | None


def read_stuck(text: str) -> Stuck:
    """Return an obstacle with its proposal apart: "thiếu máy; đề xuất thuê, cần ý kiến trước 01/3".

    What only proposes says nothing of what is stuck, and is left whole.
    """
    found = _PROPOSES.search(text)
    if found is None:
        return Stuck(text, None)
    words, proposal = text[: found.start()].strip(_AROUND), text[found.end() :].strip(_AROUND)
    if not words or not proposal:
        return Stuck(text, None)
    return Stuck(words, proposal)


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody asks for; None for what they did not say."""

    deadline: Deadline | None = None
    reason: str | None = None


def read_request(
    text: str,
    *,
    today: date,
    calendar: Calendar,
    before_means: BeforeMeans,
    last_day: date | None,
) -> Request:
    """Return the deadline and the reason in `text`; "thêm 5 ngày" counts from `last_day`.

    Raises NoSuchDay, DayInThePast and DayTooFar.
    """
    text = nfc(text)
    counted_from = max(last_day, today) if last_day else today
    at = Standpoint(today, calendar, counted_from=counted_from)
    found = find_deadline(text, at)
    if found is None:
        return Request(None, _reason(text))
    deadline = deadline_of(found, today=today, before_means=before_means, words=text)
    return Request(deadline, _reason(_without_span(found.around(text), found, at)))


def _without_span(words: str, found: Found, at: Standpoint) -> str:
    """Return words without what only says once more how far the day `found` is, and from when."""
    if is_counted(found):
        return _OLD_TERM.sub("", words)
    gives = _GIVES_REASON.search(words)
    with suppress(NoSuchDay):
        for day in find_days(words, at):
            if is_counted(day) and (gives is None or day.end <= gives.start()):
                return day.around(words)
    return words


def because(words: str) -> str | None:
    """Return the reason that stands behind a word such as "vì", None where none does."""
    words = nfc(words)
    found = _GIVES_REASON.search(words)
    return words[found.end() :].strip(_AROUND) or None if found else None


def _reason(words: str) -> str | None:
    words = _LEFT_OF_ASKING.sub(" ", words)
    words = without_end(words.strip(" ,;:.\n"), _CLOSING)
    words = _BECAUSE.sub("", _OPENING.sub("", words))
    if _ONLY_THE_DAY.match(words):
        return None
    return words.strip(" ,;:.\n") or None
