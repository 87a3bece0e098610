"""What a file holds beside its text, does not show, or has not computed: told, never dropped."""

import zipfile
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.enum.style import WD_STYLE_TYPE
from font_roboto import Roboto
from fpdf import FPDF
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from documents.plan import PlanReading
from documents.reading import read_plan
from documents.reading.files.margins import footnotes as word_footnotes
from documents.reading.pdf.notes import footnotes
from documents.reading.pdf.pages import PdfLine, Word
from domain.paper.became import Became
from domain.paper.doubt import Doubt

HEADER = ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"]


def told(reading: PlanReading, why: Doubt) -> list[str]:
    return [one.text for one in reading.warnings if one.why is why]


def unclear(reading: PlanReading) -> list[str]:
    return [one.text for one in reading.paragraphs if one.became is Became.UNCLEAR]


def test_what_a_sheet_hides_strikes_out_or_has_not_computed_is_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet
    sheet.append(["Kế hoạch công tác năm 2026"])
    sheet.append(HEADER)
    sheet.append([1, "Lập sổ theo dõi", "Văn phòng Sở", "30/4/2026"])
    sheet.append([2, "Rà soát hồ sơ", "Phòng Lãnh sự", "trước 15/5/2026"])
    sheet.append([3, "Kiểm tra nội bộ", "Thanh tra Sở", "30/6/2026"])
    sheet.append([4, "Tổng kết công tác", "Văn phòng Sở", "=DATE(2026,12,1)"])
    sheet.auto_filter.ref = "A2:D6"
    sheet.row_dimensions[4].hidden = True
    for place in ("B5", "C5", "D5"):
        sheet[place].font = Font(strike=True)
    apart = book.create_sheet("Ghi nhớ")
    apart.append(["Gửi danh sách trước ngày 10/3"])
    apart.sheet_state = "hidden"
    path = tmp_path / "a.xlsx"
    book.save(path)

    reading = read_plan(path)

    assert [task.title for task in reading.tasks][:1] == ["Lập sổ theo dõi"]
    last = reading.tasks[-1]
    assert last.title == "Tổng kết công tác"
    assert last.deadline
    assert last.deadline.wording == "=DATE(2026,12,1)"
    assert Doubt.DATE_NOT_UNDERSTOOD in last.unsure
    assert told(reading, Doubt.NO_VALUE) == ["D6 =DATE(2026,12,1)"]
    hidden = ["2; Rà soát hồ sơ; Phòng Lãnh sự; trước 15/5/2026", "Gửi danh sách trước ngày 10/3"]
    assert told(reading, Doubt.HIDDEN_IN_FILE) == hidden
    struck = "Kiểm tra nội bộ; Thanh tra Sở; 30/6/2026"
    assert told(reading, Doubt.STRUCK_OUT) == [struck]
    assert {*hidden, struck} <= set(unclear(reading))
    assert not any("Kiểm tra nội bộ" in task.title for task in reading.tasks)


def test_struck_words_of_a_word_file_are_left_out_and_told(tmp_path: Path) -> None:
    paper = docx.Document()
    paper.add_paragraph("II. PHÂN CÔNG")
    paper.add_paragraph("1. Văn phòng Sở")
    changed = paper.add_paragraph("- Lập danh sách ")
    changed.add_run("trước ngày 10/10/2026").font.strike = True
    changed.add_run(" trước ngày 20/10/2026.")
    paper.add_paragraph("").add_run("- Dọn kho trước ngày 01/11/2026.").font.strike = True
    path = tmp_path / "a.docx"
    paper.save(str(path))

    reading = read_plan(path)

    [task] = reading.tasks
    assert task.deadline
    assert task.deadline.last_day == date(2026, 10, 19)
    struck = ["trước ngày 10/10/2026", "- Dọn kho trước ngày 01/11/2026."]
    assert told(reading, Doubt.STRUCK_OUT) == struck
    assert unclear(reading) == struck


def test_words_struck_by_a_style_or_in_a_cell_are_left_out_and_told(tmp_path: Path) -> None:
    paper = docx.Document()
    paper.styles.add_style("Bỏ", WD_STYLE_TYPE.CHARACTER).font.strike = True
    paper.styles.add_style("Bỏ cả", WD_STYLE_TYPE.PARAGRAPH).font.strike = True
    table = paper.add_table(rows=4, cols=4)
    for row, texts in zip(table.rows, [HEADER, ["1", "Lập sổ", "", ""]], strict=False):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    lead, time = table.rows[1].cells[2].paragraphs[0], table.rows[1].cells[3].paragraphs[0]
    lead.add_run("Phòng Dân tộc", style="Bỏ")
    lead.add_run("Văn phòng Sở")
    time.add_run("30/4/2026").font.double_strike = True
    time.add_run(" 30/5/2026")
    for cell, text in zip(
        table.rows[2].cells, ["2", "Dọn kho", "Phòng Dân tộc", "30/6"], strict=True
    ):
        cell.paragraphs[0].add_run(text).font.strike = True
    row = zip(table.rows[3].cells, ["3", "Kiểm kê", "Văn phòng Sở", "30/7/2026"], strict=True)
    for cell, text in row:
        cell.paragraphs[0].style = paper.styles["Bỏ cả"]
        cell.paragraphs[0].add_run(text).font.strike = False
    path = tmp_path / "a.docx"
    paper.save(str(path))

    reading = read_plan(path)

    assert [
        (one.title, one.units, one.deadline and one.deadline.last_day) for one in reading.tasks
    ] == [
        ("Lập sổ", ("Văn phòng Sở",), date(2026, 5, 30)),
        ("Kiểm kê", ("Văn phòng Sở",), date(2026, 7, 30)),
    ]
    struck = ["Phòng Dân tộc", "30/4/2026", "2", "Dọn kho", "Phòng Dân tộc", "30/6"]
    assert told(reading, Doubt.STRUCK_OUT) == struck


def test_a_part_of_a_sheets_cell_that_is_struck_is_left_out_and_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet
    sheet.append(["Kế hoạch công tác năm 2026"])
    sheet.append(HEADER)
    sheet.append([1, "Lập sổ theo dõi", "Văn phòng Sở", ""])
    crossed, bold = InlineFont(strike=True), InlineFont(b=True)
    sheet["D3"] = CellRichText(TextBlock(crossed, "30/4/2026"), " 30/5/2026")
    sheet["B3"] = CellRichText(TextBlock(bold, "Lập"), " sổ theo dõi")
    path = tmp_path / "a.xlsx"
    book.save(path)

    reading = read_plan(path)

    [task] = reading.tasks
    assert task.deadline
    assert (task.title, task.deadline.last_day) == ("Lập sổ theo dõi", date(2026, 5, 30))
    assert told(reading, Doubt.STRUCK_OUT) == ["30/4/2026"]


def line(text: str, top: float, size: float) -> PdfLine:
    return PdfLine((Word(text, 60, 300, top, top + size, bold=False),))


def test_footnotes_of_a_page_keep_their_words() -> None:
    page = [line(f"Dòng {n}", n * 16.0, 12) for n in range(5)]
    notes = [
        line("1 Thời hạn nộp là ngày 10/6, không phải", 700, 9),
        line("ngày 15/6.", 710, 9),
        line("2 Theo mẫu.", 720, 9),
    ]
    assert footnotes([*page, *notes]) == [
        "1 Thời hạn nộp là ngày 10/6, không phải ngày 15/6.",
        "2 Theo mẫu.",
    ]
    assert footnotes(page) == []


def test_a_footnote_of_a_word_file_is_told_once_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    runs = "<w:r><w:t>Thời hạn là ngày </w:t></w:r><w:r><w:t>10/6.</w:t></w:r>"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(
            "word/footnotes.xml",
            f'<w:footnotes xmlns:w="{word}"><w:footnote><w:p/></w:footnote>'
            f"<w:footnote><w:p>{runs}</w:p></w:footnote></w:footnotes>",
        )
    assert list(word_footnotes(path)) == ["Thời hạn là ngày 10/6."]


@pytest.mark.parametrize("style", ["S", "U"])
def test_words_of_a_pdf_with_a_line_through_them_are_left_out_and_told(
    style: str, tmp_path: Path
) -> None:
    paper = FPDF()
    paper.add_font("Roboto", fname=Roboto)
    paper.add_page()
    for line, marked in (
        ("KẾ HOẠCH", False),
        ("Công tác năm 2026", False),
        ("1. Văn phòng Sở lập danh sách trước ngày 10/10/2026.", False),
        ("2. Thanh tra Sở dọn kho trước ngày 01/11/2026.", True),
    ):
        paper.set_font("Roboto", style=style if marked else "", size=12)
        paper.cell(0, 10, line, new_x="LMARGIN", new_y="NEXT")
    paper.output(str(tmp_path / "a.pdf"))
    reading = read_plan(tmp_path / "a.pdf")
    struck = [one.text for one in reading.warnings if one.why is Doubt.STRUCK_OUT]
    if style == "S":
        assert [task.units for task in reading.tasks] == [("Văn phòng Sở",)]
        assert struck == ["2. Thanh tra Sở dọn kho trước ngày 01/11/2026."]
        assert reading.paragraphs[-1].text == struck[0]
    else:
        assert [task.units for task in reading.tasks] == [("Văn phòng Sở",), ("Thanh tra Sở",)]
        assert struck == []
