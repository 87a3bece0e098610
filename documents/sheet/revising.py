"""What the edits of one row of an assignment sheet come to."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from documents.sheet.cell_rules import (
    check_kind,
    check_short,
    cycle_of,
    deadline_of,
    kind_of,
    targets_of,
)
from documents.sheet.known import Known, NotTaken
from domain.order.basis import covers, level_of
from domain.plan.assignment import Assignment
from domain.plan.state import Kind
from domain.sheet.columns import Column
from domain.sheet.edits import CellEdit
from domain.sheet.revision import Changed, Revision, Untaken, Why

Says = Mapping[Column, CellEdit]


def revision_of(cells: Sequence[CellEdit], known: Known, untaken: list[Untaken]) -> Revision | None:
    """Return what the edits of one row come to; a cell that is not understood leaves the others."""
    one = known.plan.assignment(cells[0].assignment)
    if one is None:
        return None
    says = {cell.column: cell for cell in cells}
    revision = Revision(one.id, cells[0].row)
    for reads in (_unit, _words, _dated, _cycle, _targets):
        try:
            revision = reads(revision, one, says, known)
        except NotTaken as refused:
            cell = says[refused.column]
            untaken.append(Untaken(cell.row, cell.column, cell.after, refused.why, refused.now))
    return revision if revision.changed else None


def _with(revision: Revision, *cells: CellEdit, **values: object) -> Revision:
    changed = tuple(Changed(cell.column, cell.before, cell.after) for cell in cells)
    return replace(revision, changed=revision.changed + changed, **values)  # type: ignore[arg-type]


def _unit(revision: Revision, one: Assignment, says: Says, known: Known) -> Revision:
    cell = says.get(Column.UNIT)
    if cell is None:
        return revision
    unit = known.unit(cell.after)
    if not one.is_open:
        raise NotTaken(Column.UNIT, Why.ENDED)
    if unit == one.unit:
        return revision
    if any(other.unit == unit for other in known.plan.of_task(one.task)):
        raise NotTaken(Column.UNIT, Why.HAS_IT_ALREADY)
    return _with(revision, cell, unit=unit.id)


def _words(revision: Revision, _: Assignment, says: Says, __: Known) -> Revision:
    for column in (Column.TITLE, Column.SHORT):
        cell = says.get(column)
        if cell is None:
            continue
        if not cell.after:
            raise NotTaken(column, Why.MISSING)
        if column is Column.TITLE:
            revision = _with(revision, cell, title=cell.after)
        else:
            check_short(cell.after)
            revision = _with(revision, cell, short=cell.after)
    return revision


def _dated(revision: Revision, one: Assignment, says: Says, known: Known) -> Revision:
    """Return the revision with what kind, words for the deadline and last day say together."""
    own = [says[c] for c in (Column.KIND, Column.DEADLINE, Column.LAST_DAY) if c in says]
    if not own:
        return revision
    first = own[-1].column
    if not one.is_open:
        raise NotTaken(first, Why.ENDED)
    if one.task.governed:
        raise NotTaken(first, Why.BY_ITS_STEPS)
    now = known.now[one.id]

    def cell(column: Column) -> str:
        return says[column].after if column in says else now.says(column)

    kind = kind_of(cell(Column.KIND)) if Column.KIND in says else None
    deadline = one.deadline
    if first is not Column.KIND:
        deadline = deadline_of(
            cell(Column.DEADLINE), cell(Column.LAST_DAY), says, one.task.plan, known
        )
        if not covers(level_of(known.basis), one.task.set_by):
            raise NotTaken(first, Why.SET_ABOVE)
    has_day = deadline is not None and deadline.last_day is not None
    check_kind(kind, has_day=has_day, says=says)
    if deadline == one.deadline and kind in {None, one.kind}:
        return revision
    moves = deadline != one.deadline
    return _with(
        revision,
        *own,
        kind=kind if kind is not Kind.DATED else None,
        deadline=deadline if moves else None,
        no_deadline=moves and deadline is None,
        doubts=known.doubts(deadline, one.task.plan) if moves else (),
    )


def _cycle(revision: Revision, one: Assignment, says: Says, _: Known) -> Revision:
    cell = says.get(Column.CYCLE)
    if cell is None:
        return revision
    if not cell.after:
        return _with(revision, cell, no_cycle=True)
    cycle = cycle_of(cell.after)
    has_day = (revision.deadline or one.deadline) is not None and not revision.no_deadline
    if one.task.governed or one.task.occurrence is not None or has_day:
        raise NotTaken(Column.CYCLE, Why.CANNOT_RECUR)
    return revision if cycle == one.task.cycle else _with(revision, cell, cycle=cycle)


def _targets(revision: Revision, _: Assignment, says: Says, __: Known) -> Revision:
    cell = says.get(Column.TARGETS)
    return revision if cell is None else _with(revision, cell, targets=targets_of(cell.after))
