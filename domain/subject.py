"""What a message shows: from its subject it can be worded again, as things stand then."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from domain.kept import Kept, Stored, declare
from domain.question import Question


@dataclass(frozen=True, slots=True)
class Loads:
    """How much of the plan a message is worded from, beside the assignments that it shows.

    `units` are the ids of units whose work is listed, `tasks` those of tasks that are told with
    all who have a part in them; `whole` is all of the plan.
    """

    units: tuple[int, ...] = ()
    tasks: tuple[int, ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Subject(Kept):
    """What a message shows: one class for each view, declared by its affair."""

    KINDS: ClassVar[dict[str, type["Subject"]]] = {}

    def __init_subclass__(cls) -> None:
        declare(Subject.KINDS, cls)

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads()


class OwnWork(Subject):
    """What shows a chat the work of its own units: what moves to another unit leaves it."""

    __slots__ = ()


class Card(Subject):
    """What is put before a seat to be answered, and is shown anew where its chat has moved."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class QuestionShown(Subject):
    """A question, open with its buttons or closed without."""

    kind = "question"

    question: Question
    is_open: bool


class How(StrEnum):
    """How a question ended.

    Nobody answered what is OVERTAKEN, for its work has changed, nor what LAPSED, in its time, nor
    what was MERGED away with its codes. What is REPEATED stands open below. With what was LET_GO
    in its time nothing would have been recorded. What repeats words is REPLACED where others came
    before anybody said yes.
    """

    ANSWERED = "answered"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    OVERTAKEN = "overtaken"
    LAPSED = "lapsed"
    REPEATED = "repeated"
    MERGED = "merged"
    LET_GO = "let-go"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class QuestionEnded(Subject):
    """A question that ended, in the `words` it had then, whatever has become of its work since.

    They are in house markup. `by` is who ended it, "" where nobody did, at which moment, UTC;
    `said` is what they answered in words, "" for a press and for what 0.2.0 kept.
    """

    kind = "question-ended"
    version = 2

    words: str
    how: How
    by: str
    at: datetime
    said: str = ""


@dataclass(frozen=True, slots=True)
class Unreadable(Subject):
    """A subject that this version cannot read; its message stays on the screen as it is."""

    kind = "unreadable"

    stored: Stored


@dataclass(frozen=True, slots=True)
class Piece:
    """What is one of several things in a message: its subject, and the assignments it shows."""

    subject: Subject
    shows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Together(Subject):
    """What one message says beneath each other, in this order."""

    kind = "together"

    pieces: tuple[Piece, ...]

    def loads(self) -> Loads:
        """Return what must be loaded to word all of it."""
        each = [piece.subject.loads() for piece in self.pieces]
        return Loads(
            units=tuple({unit for one in each for unit in one.units}),
            tasks=tuple({task for one in each for task in one.tasks}),
            whole=any(one.whole for one in each),
        )


@dataclass(frozen=True, slots=True)
class InPlace(Subject):
    """What was opened in a message in place of what it shows else, to which a button leads back."""

    kind = "in-place"

    opened: Piece
    instead: Piece

    def loads(self) -> Loads:
        """Return what must be loaded to word what was opened."""
        return self.opened.subject.loads()


def pieces_of(subject: Subject | None, shows: Sequence[int]) -> tuple[Piece, ...]:
    """Return the pieces of a message that shows assignments; a message of one thing is one.

    What was opened comes before what stands behind it.
    """
    if isinstance(subject, Together):
        return subject.pieces
    if isinstance(subject, InPlace):
        behind = subject.instead
        return (subject.opened, *pieces_of(behind.subject, behind.shows))
    return (Piece(subject, tuple(shows)),) if subject else ()
