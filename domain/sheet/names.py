"""What is kept under the names of the assignment sheet."""

from dataclasses import dataclass

from domain.question import Question
from domain.refusal import Refusal
from domain.sheet.edits import Edited
from domain.subject import Loads, Subject

# What the buttons answer where rows are missing.
ONLY_THESE, END_MISSING = "only-these", "end-missing"


class SheetCopied(Refusal):
    """What passes for a paper holds rows of our own sheet, which has lost its hidden part."""


class NoBasis(Refusal):
    """Deadlines are moved or work is ended, and nobody has said on what basis."""


class NothingEdited(Refusal):
    """A sheet came back as it went out."""


class NothingInTheRows(Refusal):
    """Rows are missing, and those that are there change nothing."""


class NothingTaken(Refusal):
    """By now nothing of a sheet can be taken."""


@dataclass(frozen=True, slots=True)
class SheetMeant(Question):
    """Is this to be written? `told` are the lines that say what it would do; `basis` is why.

    Where rows of `missing` open parts of the work did not come back it is asked whether they end,
    or only the rows that are there count. `again` asks a second time where much is rewritten.
    """

    kind = "sheet"
    by_code = True

    edited: Edited
    told: tuple[str, ...]
    needs_basis: bool
    basis: str = ""
    missing: int = 0
    again: bool = False


@dataclass(frozen=True, slots=True)
class SheetOut(Subject):
    """All work in force, or that of one plan, as an Excel file, to be edited and sent back."""

    kind = "sheet-out"
    version = 2

    plan: int | None = None

    def loads(self) -> Loads:
        """Return what must be loaded to make it."""
        return Loads(whole=True)
