"""What the edits of an assignment sheet come to, cell by cell, as the work stands now."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.sheet.adding import addition_of
from documents.sheet.known import Known
from documents.sheet.revising import revision_of
from domain.sheet.columns import OF_TASK, WRITTEN, Column
from domain.sheet.edits import CellEdit, Edited
from domain.sheet.revision import Revision, Untaken, Weighed, Why


def weigh(edited: Edited, known: Known) -> Weighed:
    """Return what is taken of a sheet's edits, and what is not, each with its cell and why."""
    untaken: list[Untaken] = []
    revisions: list[Revision] = []
    for cells in _by_assignment(edited.cells):
        taken = tuple(_takeable(cells, known, untaken))
        if taken and (revision := revision_of(taken, known, untaken)):
            revisions.append(revision)
    revisions = list(_once_a_task(revisions, known, untaken))
    additions = [one for row in edited.new if (one := addition_of(row, known, untaken))]
    dropped = [key for key in edited.gone if _is_open(key, known)]
    untaken += [Untaken(row, Column.CODE, "", Why.TWICE) for row in edited.twice]
    return Weighed(tuple(revisions), tuple(additions), tuple(dropped), tuple(untaken))


def _by_assignment(cells: Sequence[CellEdit]) -> list[list[CellEdit]]:
    found: dict[int, list[CellEdit]] = {}
    for cell in cells:
        found.setdefault(cell.assignment, []).append(cell)
    return list(found.values())


def _is_open(key: int, known: Known) -> bool:
    one = known.plan.assignment(key)
    return one is not None and one.is_open


def _takeable(
    cells: Sequence[CellEdit], known: Known, untaken: list[Untaken]
) -> Iterator[CellEdit]:
    """Yield the edits of cells that are people's to write and say still what they said then."""
    for cell in cells:
        one = known.plan.assignment(cell.assignment)
        now = known.now.get(cell.assignment)
        if one is None or now is None:
            why, says = Why.NOT_THERE, ""
        elif cell.column not in WRITTEN:
            why, says = Why.ONLY_TO_READ, ""
        elif now.says(cell.column) == cell.after:
            continue
        elif now.says(cell.column) != cell.before:
            why, says = Why.CHANGED_MEANWHILE, now.says(cell.column)
        elif one.task.sealed is not None and cell.column in {*OF_TASK}:
            why, says = Why.RESTRICTED, ""
        else:
            yield cell
            continue
        untaken.append(Untaken(cell.row, cell.column, cell.after, why, says))


def _once_a_task(
    revisions: Sequence[Revision], known: Known, untaken: list[Untaken]
) -> Iterator[Revision]:
    """Yield the revisions; what is the task's own is said once, or alike in each of its rows."""
    said: dict[tuple[int, Column], str] = {}
    for revision in revisions:
        one = known.plan.assignment(revision.assignment)
        task = one.task.id if one else 0
        differing = [
            change
            for change in revision.changed
            if change.column in OF_TASK
            and said.setdefault((task, change.column), change.after) != change.after
        ]
        untaken.extend(
            Untaken(revision.row, change.column, change.after, Why.ONCE_FOR_THE_TASK)
            for change in differing
        )
        yield _without(revision, {change.column for change in differing})


def _without(revision: Revision, columns: set[Column]) -> Revision:
    if not columns:
        return revision
    changed = tuple(one for one in revision.changed if one.column not in columns)
    return replace(
        revision,
        changed=changed,
        title=None if Column.TITLE in columns else revision.title,
        short=None if Column.SHORT in columns else revision.short,
        cycle=None if Column.CYCLE in columns else revision.cycle,
        no_cycle=revision.no_cycle and Column.CYCLE not in columns,
        targets=None if Column.TARGETS in columns else revision.targets,
    )
