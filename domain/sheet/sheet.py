"""A sheet of a workbook, in no program's terms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto

Cell = str | int | date | None


class Tone(Enum):
    """How a row stands out; its words say the same, for a print has no colours."""

    DONE = auto()
    SOON = auto()
    LATE = auto()
    ASIDE = auto()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Lines of a title, a table with its headings and widths in characters, and lines below it.

    Places of columns and rows count from 0. `groups` are rows of one cell that spans the table.
    `choices` are what a column takes; `tones` colour a row by the words of its column `toned_by`.
    A `hidden` column, or a sheet that `is_hidden`, is for the program that reads it again.
    `author` is whose paper it is, as the file's properties say it.
    """

    name: str
    title: tuple[str, ...]
    headings: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    below: tuple[str, ...] = ()
    groups: frozenset[int] = frozenset()
    choices: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    toned_by: int | None = None
    tones: Mapping[str, Tone] = field(default_factory=dict)
    hidden: frozenset[int] = frozenset()
    is_hidden: bool = False
    is_filtered: bool = False
    author: str = ""


def as_words(cell: Cell) -> str:
    """Return a cell in plain words on one line, as it is compared: "24/05/2021", "12", ""."""
    if cell is None:
        return ""
    return f"{cell:%d/%m/%Y}" if isinstance(cell, date) else " ".join(str(cell).split())
