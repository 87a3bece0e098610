"""A question put to a chat, with whatever its answer needs."""

from dataclasses import dataclass
from typing import ClassVar

from domain.kept import Kept, Stored, declare


@dataclass(frozen=True, slots=True)
class Question(Kept):
    """What is asked: one class for each question, declared by its affair."""

    KINDS: ClassVar[dict[str, type["Question"]]] = {}
    # Whether its answer reads words again in which work or units are named by codes, not by ids.
    by_code: ClassVar[bool] = False

    def __init_subclass__(cls) -> None:
        declare(Question.KINDS, cls)

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about, where they are not a single one."""
        return ()


@dataclass(frozen=True, slots=True)
class UnreadableQuestion(Question):
    """A question that this version cannot read; whoever answers it hears that it is closed."""

    kind = "unreadable"

    of_kind: str
    stored: Stored
