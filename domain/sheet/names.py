"""What is kept under the names of the assignment sheet."""

from dataclasses import dataclass

from domain.question import Question
from domain.refusal import Refusal
from domain.sheet.edits import Edited
from domain.subject import Loads, Subject


class NoBasis(Refusal):
    """Deadlines are moved or work is ended, and nobody has said on what basis."""


class NothingEdited(Refusal):
    """A sheet came back as it went out."""


class NothingTaken(Refusal):
    """By now nothing of a sheet can be taken."""


@dataclass(frozen=True, slots=True)
class SheetMeant(Question):
    """Is this to be written? `told` are the lines that say what it would do; `basis` is why."""

    kind = "sheet"

    edited: Edited
    told: tuple[str, ...]
    needs_basis: bool
    basis: str = ""


@dataclass(frozen=True, slots=True)
class SheetOut(Subject):
    """All work in force as an Excel file, to be edited and sent back."""

    kind = "sheet-out"

    def loads(self) -> Loads:
        """Return what must be loaded to make it."""
        return Loads(whole=True)
