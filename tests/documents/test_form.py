"""The form: a reading written to Excel, corrected there, and read back as it stands."""

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from documents.form import Words, is_form, write_form
from documents.form.layout import TASKS, Column
from documents.incoming import read_incoming
from documents.plan import PlanReading
from documents.reading import read_plan
from domain.paper.doubt import Doubt
from domain.paper.unreadable import NotAPlan, SecretDocument, UnreadableFile
from domain.plan.deadline import BeforeMeans
from domain.plan.state import Kind

EXAMPLE = Path(__file__).parents[2] / "examples" / "ke-hoach-khcn-2021.txt"
KEPT = ("code", "parent", "units", "title", "short", "kind", "deadline", "recurrence", "targets")


@pytest.fixture(scope="module")
def reading() -> PlanReading:
    return read_plan(EXAMPLE)


@pytest.fixture
def form(reading: PlanReading, tmp_path: Path) -> Path:
    path = tmp_path / "kế hoạch sửa.xlsx"
    write_form(reading, path, Words(doubt=str, became=str, place=str))
    return path


def read(form: Path) -> PlanReading:
    return read_incoming(form, before_means=BeforeMeans.DAY_BEFORE)


@contextmanager
def opened(form: Path) -> Iterator[Worksheet]:
    """Open the form as a person would, and save what was changed."""
    book = openpyxl.load_workbook(form)
    yield book[TASKS]
    book.save(form)


def row_of(sheet: Worksheet, code: str) -> int:
    return next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value == code)


def test_what_nobody_changed_comes_back_as_it_was(reading: PlanReading, form: Path) -> None:
    again = read(form)
    assert again.plan == reading.plan
    assert again.units == reading.units
    parents = {task.outline: task.code for task in reading.tasks}
    came = {task.outline: task.code for task in again.tasks}
    for before, after in zip(reading.tasks, again.tasks, strict=True):
        for name in KEPT:
            if name != "parent":
                assert getattr(after, name) == getattr(before, name), (before.code, name)
        assert came.get(after.parent or "") == parents.get(before.parent or "")


def test_corrections_count(form: Path) -> None:
    with opened(form) as sheet:
        row = row_of(sheet, "TT-01")
        sheet.cell(row, Column.DEADLINE + 1).value = "trước 30/9"
        sheet.cell(row, Column.UNITS + 1).value = "TT; Phòng Kế hoạch - Tài chính"
        row = row_of(sheet, "TT-03")
        sheet.cell(row, Column.KIND + 1).value = "thường xuyên"
        row = row_of(sheet, "VP-01")
        sheet.cell(row, Column.LAST_DAY + 1).value = date(2021, 6, 30)
        sheet.delete_rows(row_of(sheet, "TT-05"))
    tasks = {task.code: task for task in read(form).tasks}
    assert "TT-05" not in tasks
    assert tasks["TT-01"].kind is Kind.DATED
    assert tasks["TT-01"].deadline is not None
    assert tasks["TT-01"].deadline.last_day == date(2021, 9, 29)
    assert tasks["TT-01"].units == (
        "Trung tâm Khoa học và Công nghệ",
        "Phòng Kế hoạch - Tài chính",
    )
    assert tasks["TT-03"].kind is Kind.ONGOING
    assert tasks["VP-01"].deadline is not None
    assert tasks["VP-01"].deadline.last_day == date(2021, 6, 30)


def test_a_day_that_a_formula_comes_to_counts(form: Path, tmp_path: Path) -> None:
    with opened(form) as sheet:
        row = row_of(sheet, "QLKH-01")
        sheet.cell(row, Column.DEADLINE + 1).value = None
        sheet.cell(row, Column.LAST_DAY + 1).value = "=DATE(2021,6,25)"
        sheet.cell(row, Column.LAST_DAY + 1).number_format = "dd/mm/yyyy"
    # Excel keeps beside a formula what it came to; openpyxl writes none.
    saved = tmp_path / "đã lưu.xlsx"
    with zipfile.ZipFile(form) as before, zipfile.ZipFile(saved, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            after.writestr(
                name, re.sub(rb"(DATE\(2021,6,25\)</f>)<v></v>", rb"\1<v>44372</v>", part)
            )
    task = next(task for task in read(saved).tasks if task.code == "QLKH-01")
    assert task.deadline
    assert task.deadline.last_day == date(2021, 6, 25)


def test_a_row_that_people_add_is_a_task_of_its_unit(form: Path) -> None:
    with opened(form) as sheet:
        row = [""] * len(Column)
        row[Column.UNITS], row[Column.TITLE] = "TT", "Tổ chức ngày hội đổi mới sáng tạo"
        sheet.append(row)
    added = read(form).tasks[-1]
    assert added.code == "TT-06"
    assert added.units == ("Trung tâm Khoa học và Công nghệ",)
    assert added.short == "Tổ chức ngày hội đổi mới sáng tạo"


def test_a_row_without_a_unit_is_told(form: Path) -> None:
    with opened(form) as sheet:
        sheet.cell(row_of(sheet, "TT-01"), Column.UNITS + 1).value = ""
    (task,) = [task for task in read(form).tasks if task.code == "TT-01"]
    assert Doubt.UNIT_NOT_NAMED in task.unsure


def test_what_is_no_form_is_read_as_a_paper(tmp_path: Path, form: Path) -> None:
    assert is_form(form)
    assert not is_form(EXAMPLE)
    other = tmp_path / "khác.xlsx"
    openpyxl.Workbook().save(other)
    assert not is_form(other)
    (tmp_path / "hỏng.xlsx").write_bytes(b"PK\x03\x04 broken")
    assert not is_form(tmp_path / "hỏng.xlsx")


def test_a_form_that_was_broken_by_hand_is_refused(form: Path) -> None:
    book = openpyxl.load_workbook(form)
    book["Văn bản"].delete_rows(1, 5)
    book.save(form)
    with pytest.raises(UnreadableFile):
        read(form)


def test_an_empty_form_and_a_secret_one_are_refused(form: Path) -> None:
    with opened(form) as sheet:
        sheet.cell(row_of(sheet, "TT-01"), Column.TITLE + 1).value = "Báo cáo (Mật)"
    with pytest.raises(SecretDocument):
        read(form)
    with opened(form) as sheet:
        sheet.delete_rows(2, sheet.max_row)
    with pytest.raises(NotAPlan):
        read(form)
