"""Sheets as an Excel file: for paper that lies down, a head on every page, no formula in it."""

from copy import copy
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from math import ceil

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as Drawn
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from documents.sheet.cells import write_words
from domain.sheet.sheet import Cell, Sheet, Tone

_HEAD = PatternFill("solid", fgColor="D9E2F3")
_GROUP = PatternFill("solid", fgColor="F2F2F2")
_TONES = {
    Tone.DONE: PatternFill("solid", bgColor="E2EFDA"),
    Tone.SOON: PatternFill("solid", bgColor="FFF2CC"),
    Tone.LATE: PatternFill("solid", bgColor="F8CBAD"),
    Tone.ASIDE: PatternFill("solid", bgColor="EDEDED"),
}
_THIN = Side(style="thin")
_FRAME = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_DAY = "dd/mm/yyyy"
# The state's papers are in Times New Roman, and programs for all kinds of systems have it.
_FONT, _SIZE, _LINE = "Times New Roman", 11, 15
# A table that is wider than so many letters is too small to read on A4.
_WIDE = 230
# Excel shows no row higher than 409 points.
_MOST_LINES = 27
# A list of choices stands in a formula of at most 255 letters.
_MOST_CHOICES = 250
# How many rows below the last one take the choices of their columns too.
_ROOM = 200


def write_sheet(*sheets: Sheet) -> bytes:
    """Return the workbook that holds the sheets; the first one is on top."""
    book = Workbook()
    _sign(book, sheets[0])
    for page in book.worksheets:
        book.remove(page)
    for sheet in sheets:
        _draw(book.create_sheet(sheet.name), sheet)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _sign(book: Workbook, sheet: Sheet) -> None:
    """Say in the file's properties whose paper it is and what it is about, as Word papers do."""
    book.properties.creator = book.properties.lastModifiedBy = sheet.author
    book.properties.title = sheet.title[-1] if sheet.title else sheet.name


@dataclass(frozen=True, slots=True)
class _Styles:
    """One cell of each look; drawing a cell like it costs a hundredth of styling it anew."""

    head: Drawn
    group: Drawn
    words: Drawn
    day: Drawn


def _draw(page: Worksheet, sheet: Sheet) -> None:
    for number, line in enumerate(sheet.title, start=1):
        write_words(page.cell(number, 1), line)
        page.cell(number, 1).font = Font(_FONT, bold=True, size=13)
    head = len(sheet.title) + 1
    styles = _styles(page)
    _write_row(page, head, sheet.headings, styles.head, styles)
    page.row_dimensions[head].height = _height(sheet.headings, sheet.widths)
    for number, row in enumerate(sheet.rows):
        is_group = number in sheet.groups
        at = head + 1 + number
        _write_row(page, at, row, styles.group if is_group else styles.words, styles)
        page.row_dimensions[at].height = _LINE if is_group else _height(row, sheet.widths)
        if is_group:
            page.merge_cells(start_row=at, end_row=at, start_column=1, end_column=len(row))
    last = head + len(sheet.rows)
    for number, line in enumerate(sheet.below, start=1):
        write_words(page.cell(last + number, 1), line)
        page.cell(last + number, 1).font = Font(_FONT, _SIZE)
    for number, width in enumerate(sheet.widths, start=1):
        column = page.column_dimensions[get_column_letter(number)]
        column.width, column.hidden = width, number - 1 in sheet.hidden
    _lay_out(page, sheet, head, last)


def _styles(page: Worksheet) -> _Styles:
    """Return the looks, each on a cell that is taken away again."""
    top = {"wrap_text": True, "vertical": "top"}
    drawn = []
    for horizontal, font, fill in (
        ("center", Font(_FONT, _SIZE, bold=True), _HEAD),
        (None, Font(_FONT, _SIZE, bold=True), _GROUP),
        (None, Font(_FONT, _SIZE), PatternFill()),
        (None, Font(_FONT, _SIZE), PatternFill()),
    ):
        cell = Drawn(page)
        cell.alignment = Alignment(horizontal=horizontal, **top)
        cell.border, cell.font, cell.fill = _FRAME, font, fill
        drawn.append(cell)
    drawn[-1].number_format = _DAY
    return _Styles(*drawn)


def _write_row(
    page: Worksheet, at: int, values: tuple[Cell, ...], style: Drawn, styles: _Styles
) -> None:
    for number, value in enumerate(values, start=1):
        cell = page.cell(at, number)
        cell._style = copy((styles.day if isinstance(value, date) else style)._style)
        if isinstance(value, str):
            write_words(cell, value)
        else:
            cell.value = value


def _height(row: tuple[Cell, ...], widths: tuple[int, ...]) -> int:
    """Return how high a row must be for all its words; not every program finds that out itself."""
    most = max(
        sum(ceil(len(line) * 0.95 / width) or 1 for line in str(cell).split("\n"))
        if cell is not None
        else 1
        for cell, width in zip(row, widths, strict=True)
    )
    return _LINE * min(most, _MOST_LINES)


def _lay_out(page: Worksheet, sheet: Sheet, head: int, last: int) -> None:
    page.freeze_panes = page.cell(head + 1, 1)
    page.print_title_rows = f"{head}:{head}"
    page.page_setup.orientation = "landscape"
    is_wide = sum(sheet.widths) > _WIDE
    page.page_setup.paperSize = page.PAPERSIZE_A3 if is_wide else page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.oddFooter.center.text, page.oddFooter.center.font = "&P/&N", f"{_FONT},Regular"
    end = get_column_letter(len(sheet.headings))
    if sheet.is_filtered:
        page.auto_filter.ref = f"A{head}:{end}{max(last, head + 1)}"
    for number, words in sheet.choices.items():
        _offer(page, get_column_letter(number + 1), words, head + 1, last + _ROOM)
    if sheet.toned_by is not None and sheet.rows:
        letter = get_column_letter(sheet.toned_by + 1)
        for beginning, tone in sheet.tones.items():
            begins = f'LEFT(${letter}{head + 1},{len(beginning)})="{beginning}"'
            rule = FormulaRule([begins], fill=_TONES[tone])
            page.conditional_formatting.add(f"A{head + 1}:{end}{last}", rule)
    if sheet.is_hidden:
        page.sheet_state = "veryHidden"


def _offer(page: Worksheet, letter: str, words: tuple[str, ...], first: int, last: int) -> None:
    listed = ",".join(words)
    if len(listed) > _MOST_CHOICES or any("," in one for one in words):
        return
    choice = DataValidation("list", formula1=f'"{listed}"', allow_blank=True)
    # Several may stand in a cell, and what is new: the list helps, and forbids nothing.
    choice.showErrorMessage = False
    page.add_data_validation(choice)
    choice.add(f"{letter}{first}:{letter}{last}")
