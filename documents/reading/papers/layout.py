"""Tables and signs that only lay out a page: letterheads, signatures, Markdown headings."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from documents.reading.blocks import Block, Cell, Paragraph, Table
from documents.reading.tables.columns import is_task_table
from domain.text import fold

ENDING = re.compile(r"(?:noi nhan\W*|noi gui\W*)$|noi nhan\s*:|tren day la\b")
_LETTERHEAD = re.compile(r"cong hoa xa hoi chu nghia|doc lap.{0,4}tu do|^so\s*:|noi nhan")
_MARKDOWN_HEADING = re.compile(r"#{1,6}\s+(?=\S)")


def unframed(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks with tables that only lay out a letterhead or a signature as paragraphs."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield _without_markdown(block)
        elif is_task_table(block):
            yield block
        elif _lays_out(block):
            yield from _as_paragraphs(block)
        else:
            yield block


def _without_markdown(block: Paragraph) -> Paragraph:
    if not (heading := _MARKDOWN_HEADING.match(block.text)):
        return block
    return replace(block, text=block.text[heading.end() :], bold=True)


def _lays_out(table: Table) -> bool:
    width = max((len(row) for row in table.rows), default=0)
    text = fold(" ".join(cell.text for cell in _cells(table)))
    framed = _LETTERHEAD.search(text) or ENDING.search(text) or "noi nhan" in text
    # Whom a letter is addressed to may make a letterhead long.
    short = len(table.rows) <= 6 or "kinh gui" in text
    return width <= 1 or bool(framed and width <= 4 and short)


def _cells(table: Table) -> Iterator[Cell]:
    for row in table.rows:
        yield from (cell for cell in row if cell)


def _as_paragraphs(table: Table) -> Iterator[Paragraph]:
    for cell in _cells(table):
        for line in cell.lines:
            yield Paragraph(cell.where, line, at=cell.at)
