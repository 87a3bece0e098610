"""Writing a draft over what is there: the same draft again changes nothing."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Table, bindparam, case, select, update

from domain.plan.draft import PlanDraft, TaskDraft
from domain.plan.handover import Handover
from domain.plan.identity import Identity
from domain.plan.task import Progress
from storage import tables
from storage.connection import Connection

_TASK = update(tables.tasks).where(tables.tasks.c.id == bindparam("task_id"))
_PERIODS = update(tables.tasks).where(
    tables.tasks.c.parent_id == bindparam("task_id"), tables.tasks.c.occurrence.is_not(None)
)
_HAND_OVER = (
    update(tables.assignments)
    .where(tables.assignments.c.id == bindparam("assignment_id"))
    .values(came_from_id=tables.assignments.c.unit_id)
)


async def save(
    connection: Connection, draft: PlanDraft, identity: Identity, handovers: Iterable[Handover]
) -> None:
    """Upsert the plan by year and units by code; write tasks over those they are known to be.

    Progress, reports and obstacles of what is there stay, and so do tasks the draft no longer has.
    """
    plan_id = await _upsert(
        connection,
        tables.plans,
        {
            "year": draft.year,
            "number": draft.number,
            "title": draft.title,
            "issuer": draft.issuer,
            "issued_on": draft.issued_on,
            "notes": draft.notes,
        },
        key=("year",),
    )
    units = await _save_units(connection, plan_id, draft)
    await _hand_over(connection, handovers, units)
    await _save_tasks(connection, plan_id, draft, identity, units)


async def _save_units(connection: Connection, plan_id: int, draft: PlanDraft) -> dict[str, int]:
    """Return the ids of all units by their codes, with those of the draft."""
    for position, unit in sorted(enumerate(draft.units), key=lambda one: one[1].code):
        values = {"code": unit.code, "name": unit.name, "position": position}
        await _upsert(connection, tables.units, values, key=("code",))
    known = await connection.rows(select(tables.units.c.code, tables.units.c.id))
    ids = {row.code: row.id for row in known}
    named = {unit.code for unit in draft.units}
    named.update(code for task in draft.tasks for code in task.units)
    await connection.change(
        connection.insert_new(tables.plan_units),
        [{"plan_id": plan_id, "unit_id": ids[code]} for code in sorted(named)],
    )
    return ids


async def _hand_over(
    connection: Connection, handovers: Iterable[Handover], units: Mapping[str, int]
) -> None:
    for one in sorted(handovers, key=lambda one: one.assignment):
        if one.joins is not None:
            values = {"assignment_id": one.assignment, "unit_id": units[one.joins]}
            await connection.change(_HAND_OVER, values)


async def _save_tasks(
    connection: Connection,
    plan_id: int,
    draft: PlanDraft,
    identity: Identity,
    units: Mapping[str, int],
) -> None:
    """Write new tasks, parents first, then the known ones in the order of their ids."""
    ids = {code: task.id for code, task in identity.known.items()}
    by_outline = {task.outline: task.code for task in draft.tasks}
    known: dict[int, dict[str, Any]] = {}
    for position, task in enumerate(draft.tasks):
        parent = by_outline[task.parent] if task.parent else None
        values = _task_values(task, units) | {
            "position": position,
            "parent_id": ids[parent] if parent else None,
        }
        if task.code in ids:
            known[ids[task.code]] = values
        else:
            new = {"plan_id": plan_id, "code": identity.codes[task.code], **values}
            # Two may take the first paper of a year in at once, which no row holds apart yet.
            ids[task.code] = await _upsert(connection, tables.tasks, new, key=("plan_id", "code"))
    await _leave_out(connection, plan_id, ids.values())
    for task_id, values in sorted(known.items()):
        await connection.change(_TASK, {"task_id": task_id, **values})
        await connection.change(_PERIODS, {"task_id": task_id, "unit_id": values["unit_id"]})
    for task in draft.tasks:
        await _assign(connection, ids[task.code], {units[code] for code in task.units})


async def _leave_out(connection: Connection, plan_id: int, kept: Iterable[int]) -> None:
    """Let tasks that the paper no longer has keep no place in it."""
    tasks = tables.tasks
    left = (
        (tasks.c.plan_id == plan_id) & tasks.c.paper_code.is_not(None) & tasks.c.id.not_in([*kept])
    )
    await connection.lock(tasks, left)
    await connection.change(update(tasks).where(left).values(paper_code=None))


def _task_values(task: TaskDraft, units: Mapping[str, int]) -> dict[str, Any]:
    deadline = task.deadline
    return {
        "paper_code": task.code,
        "outline": task.outline,
        "unit_id": units[task.section],
        "receiver_id": units[task.receiver] if task.receiver else None,
        "heading": task.heading,
        "title": task.title,
        "short": task.short,
        "kind": task.kind,
        "wording": deadline.wording if deadline else None,
        "first_day": deadline.first_day if deadline else None,
        "last_day": deadline.last_day if deadline else None,
        "coordinating": task.coordinating,
        "legal_bases": task.legal_bases,
        "targets": task.targets,
        "where": task.where,
        "recurrence": task.recurrence,
    }


async def _assign(connection: Connection, task_id: int, unit_ids: set[int]) -> None:
    insert = connection.insert(tables.assignments).on_conflict_do_nothing()
    await connection.change(
        insert,
        [
            {"task_id": task_id, "unit_id": unit_id, "progress": Progress.TODO}
            for unit_id in sorted(unit_ids)
        ],
    )


async def _upsert(
    connection: Connection, table: Table, values: dict[str, Any], *, key: tuple[str, ...]
) -> int:
    insert = connection.insert(table).values(values)
    changed: dict[str, Any] = {name: insert.excluded[name] for name in values if name not in key}
    if table is tables.units:
        # The office has renamed it since this paper was signed.
        changed["name"] = case((table.c.renamed, table.c.name), else_=insert.excluded.name)
    upsert = insert.on_conflict_do_update(index_elements=list(key), set_=changed)
    row_id: int = await connection.value(upsert.returning(table.c.id))
    return row_id
