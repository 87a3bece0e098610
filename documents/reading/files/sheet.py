"""Blocks of an Excel workbook: the lines above and below a table, and the table."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from documents.reading.blocks import Block, Cell, Paragraph, Source
from documents.reading.files.grid import LONGEST, WIDEST, table_of
from documents.reading.files.lines import clean
from documents.reading.files.sheet_asides import (
    asides_of,
    hidden_columns,
    with_formulas,
    without_struck_parts,
)
from documents.reading.files.sheet_cells import cell_lines, is_struck

# A row of so many filled cells is a table's; a letterhead has two.
_COLUMNS = 3
_UNNAMED = ("sheet", "trang tính")


def sheet_source(path: Path, margin: tuple[Paragraph, ...] = ()) -> Source:
    """Return the blocks of the .xlsx; a damaged one raises whatever its parser raises.

    Values of formulas are those that Excel computed last. Hidden sheets, rows and columns and what
    is struck through are left out, as they are on paper, and told as asides.
    """
    # Given a path, openpyxl goes by the name and not by what the file is.
    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, data_only=True)
    formulas = with_formulas(book, path)
    struck = without_struck_parts(book, path)
    asides = (*asides_of(book), *struck, *formulas)
    return Source(_sheets(book), margin=margin, asides=asides)


def _sheets(book: Workbook) -> list[Block]:
    shown = [one for one in book.worksheets if one.sheet_state == "visible"]
    blocks: list[Block] = []
    for sheet in shown:
        within = list(_blocks(sheet))
        if within and len(shown) > 1 and not sheet.title.casefold().startswith(_UNNAMED):
            blocks.append(Paragraph(f"sheet {sheet.title} row 1", clean(sheet.title), bold=True))
        blocks += within
    return blocks


def _blocks(sheet: Worksheet) -> Iterator[Block]:
    rows = list(_rows(sheet))
    wide = [n for n, row in enumerate(rows) if len(_filled(row)) >= _COLUMNS]
    if not wide:
        yield from _lines(rows)
        return
    end = _end(rows, wide[-1])
    yield from _lines(rows[: wide[0]], apart=True)
    table = [row for row in rows[wide[0] : end] if row]
    yield table_of(table[0][0].where, table)
    yield from _lines(rows[end:], apart=True)


def _end(rows: Sequence[list[Cell]], last_wide: int) -> int:
    """Return the number of the row below the table: a blank one, after its last wide one."""
    below = range(last_wide + 1, len(rows))
    return next((n for n in below if not _filled(rows[n])), len(rows))


def _lines(rows: Sequence[list[Cell]], *, apart: bool = False) -> Iterator[Paragraph]:
    """Yield each row as one line; `apart` where its cells are lines of their own."""
    for row in rows:
        filled = _filled(row)
        if apart:
            yield from (Paragraph(cell.where, line) for cell in filled for line in cell.lines)
        elif filled:
            yield Paragraph(filled[0].where, " ".join(cell.text for cell in filled))


def _filled(row: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in row if cell.lines]


def _rows(sheet: Worksheet) -> Iterator[list[Cell]]:
    """Yield the cells that begin in each row that is shown; a blank row is empty."""
    spans = {
        (one.min_row, one.min_col): (one.max_row - one.min_row + 1, one.max_col - one.min_col + 1)
        for one in sheet.merged_cells.ranges
    }
    covered = {
        (row, column)
        for (top, left), (height, width) in spans.items()
        for row in range(top, min(top + height, LONGEST))
        for column in range(left, min(left + width, WIDEST))
        if (row, column) != (top, left)
    }
    hidden = hidden_columns(sheet)
    height, width = min(sheet.max_row, LONGEST), min(sheet.max_column, WIDEST)
    for row in sheet.iter_rows(max_row=height, max_col=width):
        number = row[0].row
        if sheet.row_dimensions[number].hidden:
            continue
        cells = []
        for cell in row:
            if (number, cell.column) in covered or cell.column in hidden:
                continue
            tall, broad = spans.get((number, cell.column), (1, 1))
            where = f"sheet {sheet.title} row {number}"
            cells.append(
                Cell(
                    where, () if is_struck(cell) else cell_lines(cell), rowspan=tall, colspan=broad
                )
            )
        yield cells if _filled(cells) or len(cells) < len(row) - len(hidden) else []
