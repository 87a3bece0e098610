"""Reading an assignment sheet back: the rows as they are now, and as they went out."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from documents.reading.files.packages import check_package
from documents.sheet.layout import COPY, HEADINGS, MARK
from documents.sheet.merged import merged_down, with_merged
from documents.sheet.returned import RowReading, SheetReading
from documents.sheet.words import cell_words
from domain.paper.unreadable import ColumnMissing
from domain.sheet.columns import WRITTEN, Column
from domain.text import fold

# People put lines above the headings, of their own.
_HEAD_WITHIN = 12
# A row of so many of our headings is the head, even where another one was renamed.
_FEWEST = 3
_NEEDED = frozenset({Column.CODE, Column.UNIT, Column.TITLE})
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
    """Return the rows now and before; a broken file raises what openpyxl raises.

    Raises ColumnMissing where a heading was renamed: what stands under it must not be passed over.
    """
    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, data_only=True)
    with path.open("rb") as file:
        formulas = openpyxl.load_workbook(file)
    page, head, places = _found(book, path.name)
    return SheetReading(
        before=tuple(_copied(book[COPY])),
        after=tuple(_rows(page, head, places)),
        uncounted=tuple(_uncounted(page, formulas[page.title], head, places)),
    )


def _found(book: Workbook, file: str) -> tuple[Worksheet, int, dict[int, Column]]:
    """Return the page, the row of its headings, and which column stands at which place."""
    heads = [
        (len(places), page, number, places, has_others)
        for page in book.worksheets
        if page.title != COPY
        for number, places, has_others in _heads(page)
    ]
    if not heads:
        raise ColumnMissing(file=file, column=HEADINGS[Column.CODE])
    _, page, number, places, has_others = max(heads, key=lambda one: one[0])
    wanted = WRITTEN if has_others else _NEEDED
    missing = (wanted | _NEEDED) - set(places.values())
    if missing:
        raise ColumnMissing(file=file, column=HEADINGS[min(missing)])
    return page, number, places


def _heads(page: Worksheet) -> Iterator[tuple[int, dict[int, Column], bool]]:
    """Yield rows that may hold the headings, and whether there are any that nobody knows."""
    for number, row in enumerate(page.iter_rows(max_row=_HEAD_WITHIN, values_only=True), start=1):
        words = [fold(cell_words(cell)) for cell in row]
        places = {at: _BY_HEADING[one] for at, one in enumerate(words) if one in _BY_HEADING}
        if len(places) >= _FEWEST:
            yield number, places, len(places) < sum(map(bool, words))


def _rows(page: Worksheet, head: int, places: dict[int, Column]) -> Iterator[RowReading]:
    below = merged_down(page, {at for at, one in places.items() if one is not Column.KEY})
    for number, row in enumerate(
        page.iter_rows(min_row=head + 1, max_col=max(places) + 1, values_only=True), start=head + 1
    ):
        told = with_merged(row, number, below)
        cells = {int(column): cell_words(told[place]) for place, column in places.items()}
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
