"""Writing the form: a row a task, the doubtful ones marked, choices for the kind."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from documents.form.layout import (
    FACTS,
    HEADINGS,
    PAPER,
    TASKS,
    UNITS,
    WHOLE,
    WHOLE_HEADINGS,
    WHOLE_WIDTHS,
    WIDTHS,
    Column,
)
from documents.kind_words import KINDS
from documents.plan import ParagraphReading, PlanReading, TaskReading
from documents.sheet.cells import write_words
from domain.paper.became import Became
from domain.paper.doubt import Doubt

_DOUBTFUL = PatternFill("solid", fgColor="FFF2CC")
_HEAD = PatternFill("solid", fgColor="D9E2F3")
_DAY = "dd/mm/yyyy"


@dataclass(frozen=True, slots=True)
class Words:
    """How the form says why a task should be looked at, what a paragraph became, and its place."""

    doubt: Callable[[Doubt], str]
    became: Callable[[Became], str]
    place: Callable[[str], str]


def write_form(reading: PlanReading, path: Path, words: Words) -> None:
    """Write the reading for people to correct, with the whole paper to read along."""
    book = Workbook()
    tasks = book.active
    if not isinstance(tasks, Worksheet):
        raise TypeError("a new workbook begins with a worksheet")
    tasks.title = TASKS
    book.properties.creator = book.properties.lastModifiedBy = reading.plan.issuer or ""
    book.properties.title = reading.plan.title
    _write_tasks(tasks, reading, words)
    _write_paper(book.create_sheet(PAPER), reading)
    _write_units(book.create_sheet(UNITS), reading)
    if reading.paragraphs:
        _write_whole(book.create_sheet(WHOLE), reading.paragraphs, words)
    with path.open("wb") as file:
        book.save(file)


def _write_tasks(sheet: Worksheet, reading: PlanReading, words: Words) -> None:
    _write_head(sheet, HEADINGS, WIDTHS)
    codes = {task.outline: task.code for task in reading.tasks}
    for row, task in enumerate(reading.tasks, start=2):
        _write_row(sheet, _row(task, codes, words), doubtful=bool(task.unsure))
        sheet.cell(row, Column.LAST_DAY + 1).number_format = _DAY
    sheet.freeze_panes = "B2"
    choice = DataValidation("list", formula1=f'"{",".join(KINDS.values())}"', allow_blank=True)
    sheet.add_data_validation(choice)
    letter = get_column_letter(Column.KIND + 1)
    choice.add(f"{letter}2:{letter}{len(reading.tasks) + 200}")


def _row(task: TaskReading, codes: dict[str, str], words: Words) -> list[object]:
    row: dict[Column, object] = {
        Column.CODE: task.code,
        Column.PARENT: codes.get(task.parent or "", ""),
        # What stands in the form is taken as said: a proposal is none.
        Column.UNITS: "" if task.names_nobody else "; ".join(task.units),
        Column.TITLE: task.title,
        Column.SHORT: task.short,
        Column.DEADLINE: task.deadline.wording if task.deadline else None,
        Column.LAST_DAY: task.deadline.last_day if task.deadline else None,
        Column.KIND: KINDS[task.kind],
        Column.PARTNERS: "; ".join(task.coordinating),
        Column.HEADING: task.heading,
        Column.LOOK: "; ".join(words.doubt(doubt) for doubt in task.unsure),
        Column.WHERE: task.where,
    }
    return [row[column] for column in Column]


def _write_head(sheet: Worksheet, headings: Sequence[str], widths: Sequence[int]) -> None:
    _append(sheet, headings)
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), _HEAD
    for number, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width


def _write_row(sheet: Worksheet, values: Sequence[object], *, doubtful: bool) -> None:
    _append(sheet, values)
    for cell in sheet[sheet.max_row]:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if doubtful:
            cell.fill = _DOUBTFUL


def _append(sheet: Worksheet, values: Sequence[object]) -> None:
    """Write a row below the last; what a paper says is words, "= 100 %" as well."""
    sheet.append([None if isinstance(value, str) else value for value in values])
    # A row of nothing but words is not counted before they stand in it.
    at = sheet._current_row
    for number, value in enumerate(values, start=1):
        if isinstance(value, str):
            write_words(sheet.cell(at, number), value)


def _write_whole(sheet: Worksheet, paragraphs: Sequence[ParagraphReading], words: Words) -> None:
    """Write every paragraph in its order, those that are unclear first."""
    _write_head(sheet, WHOLE_HEADINGS, WHOLE_WIDTHS)
    for one in sorted(paragraphs, key=lambda one: one.became is not Became.UNCLEAR):
        row = (words.place(one.where), words.became(one.became), one.task, one.text)
        _write_row(sheet, row, doubtful=one.became is Became.UNCLEAR)
    sheet.freeze_panes = "A2"


def _write_paper(sheet: Worksheet, reading: PlanReading) -> None:
    plan = reading.plan
    values = (plan.number, plan.title, plan.year, plan.issuer, plan.issued_on)
    for name, value in zip(FACTS, values, strict=True):
        _append(sheet, (name, value))
    sheet.cell(len(FACTS), 2).number_format = _DAY
    for note in plan.notes:
        _append(sheet, ("Lưu ý", note))


def _write_units(sheet: Worksheet, reading: PlanReading) -> None:
    _append(sheet, ("Mã", "Tên"))
    for unit in reading.units:
        _append(sheet, (unit.code, unit.name))
