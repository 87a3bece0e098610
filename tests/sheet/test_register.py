"""The province's register: matched by the number of the paper, filled in, and given back."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from actions.report.reporting import report_typed
from actions.sheet.registering import answers_to, register_came
from documents.sheet.register import fill_register, read_register
from domain.paper.unreadable import NoRegister, UnreadableFile
from domain.plan.cited import Cited
from domain.plan.deadline import BeforeMeans
from domain.plan.task import LegalBasis
from domain.sheet.register import RegisterColumn, RegisterRow, compare
from tests.actions.at_work import OFFICE, AtWork
from tests.domain.plan_2021 import plan_2021
from tests.scenarios.story import Story

ROWS = (
    ("1", "2818/QĐ-UBND, 16/11/2020", "Triển khai các nhiệm vụ cải cách hành chính", "Sở KH&CN"),
    (
        "2",
        "77/UBND-KGVX",
        "Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất lượng",
        "Sở KH&CN",
    ),
    ("3", "99/UBND-KT, 05/01/2021", "Rà soát giá dịch vụ đo lường", "Sở KH&CN"),
)


def register() -> bytes:
    """A register as a province keeps it: two rows of headings, the upper ones merged."""
    book = openpyxl.Workbook()
    page = book.active
    assert isinstance(page, Worksheet)
    page.title = "Sổ theo dõi"
    page["A1"] = "SỔ THEO DÕI NHIỆM VỤ UBND TỈNH GIAO"
    page.merge_cells("A1:H1")
    headings = ("TT", "Văn bản giao", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời hạn")
    for place, words in enumerate(headings, start=1):
        page.cell(2, place).value = words
        page.merge_cells(start_row=2, end_row=3, start_column=place, end_column=place)
    page["F2"] = "Kết quả thực hiện"
    page.merge_cells("F2:G2")
    page["F3"], page["G3"], page["H3"] = "Tiến độ", "Ngày hoàn thành", "Khó khăn, vướng mắc"
    page["A4"] = "I. LĨNH VỰC CẢI CÁCH HÀNH CHÍNH"
    for number, row in enumerate(ROWS, start=5):
        for place, words in enumerate(row, start=1):
            page.cell(number, place).value = words
    page["E5"], page["E6"] = date(2021, 12, 15), "trước 30/9/2021"
    page["F7"] = "=1+1"
    file = BytesIO()
    book.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Kiểm tra công vụ nội bộ, xong trong quý II/2021", "TT-01"),
        ("Lắp camera tại trụ sở, hoàn thành trước ngày 30/11/2021", None),
        ("Rà soát thủ tục hành chính nội bộ trước 01/4/2021", "TT-03"),
    ],
)
def test_rows_of_one_paper_are_told_apart_by_their_work_and_not_by_their_day(
    words: str, code: str | None
) -> None:
    titles = {
        "TT-01": "Kiểm tra công vụ nội bộ, hoàn thành trước ngày 30/11/2021",
        "TT-03": "Rà soát thủ tục hành chính nội bộ, hoàn thành trước ngày 30/9/2021",
    }
    whole = plan_2021()
    work = [
        replace(one, task=replace(one.task, title=titles[one.task.code]))
        for one in whole.assignments
        if one.task.code in titles
    ]
    basis = Cited(legal_bases=(LegalBasis("Quyết định", "2818/QĐ-UBND", None),))
    row = RegisterRow("Sổ", 5, {RegisterColumn.PAPER: "2818/QĐ-UBND", RegisterColumn.TASK: words})
    found = compare(
        replace(whole, assignments=tuple(work)), {one.task.id: basis for one in work}, [row]
    )
    assert [one.one.task.code for one in found.matched] == ([code] if code else [])


def saved(content: bytes, folder: Path) -> Path:
    path = folder / "sổ theo dõi.xlsx"
    path.write_bytes(content)
    return path


async def test_it_comes_back_with_our_results_and_says_what_differs(
    at_work: AtWork, tmp_path: Path
) -> None:
    at_work.comes("22/02 08:00")
    await at_work.writes("VP", report_typed, "3 số 15/BC-SKHCN ngày 22/02")
    path = saved(register(), tmp_path)
    reading = read_register(path, year=2021, before_means=BeforeMeans.DAY_BEFORE)
    assert [(row.row, row.last_day) for row in reading.rows] == [
        (5, date(2021, 12, 15)),
        (6, date(2021, 9, 29)),
        (7, None),
    ]
    answers = await at_work.finds(
        lambda tx: answers_to(tx, at_work.office, reading, now=at_work.now)
    )
    assert list(answers) == [("Sổ theo dõi", 5)]
    filled = fill_register(path.read_bytes(), answers)
    deed = await at_work.does(OFFICE, register_came, reading, filled, "sổ theo dõi.xlsx")
    assert deed.told[0].text == (
        "Sổ theo dõi đã điền kết quả của Sở: 01 dòng, 02 dòng chưa có trên hệ thống."
    )
    assert "– dòng 7, 99/UBND-KT, 05/01/2021: Rà soát giá dịch vụ đo lường" in deed.told[1].text
    page = openpyxl.load_workbook(BytesIO(filled))["Sổ theo dõi"]
    assert page["F5"].value == "Hoàn thành; sản phẩm: số 15/BC-SKHCN ngày 22/02/2021"
    assert page["G5"].value == "22/02/2021"
    assert (page["F6"].value, page["F7"].value) == (None, "=1+1")
    assert {str(one) for one in page.merged_cells.ranges} >= {"A1:H1", "F2:G2", "A2:A3"}


async def test_every_row_is_accounted_for_with_or_without_its_paper(
    at_work: AtWork, tmp_path: Path
) -> None:
    opened = openpyxl.load_workbook(BytesIO(register()))
    page = opened["Sổ theo dõi"]
    ours = (await at_work.work("TT-01")).task.title
    rows = (
        ("(1)", "(2)", "(3)"),
        ("II", None, "LĨNH VỰC ĐO LƯỜNG"),
        ("4", None, ours),
        ("5", None, "Báo cáo việc chưa ai biết"),
        ("6", "98/UBND-KT", "Lập danh mục phương tiện đo"),
        ("7", None, "Kiểm định lại các phương tiện đo"),
    )
    for number, row in enumerate(rows, start=8):
        for place, words in enumerate(row, start=1):
            page.cell(number, place).value = words
    page.merge_cells("B12:B13")
    opened.save(tmp_path / "sổ.xlsx")
    reading = read_register(tmp_path / "sổ.xlsx", year=2021, before_means=BeforeMeans.DAY_BEFORE)
    assert [row.row for row in reading.rows] == [5, 6, 7, 10, 11, 12, 13]
    deed = await at_work.does(OFFICE, register_came, reading, b"", "sổ.xlsx")
    told = deed.told[1].text
    assert "– dòng 11, không ghi văn bản giao: Báo cáo việc chưa ai biết" in told
    assert "– dòng 13, 98/UBND-KT: Kiểm định lại các phương tiện đo" in told
    assert "dòng 10" not in told


def test_what_is_no_register_says_so(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    file = BytesIO()
    book.save(file)
    with pytest.raises(NoRegister):
        read_register(
            saved(file.getvalue(), tmp_path), year=2021, before_means=BeforeMeans.DAY_BEFORE
        )
    with pytest.raises(UnreadableFile):
        read_register(saved(b"PK broken", tmp_path), year=2021, before_means=BeforeMeans.DAY_BEFORE)


async def test_the_office_sends_it_in_the_chat(monday: Story) -> None:
    chief, chat = monday.officer("vanphong"), monday.chat("vanphong")
    chief.uploads(chat, "sổ.xlsx", register(), caption="/xuatexcel")
    await monday.settle()
    given, told = monday.said("vanphong")[-2:]
    assert given.file is not None
    assert given.file.name == "sổ.xlsx"
    assert "Chưa có trên hệ thống: 02" in told.text
    monday.officer("TT").uploads(monday.chat("TT"), "sổ.xlsx", register(), caption="/xuatexcel")
    await monday.settle()
    assert "chỉ dùng trong nhóm" in monday.last("TT").text or monday.last("TT").file is None
