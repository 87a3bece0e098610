"""Reading an assignment sheet back: the rows as they are now, and as they went out."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from documents.reading.files.packages import check_package
from documents.sheet.layout import COPY, HEADINGS, MARK
from documents.sheet.returned import RowReading, SheetReading
from documents.sheet.words import cell_words
from domain.sheet.columns import Column
from domain.text import fold

# People put lines above the headings, of their own.
_HEAD_WITHIN = 12
_BY_HEADING = {fold(heading): column for column, heading in HEADINGS.items()}


def is_sheet(path: Path) -> bool:
    """Whether the file is an assignment sheet that went out from here, edited or not."""
    try:
        with path.open("rb") as file:
            if file.read(2) != b"PK" or not zipfile.is_zipfile(file):
                return False
            check_package(path)
            book = openpyxl.load_workbook(file, read_only=True)
            is_ours = COPY in book.sheetnames and book[COPY].cell(1, 1).value == MARK
            book.close()
    except Exception:  # a damaged workbook is no sheet; whoever reads it as a paper says why
        return False
    return is_ours


def read_sheet(path: Path) -> SheetReading:
    """Return the rows now and before; a broken file raises what openpyxl raises."""
    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, data_only=True)
    with path.open("rb") as file:
        formulas = openpyxl.load_workbook(file)
    page = next(one for one in book.worksheets if one.title != COPY and _head(one))
    head, places = _head(page) or (0, {})
    return SheetReading(
        before=tuple(_copied(book[COPY])),
        after=tuple(_rows(page, head, places)),
        uncounted=tuple(_uncounted(page, formulas[page.title], head, places)),
    )


def _head(page: Worksheet) -> tuple[int, dict[int, Column]] | None:
    """Return in which row the headings stand, and which column stands at which place."""
    for number, row in enumerate(page.iter_rows(max_row=_HEAD_WITHIN, values_only=True), start=1):
        found = [(place, _BY_HEADING.get(fold(cell_words(cell)))) for place, cell in enumerate(row)]
        places = {place: column for place, column in found if column is not None}
        if {Column.CODE, Column.UNIT, Column.TITLE} <= set(places.values()):
            return number, places
    return None


def _rows(page: Worksheet, head: int, places: dict[int, Column]) -> Iterator[RowReading]:
    for number, row in enumerate(
        page.iter_rows(min_row=head + 1, max_col=max(places) + 1, values_only=True), start=head + 1
    ):
        cells = {int(column): cell_words(row[place]) for place, column in places.items()}
        if any(cells.values()):
            yield RowReading(number=number, cells=cells)


def _copied(page: Worksheet) -> Iterator[RowReading]:
    for number, row in enumerate(
        page.iter_rows(min_row=2, max_col=len(Column), values_only=True), start=2
    ):
        yield RowReading(number=number, cells={int(c): cell_words(row[c]) for c in Column})


def _uncounted(
    page: Worksheet, formulas: Worksheet, head: int, places: dict[int, Column]
) -> Iterator[tuple[int, int, str]]:
    for row in formulas.iter_rows(min_row=head + 1, max_col=max(places) + 1):
        for cell in row:
            column = places.get(cell.column - 1)
            is_formula = cell.data_type == "f" and page.cell(cell.row, cell.column).value is None
            if column is not None and is_formula:
                yield cell.row, int(column), str(cell.value)
