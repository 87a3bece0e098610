"""What a message says of which tasks: one part for each, and nothing of it left over unread.

A message is cut where it turns to another task (`cutting`), each part is given a sense (`sense`),
and days, documents and numbers are read by their grammars.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from domain.calendar import Calendar
from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.refusal import Refusal
from domain.report.outcome import Outcome, read_outcome
from domain.spoken.code import Code
from domain.spoken.parts.cutting import Piece, pieces
from domain.spoken.parts.going_on import names_some, only_names, says_likewise, says_not_yet
from domain.spoken.parts.guess import Sense, Weights
from domain.spoken.parts.sense import sense_of
from domain.spoken.parts.share import share_of, shares
from domain.spoken.parts.shorthand import written_out
from domain.spoken.parts.tail import without_tail
from domain.spoken.times.day import Found, find_days
from domain.spoken.times.point import Standpoint
from domain.spoken.times.unread import unread_times
from domain.text import nfc
from domain.words import spoken

_LONGEST = 1000
_DONE_BY_NOW = frozenset({Sense.DONE, Sense.SUBMITTED})
_DATED = _DONE_BY_NOW | {Sense.EXTEND}
# Said before a day, it is another one that counts: "không xong hôm qua mà xong sáng nay".
_DENIED = spoken(r"(?<!\w)(?:không|chưa)(?!\w)")
# Before a day to come, it is another's: "trình rồi, chờ thứ Sáu sếp ký".
_EXPECTED = spoken(r"[,;.]|(?<!\w)(?:chờ|đợi|sẽ|hẹn|dự kiến|chắc|mới|để|kịp)(?!\w)")
_SAID_BEFORE = spoken(r"(?<!\w)(?:rồi|đã [^,.;]+)(?: [^\W\d]+){0,3}[,.;]")
_PERFECT = spoken(r"(?<!\w)(?:đã|rồi|vừa|mới)(?!\w)")


@dataclass(frozen=True, slots=True)
class Part:
    """What is said of some tasks; without codes, of what the message replied to shows.

    `besides` are the codes of tasks that are excepted. `day` is the day done, submitted, or asked
    for; `document` and `value` ("3/10", "50%") are as written. `sense` is None where it is to be
    asked. `unread` are words of time by which it was another day than today, nobody knows which.
    """

    codes: tuple[Code, ...]
    sense: Sense | None
    words: str
    besides: tuple[Code, ...] = ()
    day: date | None = None
    document: str | None = None
    value: str | None = None
    unread: tuple[str, ...] = ()


def hear(
    text: str,
    named: Iterable[Unit | SignedPlan],
    weights: Weights,
    *,
    today: date,
    calendar: Calendar,
) -> tuple[Part, ...]:
    """Return what a message says, part by part; codes are those of what is `named`."""
    said = nfc(text).strip()
    if not said:
        return ()
    if len(said) > _LONGEST:
        return (Part((), None, said),)
    at = Standpoint(today, calendar)
    parts: list[Part] = []
    for piece in pieces(said, tuple(named)):
        parts.append(_part(piece, weights, at, before=parts[-1] if parts else None))
    return tuple(_joined(parts))


def clause(text: str, named: Iterable[Unit | SignedPlan]) -> tuple[str, bool]:
    """Return the words of a message as its sense is taken from them, and whether it names tasks."""
    cut = list(pieces(nfc(text).strip(), tuple(named)))
    return " ".join(piece.words for piece in cut), any(piece.names_task for piece in cut)


def _part(piece: Piece, weights: Weights, at: Standpoint, *, before: Part | None) -> Part:
    """Return what is said in a piece, where `before` is the part before it."""
    words = piece.words
    if not words and piece.codes:
        return Part(piece.codes, None, words, piece.besides)
    whole = written_out(words)
    meant = without_tail(whole)
    if before and piece.codes and says_likewise(meant):
        return replace(before, codes=piece.codes, besides=piece.besides, document=None)
    if before and before.sense in _DATED and only_names(meant, _found(meant, at)):
        sense: Sense | None = before.sense
    elif before and before.sense in _DONE_BY_NOW and says_not_yet(meant):
        sense = Sense.PROGRESS
    elif names_some(meant, names_task=piece.names_task):
        sense = None
    else:
        sense = sense_of(meant, weights, names_task=piece.names_task)
    part = Part(piece.codes, sense, words, piece.besides)
    if sense is None or sense is Sense.NONE:
        return part
    outcome = _outcome(meant, at)
    day = outcome.completed_on if sense in _DATED else None
    if sense is Sense.EXTEND:
        # Of several days that are asked for it is the last.
        day = max(_days(meant, at), default=day)
    elif sense in _DATED and (found := _found(meant, replace(at, ahead=False))):
        gone_by = [one.last for one in found if one.last <= at.today]
        if not gone_by:
            # Some days of it may have gone by; none is done tomorrow.
            begun = _places(meant, (one for one in found if one.first <= at.today))
            if sense is Sense.SUBMITTED:
                own = (one for one in found if not _EXPECTED.search(meant, 0, one.point.start))
                return replace(part, unread=begun or _places(meant, own))
            if not begun and _SAID_BEFORE.search(meant, 0, found[0].start):
                # "xong rồi, hẹn nộp ngày 15/3" says both.
                return replace(part, sense=None)
            is_claim = begun and _PERFECT.search(meant)
            return replace(part, sense=sense if is_claim else Sense.NONE, unread=begun)
        day = gone_by[-1 if _DENIED.search(meant) else 0]
    product = _outcome(whole, at).product
    number = product.number if product else None
    value = share_of(meant, is_whole=sense is not Sense.PROGRESS)
    unread = _unread(meant, at) if sense in _DONE_BY_NOW and day is None else ()
    return replace(part, day=day, document=number, value=value, unread=unread)


def _days(words: str, at: Standpoint) -> list[date]:
    """Return the days that words name, none where one of them is in no calendar."""
    return [day.last for day in _found(words, at)]


def _places(words: str, days: Iterable[Found]) -> tuple[str, ...]:
    return tuple(words[one.point.start : one.point.end] for one in days)


def _unread(words: str, at: Standpoint) -> tuple[str, ...]:
    back = replace(at, ahead=False)
    return unread_times(words, ((day.start, day.end) for day in _found(words, back)))


def _found(words: str, at: Standpoint) -> list[Found]:
    try:
        days = list(find_days(words, at))
    except Refusal:
        return []
    counted = shares(words)
    return [
        day for day in days if not any(start <= day.point.start < end for start, end in counted)
    ]


def _outcome(words: str, at: Standpoint) -> Outcome:
    try:
        return read_outcome(words, at.today)
    except Refusal:
        return Outcome()


def _joined(parts: list[Part]) -> Iterator[Part]:
    """Yield the parts, codes that have nothing said of them joined to the part after them."""
    waiting: tuple[Code, ...] = ()
    for part in parts:
        if not part.words and part is not parts[-1]:
            waiting += part.codes
            continue
        yield replace(part, codes=waiting + part.codes)
        waiting = ()
