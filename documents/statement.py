"""A sheet as an Excel file: for A4 lying down, the head repeated on every page."""

from datetime import date
from io import BytesIO
from math import ceil

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from domain.statement.sheet import Sheet

_HEAD = PatternFill("solid", fgColor="D9E2F3")
_THIN = Side(style="thin")
_FRAME = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_DAY = "dd/mm/yyyy"
_LINE = 15


def write_sheet(sheet: Sheet) -> bytes:
    """Return the workbook that holds one sheet."""
    book = Workbook()
    page = book.active
    if not isinstance(page, Worksheet):
        raise TypeError("a new workbook begins with a worksheet")
    page.title = sheet.name
    for line in sheet.title:
        page.append((line,))
        page.cell(page.max_row, 1).font = Font(bold=True, size=13)
    head = page.max_row + 1
    for row in (sheet.headings, *sheet.rows):
        _write_row(page, row, is_head=page.max_row + 1 == head)
        page.row_dimensions[page.max_row].height = _height(row, sheet.widths)
    for line in sheet.below:
        page.append((line,))
    for number, width in enumerate(sheet.widths, start=1):
        page.column_dimensions[get_column_letter(number)].width = width
    _lay_out(page, head)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _height(row: tuple[object, ...], widths: tuple[int, ...]) -> int:
    """Return how high a row must be for all its words; not every program finds that out itself."""
    lines = (
        ceil(len(str(cell or "")) * 1.15 / width) for cell, width in zip(row, widths, strict=True)
    )
    return _LINE * max(1, *lines)


def _write_row(page: Worksheet, values: tuple[object, ...], *, is_head: bool) -> None:
    page.append(values)
    for cell in page[page.max_row]:
        cell.alignment = Alignment(
            wrap_text=True, vertical="top", horizontal="center" if is_head else None
        )
        cell.border = _FRAME
        if is_head:
            cell.font, cell.fill = Font(bold=True), _HEAD
        if isinstance(cell.value, date):
            cell.number_format = _DAY
        elif isinstance(cell.value, str):
            # A product's "= 100 %" is words, and no formula.
            cell.data_type = "s"


def _lay_out(page: Worksheet, head: int) -> None:
    page.freeze_panes = page.cell(head + 1, 1)
    page.print_title_rows = f"{head}:{head}"
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
