"""A secrecy stamp anywhere in a file refuses it: headers, footers, notes, hidden cells."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from font_roboto import Roboto
from fpdf import FPDF
from openpyxl.comments import Comment

from documents.reading import read_plan
from domain.paper.unreadable import SecretDocument

DUTIES = ["KẾ HOẠCH", "Công tác năm 2026", "1. Văn phòng Sở", "- Lập danh sách trước 10/10/2026."]
ROWS = [
    ("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"),
    (1, "Lập quy chế", "Văn phòng", "30/4/2026"),
]


def _first_header(document: Any) -> None:
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "TỐI MẬT"


def _header(document: Any) -> None:
    document.sections[0].header.paragraphs[0].text = "MẬT"


def _footer(document: Any) -> None:
    document.sections[0].footer.add_table(1, 1, docx.shared.Mm(40)).cell(0, 0).text = "MẬT"


def _comment(document: Any) -> None:
    document.add_comment(document.paragraphs[0].runs, text="MẬT", author="VT")


@pytest.mark.parametrize("stamp", [_first_header, _header, _footer, _comment])
def test_of_a_word_file(stamp: Callable[[Any], None], tmp_path: Path) -> None:
    document = docx.Document()
    for line in DUTIES:
        document.add_paragraph(line)
    path = tmp_path / "a.docx"
    document.save(path)
    assert read_plan(path).tasks
    stamp(document)
    document.save(path)
    with pytest.raises(SecretDocument):
        read_plan(path)


def _print_header(book: Any) -> None:
    book.active.oddHeader.center.text = "TỐI MẬT"


def _hidden_row(book: Any) -> None:
    book.active.append(("", "MẬT"))
    book.active.row_dimensions[3].hidden = True


def _hidden_sheet(book: Any) -> None:
    sheet = book.create_sheet("Phụ")
    sheet["A1"] = "TUYỆT MẬT"
    sheet.sheet_state = "hidden"


def _note(book: Any) -> None:
    book.active["B2"].comment = Comment("MẬT", "VT")


@pytest.mark.parametrize("stamp", [_print_header, _hidden_row, _hidden_sheet, _note])
def test_of_a_workbook(stamp: Callable[[Any], None], tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    path = tmp_path / "a.xlsx"
    book.save(path)
    assert read_plan(path).tasks
    stamp(book)
    book.save(path)
    with pytest.raises(SecretDocument):
        read_plan(path)


def test_of_a_pdf_whose_later_pages_bear_it(tmp_path: Path) -> None:
    pdf = FPDF()
    pdf.add_font("Roboto", fname=Roboto)
    pdf.set_font("Roboto", size=13)
    pdf.add_page()
    for line in DUTIES:
        pdf.cell(text=line, new_x="LMARGIN", new_y="NEXT")
    for _ in range(3):
        pdf.add_page()
        pdf.cell(text="MẬT", new_x="LMARGIN", new_y="NEXT")
        pdf.ln(40)
        pdf.cell(text="- Rà soát hồ sơ trước ngày 15/11/2026.")
    path = tmp_path / "a.pdf"
    pdf.output(str(path))
    with pytest.raises(SecretDocument):
        read_plan(path)
