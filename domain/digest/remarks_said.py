"""What the Văn phòng writes about a digest: notes by codes, a sentence on top taken away."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from domain.chat import Unit
from domain.digest.edition import Edition
from domain.digest.line import Line
from domain.plan.numbering import as_said, canonical, number_of
from domain.plan.signed import SignedPlan
from domain.spoken.code import Code, typed_codes
from domain.text import fold

_TAKES_AWAY = re.compile(
    r"(?:bo|xoa|go|khong can)(?:[ .!]*"
    r"|(?: (?:cau )?mo dau| cau (?:nay|do|tren))(?: (?:di|nhe|nha|giup|em|ra|roi))*(?:[ .!]*|,.*))"
)


# Of folded words, which are as long as they are with accents.
_NOTE = re.compile(
    r"(?:(?:(?P<away>xoa|bo|go)|sua(?: lai)?|doi|them) )?ghi chu"
    r"(?: (?:cua|cho|o|tai|dong))?(?!\w)\s*:?\s*"
)
_OPENING = re.compile(
    r"(?:(?:(?:sua(?: lai)?|doi|thay|them) )?(?:cau |loi )?mo dau(?: (?:la|thanh))?"
    r"|(?:them|ghi|viet)(?: them)?(?: (?:cau|loi|dong|y))(?: (?:nay|sau|la|nhu sau))?)"
    r"\s*[:–-]\s*(?=\S)"
)


def opening_in(words: str) -> str:
    """Return the sentence on top without what says that it is one: "sửa câu mở đầu: …"."""
    headed = _OPENING.match(fold(words))
    return words[headed.end() :] if headed else words


def takes_away(words: str) -> bool:
    """Whether an answer says to take the sentence on top away: "bỏ câu mở đầu"."""
    return _TAKES_AWAY.fullmatch(" ".join(fold(words).split())) is not None


@dataclass(frozen=True, slots=True)
class NotesRead:
    """Notes by the lines they stand at, "" to take one away, and what begins with no code of it."""

    notes: tuple[tuple[Line, str], ...]
    unknown: tuple[str, ...]


def read_notes(typed: str, told: Edition, named: Iterable[Unit | SignedPlan]) -> NotesRead:
    """Return the notes that lines of words (NFC) are, each behind its codes.

    A bare number is the task in this digest that has it: of what needs a word or stands in a list
    first, else of all; where several have it, it is none.
    """
    every = tuple(named)
    notes: list[tuple[Line, str]] = []
    unknown: list[str] = []
    for said in filter(None, map(str.strip, typed.splitlines())):
        headed = _NOTE.match(fold(said))
        read = typed_codes(said[headed.end() :] if headed else said, every)
        meant = [_lines(told, code) for code in read.codes]
        if not meant or not all(meant):
            unknown.append(said)
            continue
        words = "" if headed and headed["away"] else read.rest.strip(" :–-,.")
        notes.extend((line, words) for held in meant for line in held)
    return NotesRead(tuple(notes), tuple(unknown))


def _lines(told: Edition, code: Code) -> list[Line]:
    """Return the lines of the one task that a code means, [] for none and for several."""
    asked = {one.line for one in told.points}
    shown = [one for one in told.lines if one.lists or one.id in asked]
    for among in (shown, told.lines):
        found = [one for one in among if _fits(code, one)]
        if len({one.task for one in found}) == 1:
            return found
        if found:
            return []
    return []


def _fits(code: Code, line: Line) -> bool:
    if code.of_paper:
        return line.place is not None and as_said(line.place) == as_said(code.numbers)
    if not code.letters:
        return number_of(line.code) == as_said(code.numbers)
    own = canonical(code.letters, code.numbers)
    return line.code in {own, f"{code.plan}-{own}"}
