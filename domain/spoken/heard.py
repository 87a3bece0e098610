"""What a message says of which tasks: one part for each, and nothing of it left over unread.

A message is cut where it turns to another task, each part is given a sense by what was learned
(`guess`) and by the phrases that are sure (`meaning`), and days, documents and numbers are read by
their grammars. Where the two disagree, or neither is sure, it is asked.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from domain.calendar import Calendar
from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.refusal import Refusal
from domain.report.outcome import Outcome, read_outcome
from domain.spoken.code import Code
from domain.spoken.guess import Sense, Weights, guess
from domain.spoken.intention import ASKS, Intention
from domain.spoken.meaning import meaning_of
from domain.spoken.mentions import Mention, mentions
from domain.spoken.times.day import Found, find_days
from domain.spoken.times.point import Standpoint
from domain.text import fold, nfc
from domain.words import spoken

# So likely a sense is taken without a phrase that says so, and so likely with one.
_SURE = 0.80
_SURE_WITH_PHRASE = 0.45
# Nothing is claimed of what is said to be none; less is needed for it.
_SURE_OF_NONE = 0.65
_LONGEST = 1000
_OF_INTENTION = {
    Intention.DONE: Sense.DONE,
    Intention.SUBMITTED: Sense.SUBMITTED,
    Intention.PROGRESS: Sense.PROGRESS,
    Intention.STUCK: Sense.OBSTACLE,
    Intention.EXTEND: Sense.EXTEND,
}
INTENTIONS = {sense: intention for intention, sense in _OF_INTENTION.items()}
_LESS_THAN_DONE = frozenset({Sense.SUBMITTED, Sense.PROGRESS})
_DATED = frozenset({Sense.DONE, Sense.SUBMITTED, Sense.EXTEND})
_SHARE = re.compile(r"(?<![\d/.,])(\d{1,4})\s*/\s*(\d{1,4})(?![\d/])|(\d{1,3}(?:[.,]\d)?)\s*%")
# A share of what cannot be a day: "320/500", "3/40", "12/12 hồ sơ", "3 trong 5 nội dung".
_COUNTED = re.compile(
    r"(?<![\d/.,])(\d{1,4})\s*(?:/|trong(?: số)?|trên)\s*(\d{2,4})(?![\d/])(?=\s+[^\W\d]|\s*$)"
    r"|(\d{1,3}(?:[.,]\d)?)\s*%"
)
_IN_WORDS = (
    (spoken(r"(?<!\w)(?:một nửa|nửa)(?!\w)"), "1/2"),
    (spoken(r"(?<!\w)một phần ba(?!\w)"), "1/3"),
    (spoken(r"(?<!\w)hai phần ba(?!\w)"), "2/3"),
    (spoken(r"(?<!\w)ba phần tư(?!\w)"), "3/4"),
)
# Said before a day, these leave it to come.
_AHEAD = spoken(r"(?<!\w)(?:sẽ|mai|mốt|dự kiến|chắc|cố|hứa|kịp|phải|cần)(?!\w)")


@dataclass(frozen=True, slots=True)
class Part:
    """What is said of some tasks; without codes, of what the message replied to shows.

    `besides` are the codes of tasks that are excepted. `day` is the day done, submitted, or asked
    for; `document` and `value` ("3/10", "50%") are as written. `sense` is None where it is to be
    asked.
    """

    codes: tuple[Code, ...]
    sense: Sense | None
    words: str
    besides: tuple[Code, ...] = ()
    day: date | None = None
    document: str | None = None
    value: str | None = None


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
    parts = [_part(piece, weights, at) for piece in _pieces(said, tuple(named))]
    return tuple(_joined(parts))


def clause(text: str, named: Iterable[Unit | SignedPlan]) -> str:
    """Return the words of a message without the codes in it, as its sense is taken from them."""
    return " ".join(piece.words for piece in _pieces(nfc(text).strip(), tuple(named)))


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some of a message, with the tasks that it is about and the words beside their codes."""

    codes: tuple[Code, ...]
    besides: tuple[Code, ...]
    words: str


_CUT = re.compile(r"[;\n]|(?<!\d)[.,]|[.,](?!\d)")
_TURN = spoken(r"(?<!\w)(?:còn|riêng|nhưng|và)\s*$")
_JOINED = re.compile(
    r"[\s,;&+/]*(?:\b(?:va|voi|cung)\b)?[\s,]*(?:\b(?:viec|nhiem vu|nv|vc|muc|so)\b\s*)*"
)


def _pieces(said: str, named: tuple[Unit | SignedPlan, ...]) -> Iterator[_Piece]:
    """Yield a message cut where it turns to other tasks."""
    groups = _groups(said, list(mentions(said, named)))
    if not groups:
        yield _Piece((), (), said)
        return
    starts = [0]
    for before, after in pairwise(groups):
        starts.append(_turns_at(said, before[-1].end, after[0].start))
    ends = [*starts[1:], len(said)]
    for group, start, end in zip(groups, starts, ends, strict=True):
        words = said[start:end]
        for first, last in reversed(_spans(said, group)):
            words = f"{words[: first - start]} {words[last - start :]}"
        codes = tuple(one.code for one in group if one.code and not one.is_excepted)
        others = [one for each in groups if each is not group for one in each]
        besides = tuple(
            one.code
            for one in (others if any(one.code is None for one in group) else group)
            if one.code and (one.is_excepted or one in others)
        )
        yield _Piece(codes, besides, words.strip(" ,;:.\n-–()"))


def _groups(said: str, found: list[Mention]) -> list[list[Mention]]:
    """Return mentions that stand side by side together: "việc 2 và việc 3"."""
    groups: list[list[Mention]] = []
    for one in found:
        if groups and (
            one.is_excepted or _JOINED.fullmatch(fold(said[groups[-1][-1].end : one.start]))
        ):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _spans(said: str, group: list[Mention]) -> list[tuple[int, int]]:
    """Return where the tasks of a group stand, with what joins them: "4 với 5" is one place."""
    spans: list[tuple[int, int]] = []
    for one in group:
        if spans and _JOINED.fullmatch(fold(said[spans[-1][1] : one.start])):
            spans[-1] = spans[-1][0], one.end
        else:
            spans.append((one.start, one.end))
    return spans


def _turns_at(said: str, end: int, start: int) -> int:
    """Return where a message turns from what ends at `end` to the task named at `start`."""
    between = said[end:start]
    cuts = list(_CUT.finditer(between))
    if cuts:
        return end + cuts[-1].end()
    turn = _TURN.search(between)
    return end + turn.start() if turn else start


def _part(piece: _Piece, weights: Weights, at: Standpoint) -> Part:
    words = piece.words
    if not words and piece.codes:
        return Part(piece.codes, None, words, piece.besides)
    sense = _sense(words, weights)
    part = Part(piece.codes, sense, words, piece.besides)
    if sense is None or sense is Sense.NONE:
        return part
    outcome = _outcome(words, at)
    found = _day(words, at, ahead=sense is Sense.EXTEND) if sense in _DATED else None
    if sense is not Sense.EXTEND and found and found.last > at.today:
        # What is done is not done tomorrow.
        return replace(part, sense=Sense.NONE if sense is Sense.DONE else sense)
    return replace(
        part,
        day=found.last if found else (outcome.completed_on if sense in _DATED else None),
        document=outcome.product.number if outcome.product else None,
        value=_value(words, sense),
    )


def _sense(words: str, weights: Weights) -> Sense | None:
    """Return what words mean, None where that has to be asked."""
    learned = guess(words, weights)
    if any(form.search(words) for form in ASKS) and learned.sense is not Sense.EXTEND:
        return Sense.NONE if learned.sense is Sense.NONE or learned.share < _SURE else None
    meaning = meaning_of(words)
    phrase = _OF_INTENTION[meaning.intention] if meaning else None
    reached = _reached(words)
    if learned.sense in {Sense.DONE, Sense.PROGRESS} and reached is not None:
        return Sense.DONE if reached and phrase is not Sense.SUBMITTED else Sense.PROGRESS
    if learned.sense is Sense.DONE and phrase in _LESS_THAN_DONE:
        # Of two claims the smaller one is repeated.
        return phrase
    if learned.sense is Sense.NONE:
        return Sense.NONE if learned.share >= _SURE_OF_NONE else None
    if learned.share >= (_SURE_WITH_PHRASE if phrase is learned.sense else _SURE):
        return learned.sense
    return None


def _day(words: str, at: Standpoint, *, ahead: bool) -> Found | None:
    """Return the day that words name: of several that are asked for, the last."""
    found: list[Found] = []
    try:
        found.extend(find_days(words, replace(at, ahead=ahead)))
    except Refusal:
        return None
    if not ahead:
        return next(iter(found), None)
    return max(found, key=lambda one: one.last, default=None)


def _outcome(words: str, at: Standpoint) -> Outcome:
    try:
        return read_outcome(words, at.today)
    except Refusal:
        return Outcome()


def _reached(words: str) -> bool | None:
    """Return whether all of a share is reached, None where words name none: "320/500", "100%"."""
    for found in _COUNTED.finditer(words):
        if found[3]:
            return float(found[3].replace(",", ".")) >= 100
        if int(found[2]) > int(found[1]) or found[1] == found[2]:
            return found[1] == found[2]
    return None


def _value(words: str, sense: Sense) -> str | None:
    """Return how much is reached; of what is done only the whole, or "25/2" would be a share."""
    for found in _SHARE.finditer(words):
        if not found[1]:
            return f"{found[3]}%"
        if sense is Sense.PROGRESS or found[1] == found[2]:
            return f"{found[1]}/{found[2]}"
    if sense is not Sense.PROGRESS:
        return None
    return next((value for form, value in _IN_WORDS if form.search(words)), None)


def _joined(parts: list[Part]) -> Iterator[Part]:
    """Yield the parts, codes that have nothing said of them joined to the part after them."""
    waiting: tuple[Code, ...] = ()
    for part in parts:
        if not part.words and part is not parts[-1]:
            waiting += part.codes
            continue
        yield replace(part, codes=waiting + part.codes)
        waiting = ()
