"""What a row that people added to an assignment sheet gives."""

from collections.abc import Mapping

from documents.reading import in_short
from documents.sheet.cell_rules import (
    check_kind,
    check_short,
    cycle_of,
    deadline_of,
    kind_of,
    targets_of,
)
from documents.sheet.known import Known, NotTaken
from domain.plan.state import Kind
from domain.sheet.columns import Column
from domain.sheet.edits import NewRow
from domain.sheet.revision import Addition, Untaken, Why


def addition_of(row: NewRow, known: Known, untaken: list[Untaken]) -> Addition | None:
    cells = dict(row.cells)
    try:
        return _added(row, cells, known)
    except NotTaken as refused:
        value = cells.get(refused.column, "")
        untaken.append(Untaken(row.row, refused.column, value, refused.why, refused.now))
        return None


def _added(row: NewRow, cells: Mapping[Column, str], known: Known) -> Addition:
    for column in (Column.UNIT, Column.TITLE):
        if not cells.get(column):
            raise NotTaken(column, Why.MISSING)
    names = [one for one in cells[Column.UNIT].split(";") if one.strip()]
    units = tuple(dict.fromkeys(known.unit(name.strip()).id for name in names))
    title = cells[Column.TITLE]
    short = cells.get(Column.SHORT, "")
    check_short(short)
    says = {column: None for column in (Column.DEADLINE, Column.LAST_DAY) if cells.get(column)}
    deadline = None
    if says:
        wording, day = cells.get(Column.DEADLINE, ""), cells.get(Column.LAST_DAY, "")
        deadline = deadline_of(wording, day, says, known.plan.main, known)
    kind = kind_of(cells[Column.KIND]) if cells.get(Column.KIND) else None
    check_kind(kind, has_day=deadline is not None, says=cells)
    cycle = cycle_of(cells[Column.CYCLE]) if cells.get(Column.CYCLE) else None
    if cycle and deadline:
        raise NotTaken(Column.CYCLE, Why.CANNOT_RECUR)
    targets = targets_of(cells.get(Column.TARGETS, ""))
    plain = Kind.DATED if deadline else Kind.RECURRING if cycle else Kind.UNDATED
    return Addition(
        row=row.row,
        units=units,
        title=title,
        short=short or in_short(title),
        kind=kind or plain,
        deadline=deadline,
        cycle=cycle,
        targets=targets,
        doubts=known.doubts(deadline, known.plan.main),
    )
