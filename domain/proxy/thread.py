"""Lines of a pasted thread: what each proposes to write down, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.chat import Unit
from domain.refusal import Refusal

# A phone scrolls through no more, and a message holds no more.
MOST_LINES = 40


class Fate(StrEnum):
    """What became of a line; TALK proposes nothing, ASKED led to a question of its own."""

    OPEN = "open"
    TALK = "talk"
    RECORDED = "recorded"
    ASKED = "asked"
    DROPPED = "dropped"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ThreadLine:
    """One thing somebody said; `name` is how the messenger calls them, "" for nobody known.

    It was said at `said_at`, UTC, None where the thread does not tell. As a proposal it is the
    `command` of a `unit` on `assignments`, by their `codes`, with the `words` that would follow.
    `why` says in a sentence why it is none, or was not written down.
    """

    said: str
    name: str = ""
    said_at: datetime | None = None
    fate: Fate = Fate.TALK
    command: str = ""
    codes: str = ""
    words: str = ""
    unit: Unit | None = None
    assignments: tuple[int, ...] = ()
    why: str = ""


class NothingPasted(Refusal):
    """There is no line in what was pasted."""


class LineSettled(Refusal):
    """The line was recorded or dropped before."""


class TooManyLines(Refusal):
    """More was pasted than one message can show."""

    lines: int
    most: int


def check_lines(lines: Sequence[object]) -> None:
    """Raise NothingPasted or TooManyLines."""
    if not lines:
        raise NothingPasted
    if len(lines) > MOST_LINES:
        raise TooManyLines(lines=len(lines), most=MOST_LINES)
