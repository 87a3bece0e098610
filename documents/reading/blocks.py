"""What every kind of file is read into: paragraphs and tables in their order, each with its place.

A place is English for the program ("line 34", "page 3 line 7"); `views/paper/reading.py` words it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from domain.paper.doubt import Doubt


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a page of a PDF; lengths are points from the page's left upper corner."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float


# What returns the picture (PNG) of parts of pages, None where none of them is a picture.
PictureOf = Callable[[Sequence[Box]], bytes | None]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph on one line: NFC, single spaces, an automatic number written in front.

    `bold` and `centred` are known of Word files and PDFs only; `depth` is the level in a list.
    `at` are its numbers in the file, two for a mark that was joined to the line below it.
    `boxes` are where its lines stand on pages.
    """

    where: str
    text: str
    bold: bool = False
    centred: bool = False
    depth: int = 0
    at: tuple[int, ...] = ()
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's paragraphs; a merged one stands once, where it begins. `at` is its number."""

    where: str
    lines: tuple[str, ...]
    rowspan: int = 1
    colspan: int = 1
    at: tuple[int, ...] = ()
    boxes: tuple[Box, ...] = ()

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
class Aside:
    """Words of a file that are read into no block, and why: a footnote, a hidden row.

    A formula without a value stands in its cell as well.
    """

    where: str
    text: str
    why: Doubt


@dataclass(frozen=True, slots=True)
class Source:
    """A whole file; `unread` are the places of pages that are pictures without text.

    `margin` is what is printed beside the text: headers, footers, notes. `asides` are what is left
    out of the text and has to be told. `picture_of` shows what was recognised on pictures of pages.
    """

    blocks: list[Block]
    unread: tuple[str, ...] = ()
    margin: tuple[Paragraph, ...] = ()
    asides: tuple[Aside, ...] = ()
    picture_of: PictureOf | None = None


def numbered(blocks: Iterable[Block]) -> list[Block]:
    """Return the blocks with each paragraph and each cell that is not empty counted from 1."""
    at = count(1)
    return [
        replace(block, at=(next(at),)) if isinstance(block, Paragraph) else _counted(block, at)
        for block in blocks
    ]


def _counted(table: Table, at: Iterator[int]) -> Table:
    rows = tuple(
        tuple(replace(cell, at=(next(at),)) if cell and cell.text else cell for cell in row)
        for row in table.rows
    )
    return replace(table, rows=rows)


def passages(blocks: Iterable[Block]) -> Iterator[Paragraph | Cell]:
    """Yield every paragraph and every cell that is not empty, in their order."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            yield from (cell for row in block.rows for cell in row if cell and cell.text)
