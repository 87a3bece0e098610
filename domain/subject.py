"""What a message shows: from its subject it can be worded again, as things stand then."""

from dataclasses import dataclass
from typing import ClassVar

from domain.kept import Kept, Stored, declare
from domain.question import Question


@dataclass(frozen=True, slots=True)
class Loads:
    """How much of the plan a message is worded from, beside the assignments that it shows.

    `units` are the ids of units whose work is listed; `whole` is all of the plan.
    """

    units: tuple[int, ...] = ()
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


@dataclass(frozen=True, slots=True)
class QuestionShown(Subject):
    """A question, open with its buttons or closed without."""

    kind = "question"

    question: Question
    is_open: bool


@dataclass(frozen=True, slots=True)
class Unreadable(Subject):
    """A subject that this version cannot read; its message stays on the screen as it is."""

    kind = "unreadable"

    stored: Stored
