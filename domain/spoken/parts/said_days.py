"""The day that a part of a message names: when it was done, submitted, or asked for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from domain.refusal import Refusal
from domain.report.outcome import Outcome, read_outcome
from domain.spoken.around.meant_days import in_full, is_new, is_of_work, put_right
from domain.spoken.doubts.deed_day import told_of
from domain.spoken.parts.guess import Sense
from domain.spoken.parts.share import shares
from domain.spoken.times.day import Found, find_days
from domain.spoken.times.outright import is_counted, said_outright
from domain.spoken.times.point import NoSuchDay, Standpoint
from domain.spoken.times.unread import unread_times
from domain.words import spoken

_DONE_BY_NOW = frozenset({Sense.DONE, Sense.SUBMITTED})
# Said before a day, it is another one that counts: "không xong hôm qua mà xong sáng nay".
_DENIED = spoken(r"(?<!\w)(?:không|chưa)(?!\w)")
# Before a day to come, it is another's: "trình rồi, chờ thứ Sáu sếp ký".
_EXPECTED = spoken(r"[,;.]|(?<!\w)(?:chờ|đợi|sẽ|hẹn|dự kiến|chắc|mới|để|kịp)(?!\w)")
# Without accents "cho" with somebody behind it is "cho", and no "chờ".
_AWAITED = (
    re.compile(r"(?<!\w)(?:chờ|đợi)(?: [^\W\d]+){0,3} ?$|(?<!\w)(?:cho|doi) ?$", re.IGNORECASE),
    spoken(r"(?<!\w)(?:hẹn|dự kiến|chắc)(?: [^\W\d]+){0,3} ?$"),
)
_UNTIL = spoken(r"(?<!\w)(?:đến|tới)(?: [^\W\d]+){0,3} ?$")
# Of days in several clauses the one that is asked for stands behind the asking.
_ASKED_UNTIL = spoken(r"(?<!\w)(?:lùi|gia hạn|giãn|dời|hoãn|xin|khất)(?!\w)[^,.;\n]*$")
_ASKED_BEHIND = spoken(
    r"(?![^,.;\n]{0,20}(?<!\w)(?:mới|em|sẽ|là|xong|kịp|nộp)(?!\w))[^,.;\n]*"
    r"(?<!\w)(?:nên|do|vì|mà|thì)(?!\w)[^.;\n]*[,;.\n] *(?:vậy |nên |cho )?(?:em |phòng )?"
    r"(?:(?:xin|đề nghị) (?:lùi|gia hạn|dời|hoãn|giãn|khất|thêm)|gia hạn|lùi)(?!\w)(?!.*\d)"
)
_SAID_BEFORE = spoken(r"(?<!\w)(?:rồi|đã [^,.;]+)(?: [^\W\d]+){0,3}[,.;]")
_PERFECT = spoken(r"(?<!\w)(?:đã|rồi|vừa|mới)(?!\w)")
# What is of a month is not done on its last day: "việc tháng 2 đã xong".
_OF_A_TIME = spoken(
    r"(?<!\w)(?:việc|nhiệm vụ|báo cáo|kế hoạch|số liệu|kỳ|lịch|chương trình|bản tin|chỉ tiêu|hồ sơ"
    r"|công tác|của)\s*$"
)


_ASKS_MORE = spoken(
    r"(?<!\w)(?:xin|lùi|lui|gia hạn|giãn|dời|hoãn|khất|thêm|nới|cho|kéo|đẩy|kịp|chuyển|đổi)(?!\w)"
)
_LATER_TODAY = spoken(r"(?<!\w)(?:trưa|chiều|tối) nay|(?<!\w)(?:mai|sẽ|tí nữa|lát nữa)(?!\w)")


@dataclass(frozen=True, slots=True)
class Said:
    """The sense that is left beside the days that words name, the day, and words left unread."""

    sense: Sense | None
    day: date | None = None
    unread: tuple[str, ...] = ()


def when_said(words: str, sense: Sense, at: Standpoint) -> Said:
    """Return when words in a sense say that it was, or is to be; what is done is never tomorrow."""
    if (never := _no_such_day(words, at)) is not None:
        return Said(sense, unread=(never,))
    if sense is Sense.EXTEND:
        # Of several days that are asked for it is the last, and none that has come already.
        words = in_full(words)
        days = found_days(words, at)
        to_come = [one for one in days if one.last > at.today]
        if days and not to_come and not _ASKS_MORE.search(words):
            # "gửi bữa 26/2 chứ không phải 28/2" asks for nothing.
            return Said(None)
        new = [one for one in to_come if is_new(words, one)]
        if to_come and not new and _ASKED_BEHIND.match(words, to_come[-1].end):
            # "đoàn về từ 9/3 đến 12/3 nên …, xin lùi" names no day that is asked for.
            return Said(sense, unread=_places(words, to_come))
        if any(map(is_counted, to_come)):
            outright = said_outright(words, to_come, after=at.today)
            new = new or ([outright] if outright else [])
        tied = [one for one in to_come if _ASKED_UNTIL.search(words, 0, one.point.start)]
        return Said(sense, max((one.last for one in new or tied or to_come), default=None))
    if sense not in _DONE_BY_NOW:
        return Said(sense)
    day = outcome_of(words, at).completed_on
    if found := found_days(words, replace(at, ahead=False)):
        come = [one for one in found if one.last <= at.today]
        if sense is Sense.SUBMITTED and come and all(_is_awaited(words, one) for one in found):
            return Said(sense, day)
        gone_by = [one for one in come if not _is_awaited(words, one)]
        if not gone_by:
            return _not_yet(words, sense, found, at)
        on = gone_by[-1] if _DENIED.search(words) else told_of(words, gone_by)
        if on is None:
            return Said(sense, unread=_places(words, gone_by))
        if not on.is_day:
            # Of a week or a month nobody knows on which day of it.
            return Said(sense, unread=_places(words, [on]))
        day = on.last
    return Said(sense, day, () if day else _unread(words, at))


def _is_awaited(words: str, one: Found) -> bool:
    # "đến 28/02 đã chi xong" tells how far it had come.
    may_come = "weekday" in one.point.said and _UNTIL.search(words, 0, one.point.start)
    awaited = (form.search(words, 0, one.point.start) for form in _AWAITED)
    return bool(may_come or any(awaited))


def _not_yet(words: str, sense: Sense, found: list[Found], at: Standpoint) -> Said:
    """Return what is left where all days that are named end after today."""
    # Some days of it may have gone by; none is done tomorrow.
    begun = _places(words, (one for one in found if one.first <= at.today))
    if sense is Sense.SUBMITTED:
        own = (one for one in found if not _EXPECTED.search(words, 0, one.point.start))
        return Said(sense, unread=begun or _places(words, own))
    if not begun and _SAID_BEFORE.search(words, 0, found[0].start):
        # "xong rồi, hẹn nộp ngày 15/3" says both.
        return Said(None)
    is_claim = begun and _PERFECT.search(words)
    return Said(sense if is_claim else Sense.NONE, unread=begun)


def found_days(words: str, at: Standpoint) -> list[Found]:
    """Return the days that words name, none where one of them is in no calendar."""
    try:
        days = list(find_days(words, at))
    except Refusal:
        return []
    counted = shares(words)
    left = [
        day
        for day in days
        if not any(start <= day.point.start < end for start, end in counted)
        and not is_of_work(words, day)
        and (day.is_day or not _OF_A_TIME.search(words, 0, day.point.start))
    ]
    return put_right(words, left)


def day_of_tail(words: str, at: Standpoint) -> date | None:
    """Return the day on which something went along: "nộp rồi, bản giấy đưa cô văn thư sáng nay"."""
    found = found_days(words, replace(at, ahead=False))
    gone_by = [one for one in found if one.last <= at.today]
    is_past = len(gone_by) == len(found) and not _LATER_TODAY.search(words)
    return gone_by[0].last if gone_by and is_past else None


def _no_such_day(words: str, at: Standpoint) -> str | None:
    """Return words that must be meant as a day and that no calendar has: "ngày 31/2"."""
    for back in (at, replace(at, ahead=False)):
        try:
            list(find_days(words, back))
        except NoSuchDay as never:
            return never.typed
    return None


def outcome_of(words: str, at: Standpoint) -> Outcome:
    """Return the document and the day that words state, nothing where there is no such day."""
    try:
        return read_outcome(words, at.today)
    except Refusal:
        return Outcome()


def _places(words: str, days: Iterable[Found]) -> tuple[str, ...]:
    return tuple(words[one.point.start : one.point.end] for one in days)


def _unread(words: str, at: Standpoint) -> tuple[str, ...]:
    back = replace(at, ahead=False)
    return unread_times(words, ((day.start, day.end) for day in found_days(words, back)))
