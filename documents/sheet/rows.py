"""All work in force as rows of the assignment sheet."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from documents.kind_words import KINDS
from documents.sheet.cell_words import targets_words
from documents.sheet.layout import COPY, HEADINGS, MARK, TASKS, WIDTHS
from domain.calendar import Calendar
from domain.plan.assignment import Assignment
from domain.plan.cited import NOTHING_CITED, Cited
from domain.plan.plan import Plan
from domain.sheet.columns import Column
from domain.sheet.edits import Row
from domain.sheet.sheet import Cell, Sheet, as_words
from views.markup import plain
from views.plan.signed import name
from views.plan.standing import standing, tones
from views.plan.state import attained
from views.plan.task import result
from views.report.product import product
from views.texts import Texts
from views.work.cycle import cycle

Cells = dict[Column, Cell]


def rows(
    plan: Plan, cited: Mapping[int, Cited], texts: Texts, *, today: date, calendar: Calendar
) -> dict[int, Cells]:
    """Return the cells of every assignment, by its id, in organisational order."""
    order = {unit.id: unit.position for unit in plan.units}
    held = sorted(plan.assignments, key=lambda one: order.get(one.unit.id, len(order)))
    return {
        one.id: _cells(one, cited.get(one.task.id, NOTHING_CITED), texts, today, calendar)
        for one in held
    }


def sheets(
    found: Mapping[int, Cells],
    plan: Plan,
    title: Iterable[str],
    texts: Texts,
    *,
    organization: str,
) -> tuple[Sheet, Sheet]:
    """Return the sheet that people edit, and the copy by which it is known what they edited."""
    units = tuple(unit.name for unit in plan.units)
    page = Sheet(
        name=TASKS,
        title=tuple(title),
        headings=tuple(HEADINGS.values()),
        widths=tuple(WIDTHS[column] for column in HEADINGS),
        rows=tuple(tuple(cells[column] for column in HEADINGS) for cells in found.values()),
        choices={Column.UNIT: units, Column.KIND: tuple(KINDS.values())},
        toned_by=Column.STATE,
        tones=tones(texts),
        hidden=frozenset({Column.KEY}),
        is_filtered=True,
        author=organization,
    )
    copy = Sheet(
        name=COPY,
        title=(),
        headings=(MARK, *("" for _ in list(Column)[1:])),
        widths=(10,) * len(Column),
        rows=tuple(tuple(as_words(cells[column]) for column in Column) for cells in found.values()),
        is_hidden=True,
    )
    return page, copy


def compared(found: Mapping[int, Cells]) -> dict[int, Row]:
    """Return the rows as they would go out now, in plain words."""
    return {
        key: Row(0, {column: as_words(cell) for column, cell in cells.items()})
        for key, cells in found.items()
    }


def _cells(one: Assignment, cited: Cited, texts: Texts, today: date, calendar: Calendar) -> Cells:
    task = one.task
    return {
        Column.CODE: task.code,
        Column.UNIT: one.unit.name,
        Column.TITLE: task.title,
        Column.SHORT: task.short,
        Column.KIND: KINDS[one.kind],
        Column.DEADLINE: one.deadline.wording if one.deadline else None,
        Column.LAST_DAY: one.last_day,
        Column.CYCLE: cycle(task.cycle, texts) if task.cycle else None,
        Column.TARGETS: targets_words(cited.targets) or None,
        Column.PARTNERS: "; ".join(cited.coordinating) or None,
        Column.STATE: standing(one, texts, today=today, calendar=calendar),
        Column.RESULT: "; ".join(_results(one, texts)) or None,
        Column.STUCK: one.obstacle.stuck if one.obstacle and one.is_open else None,
        Column.PLAN: name(task.plan, texts),
        Column.KEY: one.id,
    }


def _results(one: Assignment, texts: Texts) -> Iterator[str]:
    if one.is_reported and (left := product(one, texts)):
        yield plain(left)
    if one.update and (reached := attained(one.update.attained, texts)):
        yield plain(reached)
    if said := result(one, texts):
        yield plain(said)
