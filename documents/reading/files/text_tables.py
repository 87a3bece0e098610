"""Tables in plain text: Markdown's and pandoc's bars, and tabs as Word and Excel paste them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from documents.reading.blocks import Block, Cell, Paragraph
from documents.reading.files.grid import table_of
from documents.reading.files.lines import Line, clean

_RULE = frozenset("|+-=: \t")
_BAR = re.compile(r"(?<!\\)\|")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
# A cell with line breaks of its own goes on below; a bar that is never closed is no row.
_TALLEST_ROW = 30
# "1.<tab>Xây dựng" is a list; three columns are a table, once a second row has them too.
_TABS = 2
# Cells that a row lacks where some of it were merged into one.
_MISSING = 2


def shape_of(text: str) -> str:
    """Return how a line's columns are parted: "bars", "tabs", or "" for a line of text."""
    if text.startswith(("|", "+--", "+==")) or text.count(" | ") >= _TABS:
        return "bars"
    return "tabs" if text.count("\t") >= _TABS else ""


def whole_rows(lines: list[str]) -> Iterator[Line]:
    """Yield the lines with their places, a row that is broken inside its cells as one."""
    at = 0
    while at < len(lines):
        text, begun = lines[at].strip(" \u00a0\ufeff"), at
        indent = len(lines[at]) - len(lines[at].lstrip())
        if text.startswith("|") and not text.endswith("|"):
            end = _end_of_row(lines, at)
            text = "<br>".join(one.strip() for one in lines[at : end + 1] if one.strip())
            at = end
        at += 1
        yield Line(f"line {begun + 1}", text, indent)


def _end_of_row(lines: list[str], begun: int) -> int:
    for at in range(begun + 1, min(begun + _TALLEST_ROW, len(lines))):
        if lines[at].lstrip().startswith("|"):
            break
        if lines[at].rstrip().endswith("|"):
            return at
    return begun


def tables(rows: list[Line], shape: str) -> Iterator[Block]:
    """Yield one table for each run of rows that are equally wide; a row of one cell is text.

    Between rows that are equally wide it is a cell merged over all of their columns, and one that
    lacks a cell or two is a row of theirs.
    """
    rows = [row for row in rows if row.text]
    for width, group in groupby(_merged(list(_cells(rows, shape))), _width):
        grid = list(group)
        if width == 1 or (shape == "tabs" and len(grid) == 1):
            for cell in (cell for row in grid for cell in row):
                yield from (Paragraph(cell.where, line) for line in cell.lines)
        else:
            yield table_of(grid[0][0].where, grid)


def _merged(grid: list[list[Cell]]) -> Iterator[list[Cell]]:
    for at, row in enumerate(grid):
        above = next((len(one) for one in reversed(grid[:at]) if len(one) > 1), 0)
        below = next((len(one) for one in grid[at + 1 :] if len(one) > 1), 0)
        inside = above == below > _TABS
        if len(row) == 1 and inside:
            yield [replace(row[0], colspan=above)]
        elif inside and 0 < above - len(row) <= _MISSING and len(row) > _TABS:
            yield [*row, *[Cell(row[0].where, ())] * (above - len(row))]
        else:
            yield row


def _width(row: list[Cell]) -> int:
    return sum(cell.colspan for cell in row)


def _cells(rows: list[Line], shape: str) -> Iterator[list[Cell]]:
    if shape == "tabs":
        for row in rows:
            yield [Cell(row.where, _lines(part)) for part in row.text.split("\t")]
        return
    drawn = any(row.text.startswith("+") for row in rows)
    open_row: list[Cell] = []
    for row in rows:
        cells = [] if _is_rule(row.text) else _parts(row)
        if drawn and cells and len(cells) == len(open_row):
            open_row = [
                Cell(one.where, one.lines + two.lines)
                for one, two in zip(open_row, cells, strict=True)
            ]
        else:
            if open_row:
                yield open_row
            open_row = cells
    if open_row:
        yield open_row


def _is_rule(text: str) -> bool:
    return _RULE.issuperset(text) and ("--" in text or "==" in text)


def _parts(row: Line) -> list[Cell]:
    inside = row.text.removeprefix("|").removesuffix("|")
    return [Cell(row.where, _lines(one.replace("\\|", "|"))) for one in _BAR.split(inside)]


def _lines(part: str) -> tuple[str, ...]:
    return tuple(line for raw in _BREAK.split(part) if (line := clean(raw)))
