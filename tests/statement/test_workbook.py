"""A sheet as whoever opens or prints it sees it."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import openpyxl

from documents.sheet.writing import write_sheet
from domain.sheet.sheet import Sheet

SHEET = Sheet(
    name="Bảng kê",
    title=("SỞ NỘI VỤ", "Bảng kê công việc"),
    headings=("TT", "Nội dung", "Ngày"),
    widths=(5, 20, 12),
    rows=((1, "= 100 % kế hoạch", date(2021, 2, 18)), (2, "a" * 18, None)),
    below=("Người lập biểu",),
    author="Sở Nội vụ",
)
HEAD = 3


def test_a_sheet_is_laid_out_for_paper() -> None:
    book = openpyxl.load_workbook(BytesIO(write_sheet(SHEET)))
    (page,) = book.worksheets
    assert page.title == "Bảng kê"
    properties = book.properties
    assert (properties.creator, properties.lastModifiedBy) == ("Sở Nội vụ", "Sở Nội vụ")
    assert properties.title == "Bảng kê công việc"
    assert {cell.font.name for row in page.iter_rows() for cell in row if cell.value} == {
        "Times New Roman"
    }
    assert [cell.value for cell in page["A"]] == [*SHEET.title, "TT", 1, 2, *SHEET.below]
    assert [page.column_dimensions[one].width for one in "ABC"] == [5, 20, 12]
    assert (page.freeze_panes, page.print_title_rows) == ("A4", "$3:$3")
    setup = page.page_setup
    assert (setup.orientation, setup.paperSize) == ("landscape", 9)
    assert (setup.fitToWidth, setup.fitToHeight) == (1, 0)
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert [(cell.font.bold, cell.font.size) for cell in (page["A1"], page["A2"])] == [
        (True, 13)
    ] * 2


def test_a_wide_table_is_printed_on_larger_paper() -> None:
    wide = replace(SHEET, widths=(5, 220, 12))
    (page,) = openpyxl.load_workbook(BytesIO(write_sheet(wide))).worksheets
    assert page.page_setup.paperSize == 8


def test_the_head_is_told_apart_and_words_are_no_formula() -> None:
    page = openpyxl.load_workbook(BytesIO(write_sheet(SHEET))).worksheets[0]
    for row in page.iter_rows(min_row=HEAD, max_row=HEAD + 2):
        is_head = row[0].row == HEAD
        for cell in row:
            assert (cell.font.bold, cell.fill.fgColor.rgb) == (
                (True, "00D9E2F3") if is_head else (False, "00000000")
            )
            assert cell.alignment.wrap_text
            assert cell.alignment.vertical == "top"
            assert cell.alignment.horizontal == ("center" if is_head else None)
            sides = (cell.border.left, cell.border.right, cell.border.top, cell.border.bottom)
            assert {side.style for side in sides} == {"thin"}
    assert (page["B4"].data_type, page["B4"].value) == ("s", "= 100 % kế hoạch")
    assert (page["C4"].number_format, page["A4"].number_format) == ("dd/mm/yyyy", "General")
    assert page["A6"].border.left.style is None


def test_a_row_is_as_high_as_its_words() -> None:
    longest = ("a" * 21, "a" * 22, "a" * 42, "a" * 43)
    rows = tuple((None, one, None) for one in longest)
    written = Sheet("a", (), SHEET.headings, SHEET.widths, rows, ())
    page = openpyxl.load_workbook(BytesIO(write_sheet(written))).worksheets[0]
    heights = [page.row_dimensions[row].height for row in range(1, 6)]
    assert heights == [15, 15, 30, 30, 45]
