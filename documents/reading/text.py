"""Blocks of a plain text or Markdown file: paragraphs, and tables drawn with bars."""

import re
from collections.abc import Iterator
from itertools import groupby

from documents.reading.blocks import Block, Cell, Paragraph
from documents.reading.grid import table_of
from documents.reading.lines import Line, clean

_RULE = re.compile(r"\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)*\|?$")
_BAR = re.compile(r"(?<!\\)\|")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
# A cell with line breaks of its own goes on below; a bar that is never closed is no row.
_TALLEST_ROW = 30


def text_blocks(text: str) -> list[Block]:
    """Return the blocks of a text; places count the lines as an editor does."""
    # str.splitlines also splits at form feeds and the like, where an editor counts no line.
    lines = re.split("\r\n?|\n", text)
    blocks: list[Block] = []
    for is_row, group in groupby(_rows(lines), lambda one: one.text.startswith("|")):
        lines_here = list(group)
        blocks += _tables(lines_here) if is_row else _paragraphs(lines_here)
    return blocks


def _paragraphs(lines: list[Line]) -> Iterator[Paragraph]:
    for line in lines:
        if text := clean(line.text):
            yield Paragraph(line.where, text)


def _rows(lines: list[str]) -> Iterator[Line]:
    """Yield lines that are not blank, a row that is broken inside its cells as one."""
    at = 0
    while at < len(lines):
        text, begun = lines[at].strip(), at
        if text.startswith("|") and not text.endswith("|"):
            end = _end_of_row(lines, at)
            text = "<br>".join(one.strip() for one in lines[at : end + 1] if one.strip())
            at = end
        at += 1
        if text:
            yield Line(f"line {begun + 1}", text)


def _end_of_row(lines: list[str], begun: int) -> int:
    for at in range(begun + 1, min(begun + _TALLEST_ROW, len(lines))):
        if lines[at].lstrip().startswith("|"):
            break
        if lines[at].rstrip().endswith("|"):
            return at
    return begun


def _tables(rows: list[Line]) -> Iterator[Block]:
    """Yield one table for each run of rows that are equally wide; a row of one cell is text."""
    cells = [_cells(row) for row in rows if not _RULE.match(row.text)]
    for width, group in groupby(cells, len):
        if width == 1:
            for [cell] in group:
                yield from (Paragraph(cell.where, line) for line in cell.lines)
        else:
            grid = list(group)
            yield table_of(grid[0][0].where, grid)


def _cells(row: Line) -> list[Cell]:
    inside = row.text.removeprefix("|")
    parts = _BAR.split(inside.removesuffix("|"))
    return [Cell(row.where, _lines(part.replace("\\|", "|"))) for part in parts]


def _lines(part: str) -> tuple[str, ...]:
    return tuple(line for raw in _BREAK.split(part) if (line := clean(raw)))
