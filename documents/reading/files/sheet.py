"""Blocks of an Excel workbook: the lines above and below a table, and the table."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from documents.reading.blocks import Block, Cell, Paragraph
from documents.reading.files.grid import LONGEST, WIDEST, table_of
from documents.reading.files.lines import clean

# A row of so many filled cells is a table's; a letterhead has two.
_COLUMNS = 3
_UNNAMED = ("sheet", "trang tính")


def sheet_blocks(path: Path) -> list[Block]:
    """Return the blocks of the .xlsx; a damaged one raises whatever its parser raises.

    Values of formulas are those that Excel computed last. Hidden sheets, rows and columns are
    left out, as they are on paper.
    """
    # Given a path, openpyxl goes by the name and not by what the file is.
    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, data_only=True)
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
    hidden = _hidden_columns(sheet)
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
            cells.append(Cell(where, cell_lines(cell), rowspan=tall, colspan=broad))
        yield cells if _filled(cells) or len(cells) < len(row) - len(hidden) else []


def _hidden_columns(sheet: Worksheet) -> set[int]:
    columns: set[int] = set()
    for one in sheet.column_dimensions.values():
        if one.hidden:
            columns.update(range(one.min, min(one.max, WIDEST) + 1))
    return columns


def cell_lines(cell: Any) -> tuple[str, ...]:
    """Return a cell's lines as it shows them; dates become days of Vietnam, 30/06/2025."""
    return tuple(line for raw in _shown(cell).split("\n") if (line := clean(raw)))


def _shown(cell: Any) -> str:
    value = cell.value
    if value is None or cell.data_type == "e":
        return ""
    if isinstance(value, (datetime, date)):
        # Excel makes a day of "6/2025" as well, and shows it without one.
        has_day = "d" in str(cell.number_format).lower()
        return value.strftime("%d/%m/%Y" if has_day else "%m/%Y")
    if isinstance(value, bool):
        return ""
    if isinstance(value, float):
        if "%" in str(cell.number_format):
            return f"{value * 100:.10g}%"
        return f"{value:.15g}"
    return str(value)
