"""What a workbook holds and does not show, or shows crossed out, or has not computed yet."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from documents.reading.blocks import Aside
from documents.reading.files.grid import LONGEST, WIDEST
from documents.reading.files.lines import clean
from documents.reading.files.sheet_cells import cell_lines, is_struck
from domain.paper.doubt import Doubt

_FORMULA = re.compile(rb"<f[ >]")


def asides_of(book: Workbook) -> Iterator[Aside]:
    """Yield what is left out of the sheets, row by row; a hidden sheet at once."""
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            yield from _in_rows(sheet)
        elif text := "; ".join(line for row in _cells(sheet) for _, line in row):
            yield Aside(f"sheet {sheet.title} row 1", clean(text), Doubt.HIDDEN_IN_FILE)


def with_formulas(book: Workbook, path: Path) -> list[Aside]:
    """Write each formula without a value into its cell of `book`, where it looks like none.

    Return one aside for each sheet that has some; `path` is read again only if it has formulas.
    """
    if not _has_formulas(path):
        return []
    with path.open("rb") as file:
        written = openpyxl.load_workbook(file)
    asides = []
    for sheet in written.worksheets:
        computed = book[sheet.title]
        missing = list(_uncomputed(sheet, computed))
        for cell in missing:
            computed[cell.coordinate].value = cell.value
        if missing and sheet.sheet_state == "visible":
            where = f"sheet {sheet.title} row {missing[0].row}"
            text = "; ".join(f"{one.coordinate} {one.value}" for one in missing)
            asides.append(Aside(where, text, Doubt.NO_VALUE))
    return asides


def hidden_columns(sheet: Worksheet) -> set[int]:
    """Return the numbers of the columns that are not shown."""
    columns: set[int] = set()
    for one in sheet.column_dimensions.values():
        if one.hidden:
            columns.update(range(one.min, min(one.max, WIDEST) + 1))
    return columns


def _in_rows(sheet: Worksheet) -> Iterator[Aside]:
    hidden = hidden_columns(sheet)
    for row in _cells(sheet):
        where = f"sheet {sheet.title} row {row[0][0].row}" if row else ""
        rows_hidden = bool(row) and sheet.row_dimensions[row[0][0].row].hidden
        unseen = [line for cell, line in row if rows_hidden or cell.column in hidden]
        struck = [line for cell, line in row if line not in unseen and is_struck(cell)]
        if unseen:
            yield Aside(where, "; ".join(unseen), Doubt.HIDDEN_IN_FILE)
        if struck:
            yield Aside(where, "; ".join(struck), Doubt.STRUCK_OUT)


def _cells(sheet: Worksheet) -> Iterator[list[tuple[Any, str]]]:
    """Yield the cells of each row that hold something, with their words."""
    height, width = min(sheet.max_row, LONGEST), min(sheet.max_column, WIDEST)
    for row in sheet.iter_rows(max_row=height, max_col=width):
        told = [(cell, " ".join(cell_lines(cell))) for cell in row if cell.value is not None]
        yield [(cell, line) for cell, line in told if line]


def _has_formulas(path: Path) -> bool:
    with zipfile.ZipFile(path) as package:
        parts = [name for name in package.namelist() if name.startswith("xl/worksheets/")]
        return any(_FORMULA.search(package.read(name)) for name in parts)


def _uncomputed(sheet: Worksheet, computed: Worksheet) -> Iterator[Any]:
    height, width = min(sheet.max_row, LONGEST), min(sheet.max_column, WIDEST)
    for row in sheet.iter_rows(max_row=height, max_col=width):
        for cell in row:
            if cell.data_type == "f" and computed[cell.coordinate].value is None:
                yield cell
