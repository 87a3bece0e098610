"""Writing the form: a row a task, the doubtful ones marked, choices for the kind."""

from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from documents.form.layout import FACTS, HEADINGS, KINDS, PAPER, TASKS, UNITS, WIDTHS, Column
from documents.plan import PlanReading, TaskReading
from domain.paper.doubt import Doubt

_DOUBTFUL = PatternFill("solid", fgColor="FFF2CC")
_HEAD = PatternFill("solid", fgColor="D9E2F3")
_DAY = "dd/mm/yyyy"

Worded = Callable[[Doubt], str]


def write_form(reading: PlanReading, path: Path, *, worded: Worded) -> None:
    """Write the reading; `worded` says of each doubt what a person should look at."""
    book = Workbook()
    tasks = book.active
    if not isinstance(tasks, Worksheet):
        raise TypeError("a new workbook begins with a worksheet")
    tasks.title = TASKS
    _write_tasks(tasks, reading, worded)
    _write_paper(book.create_sheet(PAPER), reading)
    _write_units(book.create_sheet(UNITS), reading)
    with path.open("wb") as file:
        book.save(file)


def _write_tasks(sheet: Worksheet, reading: PlanReading, worded: Worded) -> None:
    sheet.append(HEADINGS)
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), _HEAD
    codes = {task.outline: task.code for task in reading.tasks}
    for row, task in enumerate(reading.tasks, start=2):
        sheet.append(_row(task, codes, worded))
        sheet.cell(row, Column.LAST_DAY + 1).number_format = _DAY
        for cell in sheet[row]:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if task.unsure:
                cell.fill = _DOUBTFUL
    for number, width in enumerate(WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "B2"
    choice = DataValidation("list", formula1=f'"{",".join(KINDS.values())}"', allow_blank=True)
    sheet.add_data_validation(choice)
    letter = get_column_letter(Column.KIND + 1)
    choice.add(f"{letter}2:{letter}{len(reading.tasks) + 200}")


def _row(task: TaskReading, codes: dict[str, str], worded: Worded) -> list[object]:
    row: dict[Column, object] = {
        Column.CODE: task.code,
        Column.PARENT: codes.get(task.parent or "", ""),
        Column.UNITS: "; ".join(task.units),
        Column.TITLE: task.title,
        Column.SHORT: task.short,
        Column.DEADLINE: task.deadline.wording if task.deadline else None,
        Column.LAST_DAY: task.deadline.last_day if task.deadline else None,
        Column.KIND: KINDS[task.kind],
        Column.PARTNERS: "; ".join(task.coordinating),
        Column.HEADING: task.heading,
        Column.LOOK: "; ".join(worded(doubt) for doubt in task.unsure),
        Column.WHERE: task.where,
    }
    return [row[column] for column in Column]


def _write_paper(sheet: Worksheet, reading: PlanReading) -> None:
    plan = reading.plan
    values = (plan.number, plan.title, plan.year, plan.issuer, plan.issued_on)
    for name, value in zip(FACTS, values, strict=True):
        sheet.append((name, value))
    sheet.cell(len(FACTS), 2).number_format = _DAY
    for note in plan.notes:
        sheet.append(("Lưu ý", note))


def _write_units(sheet: Worksheet, reading: PlanReading) -> None:
    sheet.append(("Mã", "Tên"))
    for unit in reading.units:
        sheet.append((unit.code, unit.name))
