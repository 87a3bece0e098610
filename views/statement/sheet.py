"""Bảng kê as a sheet of a workbook."""

import html
import re

from domain.calendar import Calendar
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.sheet.sheet import Cell, Sheet
from domain.text import fold
from views.cause.turn import of_cause
from views.markup import Markup
from views.people.person import called
from views.plan.task import kind_name
from views.report.product import document
from views.statement.statement import Told, counts, heading
from views.texts import Texts

_TAG = re.compile(r"<[^<>]*>")


def plain(text: Markup) -> str:
    """Return words without their markup."""
    return html.unescape(_TAG.sub("", text))


def file_name(told: Told) -> str:
    """Return what the file is called, in signs that every system takes."""
    first, last = told.statement.period.first, told.statement.period.last
    return f"bang-ke-{fold(told.unit.code)}-{first:%Y%m%d}-{last:%Y%m%d}.xlsx"


def sheet(told: Told, texts: Texts, *, calendar: Calendar, organization: str) -> Sheet:
    """Return the statement as a table, with its counts below."""
    named = bool(told.reporters)
    headings = (
        texts.label("No."),
        texts.label("Code"),
        texts.label("Task"),
        texts.label("Product"),
        texts.label("Deadline"),
        texts.label("Last day"),
        texts.label("Submitted on"),
        texts.label("Done on"),
        texts.label("Unit submitted in time"),
        texts.label("Department done in time"),
        texts.label("Objective"),
        *((texts.label("Reported by"),) if named else ()),
    )
    widths = (5, 10, 42, 28, 20, 11, 11, 11, 11, 11, 28, *((22,) if named else ()))
    found = enumerate(told.statement.assignments, start=1)
    return Sheet(
        name=texts.label("Statement"),
        title=(plain(heading(told, texts)),),
        headings=headings,
        widths=widths,
        rows=tuple(_row(number, one, told, texts, calendar) for number, one in found),
        below=tuple(plain(line) for line in counts(told, texts)),
        author=organization,
    )


def _row(
    number: int, one: Assignment, told: Told, texts: Texts, calendar: Calendar
) -> tuple[Cell, ...]:
    reporter = told.reporters.get(one.id)
    is_done = one.progress is Progress.DONE
    cause = of_cause(one, texts, today=told.today, calendar=calendar)
    return (
        number,
        one.task.code,
        one.task.title,
        _product(one, texts),
        one.deadline.wording if one.deadline else plain(kind_name(one.kind, texts)),
        one.last_day,
        one.handed_in_on,
        one.completed_on if is_done else None,
        _verdict(one.is_handed_in, one.handed_in_time, one, texts),
        _verdict(is_done, one.in_time, one, texts),
        plain(cause) if cause else None,
        *((called(reporter) if reporter else None,) if told.reporters else ()),
    )


def _product(one: Assignment, texts: Texts) -> str | None:
    left = (one.product if one.is_reported else one.submission) or Product()
    parts = (plain(paper) if (paper := document(left, texts)) else None, left.words)
    return ", ".join(part for part in parts if part) or None


def _verdict(reached: bool, in_time: bool, one: Assignment, texts: Texts) -> str | None:
    """Return whether a day was kept; nothing where there is none, or it has yet to come."""
    if one.last_day is None:
        return None
    if not reached:
        return texts.label("not yet")
    return texts.label("in time") if in_time else texts.label("late")
