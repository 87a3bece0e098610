"""Writing a draft over what is there: the same draft again changes nothing."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, case, select, update

from domain.plan.draft import PlanDraft, TaskDraft
from domain.plan.task import Progress
from storage import tables
from storage.connection import Connection


async def recode(connection: Connection, codes: Mapping[int, str]) -> None:
    """Give tasks other codes, all at once: two of them may change places."""
    tasks = tables.tasks
    for task_id in sorted(codes):
        await connection.change(
            update(tasks).where(tasks.c.id == task_id).values(code=f"~{task_id}")
        )
    for task_id, code in codes.items():
        await connection.change(update(tasks).where(tasks.c.id == task_id).values(code=code))


async def save(connection: Connection, draft: PlanDraft) -> None:
    """Upsert the plan by year, units and tasks by code, assignments by task and unit.

    Progress, reports and obstacles of what is there stay, and so do rows the draft no longer has.
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
    heirs = await _heirs(connection)
    by_outline: dict[str, int] = {}
    for position, task in enumerate(draft.tasks):
        parent_id = by_outline[task.parent] if task.parent else None
        values = _task_values(task, units) | {
            "plan_id": plan_id,
            "position": position,
            "parent_id": parent_id,
        }
        task_id = await _upsert(connection, tables.tasks, values, key=("plan_id", "code"))
        by_outline[task.outline] = task_id
        await _assign(connection, task_id, {heirs.get(units[c], units[c]) for c in task.units})


async def _save_units(connection: Connection, plan_id: int, draft: PlanDraft) -> dict[str, int]:
    ids = {}
    for position, unit in enumerate(draft.units):
        values = {"code": unit.code, "name": unit.name, "position": position}
        ids[unit.code] = await _upsert(connection, tables.units, values, key=("code",))
    await connection.change(
        connection.insert_new(tables.plan_units),
        [{"plan_id": plan_id, "unit_id": unit_id} for unit_id in ids.values()],
    )
    return ids


async def _heirs(connection: Connection) -> dict[int, int]:
    """Return the units that were merged, each with the one that has its work now."""
    units = tables.units
    rows = await connection.rows(
        select(units.c.id, units.c.merged_into).where(units.c.merged_into.is_not(None))
    )
    into = {row.id: row.merged_into for row in rows}
    return {unit: _last(unit, into) for unit in into}


def _last(unit: int, into: dict[int, int]) -> int:
    while unit in into:
        unit = into[unit]
    return unit


def _task_values(task: TaskDraft, units: dict[str, int]) -> dict[str, Any]:
    deadline = task.deadline
    return {
        "code": task.code,
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
