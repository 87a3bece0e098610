"""The form as whoever opens it sees it: headings, widths, colours, choices."""

from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from documents.form import Words, write_form
from documents.plan import PlanReading
from documents.reading import read_plan
from domain.paper.became import Became
from tests.documents.making.plans import PLAN, written

HEADINGS = {
    "Nhiệm vụ": [
        ("Mã", 10),
        ("Thuộc mã", 10),
        ("Đơn vị thực hiện", 24),
        ("Nội dung nhiệm vụ", 70),
        ("Tên ngắn", 40),
        ("Thời hạn (ghi như kế hoạch)", 24),
        ("Chậm nhất", 12),
        ("Loại", 18),
        ("Đơn vị phối hợp", 24),
        ("Nhóm nhiệm vụ", 24),
        ("Cần xem lại", 36),
        ("Nơi ghi trong văn bản", 18),
    ],
    "Toàn văn": [
        ("Nơi ghi trong văn bản", 22),
        ("Đọc thành", 18),
        ("Mã nhiệm vụ", 14),
        ("Nội dung", 110),
    ],
}
DOUBTFUL, HEAD, NONE = "00FFF2CC", "00D9E2F3", "00000000"


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> PlanReading:
    paper = PLAN.replace("quy chế làm việc", "= 100 % quy chế").replace(
        "- Báo cáo công tác cải cách hành chính hằng quý", "- Tiếp tục cải cách hành chính"
    )
    return read_plan(written(tmp_path_factory.mktemp("read"), paper))


@pytest.fixture(scope="module")
def book(reading: PlanReading, tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    path = tmp_path_factory.mktemp("form") / "a.xlsx"
    words = Words(
        doubt=lambda one: f"? {one.value}",
        became=lambda one: f"là {one.value}",
        place=lambda one: f"ở {one}",
    )
    write_form(reading, path, words)
    return openpyxl.load_workbook(path)


def test_its_sheets_and_their_heads(book: Workbook) -> None:
    assert book.sheetnames == ["Nhiệm vụ", "Văn bản", "Phòng, đơn vị", "Toàn văn"]
    for name, headings in HEADINGS.items():
        sheet = book[name]
        widths = [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]]
        assert list(zip([cell.value for cell in sheet[1]], widths, strict=True)) == headings
        assert all(cell.font.bold and cell.fill.fgColor.rgb == HEAD for cell in sheet[1])
    assert (book["Nhiệm vụ"].freeze_panes, book["Toàn văn"].freeze_panes) == ("B2", "A2")


def test_a_row_a_task_with_its_day_its_doubts_and_a_choice_of_kinds(
    book: Workbook, reading: PlanReading
) -> None:
    sheet = book["Nhiệm vụ"]
    assert sheet.max_row == len(reading.tasks) + 1
    for row, task in zip(sheet.iter_rows(min_row=2), reading.tasks, strict=True):
        assert (row[0].value, row[3].value, row[11].value) == (task.code, task.title, task.where)
        assert row[10].value == ("; ".join(f"? {one.value}" for one in task.unsure) or None)
        assert {cell.fill.fgColor.rgb for cell in row} == {DOUBTFUL if task.unsure else NONE}
        assert all(cell.alignment.wrap_text and cell.alignment.vertical == "top" for cell in row)
        assert row[6].number_format == "dd/mm/yyyy"
        # What begins as a formula does is words.
        assert {cell.data_type for cell in row if isinstance(cell.value, str)} == {"s"}
    assert any(task.unsure for task in reading.tasks)
    (choice,) = sheet.data_validations.dataValidation
    assert choice.formula1 == '"có thời hạn,chưa ấn định,định kỳ,thường xuyên,chưa phát sinh"'
    assert (choice.type, choice.allow_blank) == ("list", True)
    assert str(choice.sqref) == f"H2:H{len(reading.tasks) + 200}"


def test_what_is_said_of_the_paper_and_its_units(book: Workbook, reading: PlanReading) -> None:
    paper = [tuple(cell.value for cell in row) for row in book["Văn bản"].iter_rows(max_row=5)]
    assert [name for name, _ in paper] == [
        "Số",
        "Tên văn bản",
        "Năm",
        "Cơ quan ban hành",
        "Ngày ban hành",
    ]
    assert (paper[0][1], paper[2][1]) == ("05/KH-SKHCN", 2023)
    assert book["Văn bản"].cell(5, 2).number_format == "dd/mm/yyyy"
    notes = [tuple(c.value for c in row) for row in book["Văn bản"].iter_rows(min_row=6)]
    assert notes == [("Lưu ý", one) for one in reading.plan.notes]
    units = [tuple(cell.value for cell in row) for row in book["Phòng, đơn vị"].iter_rows()]
    assert units == [("Mã", "Tên"), *((one.code, one.name) for one in reading.units)]


def test_the_whole_paper_stands_beside_it_what_is_unclear_first(
    reading: PlanReading, tmp_path: Path
) -> None:
    unclear = reading.paragraphs[-1].model_copy(update={"became": Became.UNCLEAR})
    odd = reading.model_copy(update={"paragraphs": (*reading.paragraphs[:-1], unclear)})
    words = Words(doubt=str, became=lambda one: one.value, place=lambda one: f"ở {one}")
    write_form(odd, tmp_path / "a.xlsx", words)
    rows = list(openpyxl.load_workbook(tmp_path / "a.xlsx")["Toàn văn"].iter_rows(min_row=2))
    told = [(row[0].value, row[1].value, row[2].value, row[3].value) for row in rows]
    first = [one for one in odd.paragraphs if one.became is Became.UNCLEAR]
    in_order = [*first, *(one for one in odd.paragraphs if one not in first)]
    assert told == [(f"ở {one.where}", one.became.value, one.task, one.text) for one in in_order]
    colours = [{cell.fill.fgColor.rgb for cell in row} for row in rows]
    assert colours == [{DOUBTFUL}] * len(first) + [{NONE}] * (len(rows) - len(first))


def test_what_has_no_paragraphs_has_no_whole_paper(reading: PlanReading, tmp_path: Path) -> None:
    words = Words(doubt=str, became=str, place=str)
    write_form(reading.model_copy(update={"paragraphs": ()}), tmp_path / "a.xlsx", words)
    assert "Toàn văn" not in openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames
