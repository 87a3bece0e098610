"""What every kind of file is read into: paragraphs and tables in their order, each with its place.

A place is English for the program ("line 34", "page 3 line 7"); `views/paper/reading.py` words it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph on one line: NFC, single spaces, an automatic number written in front.

    `bold` and `centred` are known of Word files and PDFs only; `depth` is the level in a list.
    """

    where: str
    text: str
    bold: bool = False
    centred: bool = False
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's paragraphs; a merged one stands once, where it begins."""

    where: str
    lines: tuple[str, ...]
    rowspan: int = 1
    colspan: int = 1

    @property
    def text(self) -> str:
        """Return the paragraphs on one line."""
        return " ".join(self.lines)


@dataclass(frozen=True, slots=True)
class Table:
    """A rectangular grid; None is what a merged cell above or to the left covers."""

    where: str
    rows: tuple[tuple[Cell | None, ...], ...]


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Source:
    """A whole file; `unread` are the places of pages that are pictures without text."""

    blocks: list[Block]
    unread: tuple[str, ...] = ()
