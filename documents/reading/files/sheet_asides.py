"""What a workbook holds and does not show, or shows crossed out, or has not computed yet."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from documents.reading.blocks import Aside
from documents.reading.files.grid import LONGEST, WIDEST
from documents.reading.files.lines import clean
from documents.reading.files.sheet_cells import cell_lines, is_struck
from domain.paper.doubt import Doubt

_FORMULA = re.compile(rb"<f[ >]")
# Within a cell's words; in a font of whole cells it stands in another part of the package.
_STRUCK = re.compile(rb"<strike(?:\s*/>|\s+val=\"1\")")


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
    if not _finds(path, _FORMULA, "xl/worksheets/"):
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


def without_struck_parts(book: Workbook, path: Path) -> list[Aside]:
    """Leave out of the cells of `book` what only a part of their words is struck through.

    Return one aside for each; `path` is read again only if it has such words.
    """
    if not _finds(path, _STRUCK, "xl/sharedStrings", "xl/worksheets/"):
        return []
    with path.open("rb") as file:
        written = openpyxl.load_workbook(file, rich_text=True)
    asides = []
    for sheet in written.worksheets:
        for cell in (one for row in _shown(sheet) for one in row):
            if not isinstance(cell.value, CellRichText):
                continue
            struck = [str(one) for one in cell.value if _is_struck(one)]
            kept = [str(one) for one in cell.value if not _is_struck(one)]
            book[sheet.title][cell.coordinate].value = "".join(kept)
            if struck and sheet.sheet_state == "visible":
                where = f"sheet {sheet.title} row {cell.row}"
                text = clean("".join(struck))
                asides.append(Aside(where, text, Doubt.STRUCK_OUT))
    return asides


def _is_struck(part: str | TextBlock) -> bool:
    return isinstance(part, TextBlock) and bool(part.font.strike)


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


def _shown(sheet: Worksheet) -> Iterator[tuple[Any, ...]]:
    """Yield the rows up to the last that anybody would fill."""
    height, width = min(sheet.max_row, LONGEST), min(sheet.max_column, WIDEST)
    yield from sheet.iter_rows(max_row=height, max_col=width)


def _cells(sheet: Worksheet) -> Iterator[list[tuple[Any, str]]]:
    """Yield the cells of each row that hold something, with their words."""
    for row in _shown(sheet):
        told = [(cell, " ".join(cell_lines(cell))) for cell in row if cell.value is not None]
        yield [(cell, line) for cell, line in told if line]


def _finds(path: Path, words: re.Pattern[bytes], *parts: str) -> bool:
    with zipfile.ZipFile(path) as package:
        names = [name for name in package.namelist() if name.startswith(parts)]
        return any(words.search(package.read(name)) for name in names)


def _uncomputed(sheet: Worksheet, computed: Worksheet) -> Iterator[Any]:
    for row in _shown(sheet):
        for cell in row:
            if cell.data_type == "f" and computed[cell.coordinate].value is None:
                yield cell
