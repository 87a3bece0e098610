"""Reading the form back: what people corrected counts, and nothing is guessed again."""

import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.workbook import Workbook

from documents.form.layout import HEADINGS, PAPER, TASKS, UNITS, Column
from documents.kind_words import KINDS
from documents.plan import PlanHeader, PlanReading, TaskReading, UnitReading
from documents.reading.files.lines import clean
from documents.reading.files.packages import check_package
from documents.reading.times.duties import Duty
from documents.reading.times.legal import legal_bases
from documents.reading.times.recurrences import recurrence_of
from documents.reading.times.targets import targets
from documents.reading.times.time_cells import cell_deadline
from documents.reading.titles import short_title
from documents.reading.units.codes import unit_codes
from domain.dates.spans import day_or_none
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans, Deadline
from domain.plan.state import Kind
from domain.text import fold

_KINDS = {fold(word): kind for kind, word in KINDS.items()}
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$")


def is_form(path: Path) -> bool:
    """Whether the file is a form that `write_form` wrote, corrected or not."""
    try:
        with path.open("rb") as file:
            if file.read(2) != b"PK":
                return False
            with zipfile.ZipFile(path) as archive:
                if "xl/workbook.xml" not in archive.namelist():
                    return False
            check_package(path)
            book = openpyxl.load_workbook(file, read_only=True)
            names = set(book.sheetnames)
            book.close()
    except Exception:  # a damaged workbook is no form; whoever reads it as a paper says why
        return False
    return {TASKS, PAPER, UNITS} <= names


def read_form(path: Path, *, before_means: BeforeMeans) -> PlanReading:
    """Return the reading as it was corrected; a broken file raises what openpyxl raises.

    A row without a code is a new task of its unit; a row that was deleted is a task left out.
    """
    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, data_only=True)
    header = _header(book)
    rows = [row for row in _rows(book) if row[Column.TITLE]]
    units = _units(book, rows)
    codes = list(_codes(rows, units))
    outlines = {code: str(number) for number, code in enumerate(codes, start=1)}
    names = {fold(unit.code): unit.name for unit in units} | {fold(u.name): u.name for u in units}
    tasks = tuple(
        _task(row, code, outlines, names, header.year, before_means)
        for row, code in zip(rows, codes, strict=True)
    )
    return PlanReading(plan=header, units=units, tasks=tasks, warnings=())


def _rows(book: Workbook) -> Iterator[tuple[Any, ...]]:
    sheet = book[TASKS]
    for row in sheet.iter_rows(min_row=2, max_col=len(HEADINGS), values_only=True):
        yield tuple(clean(cell) if isinstance(cell, str) else cell for cell in row)


def _header(book: Workbook) -> PlanHeader:
    facts = [(row[0], row[1]) for row in book[PAPER].iter_rows(max_col=2, values_only=True)]
    number, title, year, issuer, issued_on = (value for _, value in facts[:5])
    return PlanHeader(
        number=_text(number) or None,
        title=_text(title),
        year=int(_text(year)) if _text(year).isdigit() else None,
        issuer=_text(issuer) or None,
        issued_on=_date(issued_on),
        notes=tuple(_text(value) for _, value in facts[5:] if value),
    )


def _text(value: object) -> str:
    return clean(str(value)) if value is not None else ""


def _units(book: Workbook, rows: Sequence[tuple[Any, ...]]) -> tuple[UnitReading, ...]:
    """Return the units that are listed, and those that people wrote beside a task."""
    listed = [
        UnitReading(code=_text(code), name=_text(name))
        for code, name in book[UNITS].iter_rows(min_row=2, max_col=2, values_only=True)
        if code and name
    ]
    known = {fold(one) for unit in listed for one in (unit.code, unit.name)}
    written = dict.fromkeys(
        name for row in rows for name in _names(row[Column.UNITS]) if fold(name) not in known
    )
    added = unit_codes([*(unit.name for unit in listed), *written])[len(listed) :]
    new = (UnitReading(code=c, name=n) for c, n in zip(added, written, strict=True))
    return (*listed, *new)


def _names(value: object) -> list[str]:
    return [name for one in re.split(r"[;\n]", _text(value)) if (name := one.strip(" ,."))]


def _codes(rows: Sequence[tuple[Any, ...]], units: Sequence[UnitReading]) -> Iterator[str]:
    """Yield each row's code; a row that people added gets the next one of its unit."""
    by_name = {fold(one): unit.code for unit in units for one in (unit.code, unit.name)}
    taken = {_text(row[Column.CODE]) for row in rows}
    for row in rows:
        code = _text(row[Column.CODE])
        if not code:
            first = next(iter(_names(row[Column.UNITS])), "")
            letters = by_name.get(fold(first), "")
            number = 1
            while (code := f"{letters or 'KHAC'}-{number:02}") in taken:
                number += 1
            taken.add(code)
        yield code


def _task(
    row: tuple[Any, ...],
    code: str,
    outlines: dict[str, str],
    names: dict[str, str],
    year: int | None,
    before_means: BeforeMeans,
) -> TaskReading:
    title = _text(row[Column.TITLE])
    deadline, doubts = _deadline(row, year, before_means)
    kind = _KINDS.get(fold(_text(row[Column.KIND])), Kind.UNDATED)
    if deadline and deadline.last_day:
        kind = Kind.DATED
    units = tuple(names.get(fold(name), name) for name in _names(row[Column.UNITS]))
    return TaskReading(
        code=code,
        outline=outlines[code],
        parent=outlines.get(_text(row[Column.PARENT])),
        units=units,
        coordinating=tuple(_names(row[Column.PARTNERS])),
        heading=_text(row[Column.HEADING]) or None,
        title=title,
        short=_text(row[Column.SHORT]) or short_title(Duty(title, ())),
        kind=kind,
        deadline=deadline,
        recurrence=recurrence_of(title) if kind is Kind.RECURRING else None,
        targets=targets(title),
        legal_bases=legal_bases(title),
        where=_text(row[Column.WHERE]),
        unsure=doubts if units else (*doubts, Doubt.UNIT_NOT_NAMED),
    )


def _deadline(
    row: tuple[Any, ...], year: int | None, before_means: BeforeMeans
) -> tuple[Deadline | None, tuple[Doubt, ...]]:
    """Return the deadline: the words as they are, the day that they mean, else the day beside."""
    wording, beside = _text(row[Column.DEADLINE]), _date(row[Column.LAST_DAY])
    if not wording:
        return (Deadline(f"{beside:%d/%m/%Y}", beside), ()) if beside else (None, ())
    read = cell_deadline(wording, year=year, before_means=before_means)
    meant = read.deadline.last_day if read.deadline else None
    if meant is None and beside is None:
        return Deadline(wording, None), read.doubts
    return Deadline(wording, meant or beside), ()


def _date(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    found = _DAY.match(_text(value))
    return day_or_none(int(found[3]), int(found[2]), int(found[1])) if found else None
