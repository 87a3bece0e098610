"""What a file holds beside its text, does not show, or has not computed: told, never dropped."""

import zipfile
from datetime import date
from pathlib import Path

import docx
import openpyxl
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
