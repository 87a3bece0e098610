"""A reply in plain words: what it means, of which tasks, and on which day it was done."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from domain.calendar import Calendar
from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.refusal import Refusal
from domain.spoken.code import Code, Typed, typed_codes
from domain.spoken.intention import WHOLE, Intention
from domain.spoken.meaning import meaning_of
from domain.spoken.parts.going_on import without_turning
from domain.spoken.parts.guess import Sense, Weights
from domain.spoken.parts.heard import Part, hear
from domain.spoken.parts.said_days import found_days
from domain.spoken.parts.sense import INTENTIONS
from domain.spoken.parts.to_submit import without_telling
from domain.spoken.times.day import Found, find_day
from domain.spoken.times.point import Standpoint
from domain.text import nfc
from domain.words import spoken, without_end

# What is longer is no answer in passing, and would take long to look through.
_LONGEST = 1000
_OPENING = spoken(
    r"^(?:(?:dạ(?! (?:gửi|nộp|xong|trình|hoàn|ban|phát|chuyển|báo|ký|làm|được|có|đủ|gia))"
    r"|vâng|ạ|em|thưa|anh|chị|ơi|báo cáo(?= (?:anh|chị|em|vp|văn phòng|là)(?!\w))"
    r"|bên em|phòng em|đơn vị em|là|rằng)(?!\w)[\s,.:!]*)+"
)
_TITLED = spoken(r"(?<!\w)(?:anh|chị)\s+$")
_CLOSING = spoken(r"(?:[\s,.!]*(?<!\w)(?:ạ|nhé|nha|nhen|luôn|rồi|hết|anh|chị|em|a))+[\s.!]*$")
# Of what holds work up "hết" and "rồi" say more than that it is so: "hết mực rồi".
_COURTEOUS = spoken(r"(?:[\s,.!]*(?<!\w)(?:ạ|nhé|nha|nhen|luôn|anh|chị|em|a))+[\s.!]*$")
_OF_TASK = spoken(
    r"^\s*(?:(?:rồi|luôn|hết|được) )*"
    r"(?:(?:nhiệm vụ|đầu việc|việc|mã|số|mục(?! (?:số )?\d)) )+(?=(?:mục (?:số )?)?\w*[-.]?\d)"
)
# A bare number is a code only where it cannot count anything: "xong 3 hồ sơ" is no task.
_AFTER_CODE = spoken(
    r"^(?:đã|xong|rồi|chưa|đang|vướng|xin|gặp|hoàn thành|hoàn tất|được|gần|sắp|bị|cần|còn|mới"
    r"|vừa|thì|cũng|đạt(?= \d)|trình|gửi|nộp|ạ|nhé|luôn|hết|đến|trước|vì|do|khó khăn"
    r"|(?:hôm|chiều|sáng|trưa|tối) (?:qua|nay|kia))(?!\w)"
)
_LEADING = spoken(
    r"^(?:(?:đang|bị|gặp|còn|có|vẫn|hiện|này|phòng|đơn vị)(?!\w)\s*)*(?=vướng|khó|trở)"
)
_ABOUT = spoken(r"^[\s,:]*(?:(?:mắc|là|về|ở|chỗ|vì|do)(?!\w)[\s:]*)*")
_COUNTS = re.compile(r"^\s*\d{1,3}\s+[^\W\d]")
_ONLY_DONE = spoken(
    r"^(?:(?:dạ|vâng|ạ|nhé|em|anh|chị|đã|vừa|mới|làm|xong|hết|hoàn thành|hoàn tất|done|rồi|luôn"
    r"|hôm|ngày|từ|vào|việc|nhiệm vụ|này|đó|được|cả|tất cả|nha|nhen|nghen|hai|ba|bốn|các|mấy|những"
    r"|đều|toàn bộ|trên|cái|bên em|phòng em|tụi em|ok|[2-9])(?!\w)[\s,.!]*)*$"
)
_WORD = re.compile(r"(?<!\w)[^\W\d]")
_COMMA = re.compile(r"[\d.]\s*[:,;–-]")
_PERFECT = spoken(r"(?<!\w)(?:đã|rồi|vừa|mới)(?!\w)")


@dataclass(frozen=True, slots=True)
class Reply:
    """What a reply means; `day` is the one on which it was done or submitted, if it says so.

    `codes` are as `typed_codes` returns them, `besides` those of tasks that are excepted; `words`
    is what else was said.
    """

    intention: Intention
    codes: tuple[Code, ...]
    words: str
    day: date | None = None
    besides: tuple[Code, ...] = ()

    def typed(self, codes: str | None = None) -> str:
        """Return it as a command takes it, the day written out; with other codes if given."""
        if codes is None:
            codes = ", ".join(map(str, self.codes))
        words = f"{self.words} ngày {self.day:%d/%m/%Y}" if self.day else self.words
        return f"{codes}: {words}" if codes else words


@dataclass(frozen=True, slots=True)
class Said:
    """What a message says: `replies` to be repeated and done, and words that are `unclear`.

    So is what it says of work beside that and is no report: "còn việc 1 mai em gửi", and of the day
    where no form reads it: "bữa trước".
    `withdrawn` are the codes of what is taken back, None where nothing is; without codes it is what
    the message replied to shows.
    """

    replies: tuple[Reply, ...]
    unclear: tuple[str, ...] = ()
    withdrawn: tuple[Code, ...] | None = None


def read_replies(
    text: str,
    named: Iterable[Unit | SignedPlan],
    weights: Weights,
    *,
    today: date,
    calendar: Calendar,
) -> Said:
    """Return all that a message in plain words says, part by part.

    What was learned says what a part means (`hear`); its words are trimmed as a command takes them.
    """
    named = tuple(named)
    parts = hear(text, named, weights, today=today, calendar=calendar)
    replies = []
    for part in parts:
        intention = INTENTIONS.get(part.sense) if part.sense else None
        if intention is None:
            continue
        words = text if len(parts) == 1 else part.words
        exact = read_reply(words, named, today=today, calendar=calendar)
        if exact is None or exact.intention is not intention or _differs(exact, part):
            exact = _reply(part, intention, Standpoint(today, calendar, ahead=False))
        codes = part.codes if len(part.codes) >= len(exact.codes) else exact.codes
        replies.append(replace(exact, codes=codes, besides=part.besides))
    taken_back = [part.codes for part in parts if part.sense is Sense.WITHDRAW]
    return Said(
        tuple(replies),
        tuple(left for part in parts for left in _left(part, replies)),
        tuple(code for codes in taken_back for code in codes) if taken_back else None,
    )


def _differs(exact: Reply, part: Part) -> bool:
    """Whether the phrases name another day of what was done than the part as a whole."""
    return exact.intention in WHOLE and exact.day != part.day


def _left(part: Part, replies: list[Reply]) -> Iterator[str]:
    """Yield what a part says that is not repeated, with the tasks that it says it of."""
    codes = ", ".join(map(str, part.codes))
    is_left = part.sense is None or (part.sense is Sense.NONE and bool(part.codes) and replies)
    for left in (part.words,) if is_left else part.unread:
        words = " ".join(left.split())
        yield f"{codes}: {words}" if codes else words


def _reply(part: Part, intention: Intention, back: Standpoint) -> Reply:
    said = without_turning(part.words) if part.codes else part.words
    words = opened(without_telling(said))
    if intention not in WHOLE:
        return Reply(intention, part.codes, _trimmed(words, intention))
    if found := next((one for one in found_days(words, back) if one.last == part.day), None):
        words = found.around(words)
    words = _result(words) if intention is Intention.DONE else _trimmed(words)
    return Reply(intention, part.codes, words, part.day)


def read_reply(
    text: str, units: Iterable[Unit | SignedPlan], *, today: date, calendar: Calendar
) -> Reply | None:
    """Return what a reply means, None where that is not clear; codes are those of `units`."""
    units = tuple(units)
    if len(text) > _LONGEST:
        return None
    text = opened(without_telling(nfc(text).strip().removeprefix("/")))
    codes, body = _codes(text, units)
    meaning = meaning_of(body)
    if meaning is None:
        return None
    intention = meaning.intention
    if not codes:
        codes, tail = _codes(body[meaning.end :], units)
        if codes:
            body = f"{body[: meaning.end]} {tail}"
        elif intention is Intention.DONE and _COUNTS.match(tail):
            intention = Intention.PROGRESS
    if intention is Intention.DONE:
        return _done(body, codes, Standpoint(today, calendar, ahead=False))
    words = body
    if intention is Intention.STUCK and _LEADING.sub("", body) == body[meaning.start :]:
        words = _ABOUT.sub("", body[meaning.end :])
    return Reply(intention, codes, _trimmed(words, intention))


def _codes(text: str, units: tuple[Unit | SignedPlan, ...]) -> tuple[tuple[Code, ...], str]:
    """Return the codes that `text` starts with, or those with a unit's letters, and the rest."""
    said = _OF_TASK.sub("", text)
    typed = typed_codes(said, units)
    if typed.codes and _are_codes(said, typed):
        return typed.codes, typed.rest
    for word in _WORD.finditer(text):
        typed = typed_codes(text[word.start() :], units)
        if typed.codes and all(code.letters or code.plan for code in typed.codes):
            return typed.codes, f"{text[: word.start()]}{typed.rest}"
    return (), text


def _are_codes(text: str, typed: Typed) -> bool:
    if all(code.letters or code.plan or code.of_paper for code in typed.codes):
        return True
    before = text[: len(text) - len(typed.rest)] if typed.rest else text
    return not _trimmed(typed.rest) or bool(
        _AFTER_CODE.match(typed.rest) or _COMMA.search(before.rstrip()[-2:])
    )


def _done(body: str, codes: tuple[Code, ...], back: Standpoint) -> Reply | None:
    """Return a report of completion, None for what is promised for today or later."""
    found = _day(body, back)
    if found is None:
        return Reply(Intention.DONE, codes, _result(body))
    day = found.last
    if day > back.today:
        return None
    if not _PERFECT.search(body):
        ahead = _day(body, Standpoint(back.today, back.calendar))
        if ahead and ahead.last >= back.today:
            return None
    return Reply(Intention.DONE, codes, _result(found.around(body)), day)


def opened(words: str) -> str:
    """Return words behind their address; the title before a name belongs to the name."""
    found = _OPENING.match(words)
    if not found:
        return words
    titled = _TITLED.search(words, 0, found.end())
    is_name = titled and words[found.end() : found.end() + 2].istitle()
    return words[titled.start() if titled and is_name else found.end() :]


def _day(words: str, at: Standpoint) -> Found | None:
    """Return the day that is named; what no calendar has is left to whoever reads the words."""
    try:
        return find_day(words, at)
    except Refusal:
        return None


def _result(words: str) -> str:
    """Return what is said beside that it is done, which may name what the work left."""
    return "" if _ONLY_DONE.match(words) else _trimmed(words)


def _trimmed(words: str, intention: Intention = Intention.DONE) -> str:
    end = _COURTEOUS if intention in {Intention.STUCK, Intention.EXTEND} else _CLOSING
    return without_end(words.strip(" ,;:.\n"), end).strip(" ,;:.\n")
