"""Writing a draft over what is there: the same draft again changes nothing."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Table, bindparam, case, func, select, update

from domain.plan.draft import PlanDraft, TaskDraft
from domain.plan.handover import Handover
from domain.plan.identity import Identity
from domain.plan.incoming import Incoming
from domain.plan.short_name import ShortNameTaken, last_year
from domain.plan.state import Progress
from storage import tables
from storage.connection import Connection

_TASK = update(tables.tasks).where(tables.tasks.c.id == bindparam("task_id"))
_PERIODS = update(tables.tasks).where(
    tables.tasks.c.parent_id == bindparam("task_id"), tables.tasks.c.occurrence.is_not(None)
)
_HAND_OVER = (
    update(tables.assignments)
    .where(tables.assignments.c.id == bindparam("assignment_id"))
    # Whoever minded it is of the unit that gives it away.
    .values(came_from_id=tables.assignments.c.unit_id, minder=None)
)


async def save(
    connection: Connection,
    draft: PlanDraft,
    incoming: Incoming,
    identity: Identity,
    handovers: Iterable[Handover],
) -> int:
    """Write the plan, its units by code, and its tasks over those they are known to be.

    Progress, reports and obstacles of what is there stay, and so do tasks the draft no longer has.
    Returns the plan's id; raises ShortNameTaken where another plan has got the name meanwhile.
    """
    plan_id = await _save_plan(connection, draft, incoming)
    units = await _save_units(connection, plan_id, draft, incoming)
    await _hand_over(connection, handovers, units)
    await _save_tasks(connection, plan_id, draft, identity, units)
    return plan_id


async def _save_plan(connection: Connection, draft: PlanDraft, incoming: Incoming) -> int:
    plans = tables.plans
    values = {
        "number": draft.number,
        "title": draft.title,
        "issuer": draft.issuer,
        "issued_on": draft.issued_on,
        "notes": draft.notes,
        "last_year": last_year(draft.title, draft.year),
    }
    if incoming.corrects is not None:
        plan_id = incoming.corrects.id
        await connection.change(update(plans).where(plans.c.id == plan_id).values(values))
        return plan_id
    new = values | {"year": draft.year, "short_name": incoming.short_name}
    await connection.change(connection.insert_new(plans), new)
    called = (
        (plans.c.short_name == incoming.short_name)
        if incoming.short_name
        else plans.c.short_name.is_(None) & (plans.c.year == draft.year)
    )
    row = await connection.row(select(plans).where(called))
    if row is None or (row.number, row.title) != (draft.number, draft.title):
        # Two papers came in at once, and the other one was there first.
        raise ShortNameTaken(name=incoming.short_name or str(draft.year))
    return int(row.id)


async def _save_units(
    connection: Connection, plan_id: int, draft: PlanDraft, incoming: Incoming
) -> dict[str, int]:
    """Return the ids of all units by their codes, with those of the draft.

    The work plan says how the department is put together; in other plans' papers units stand in
    any order, and under any of their names.
    """
    says = incoming.corrects.is_work_plan if incoming.corrects else incoming.short_name is None
    last = await connection.value(select(func.max(tables.units.c.position)))
    beside = 0 if last is None else last + 1
    for position, unit in sorted(enumerate(draft.units), key=lambda one: one[1].code):
        values = {"code": unit.code, "name": unit.name, "position": position}
        if says:
            await _upsert(connection, tables.units, values, key=("department_id", "code"))
        else:
            values["position"] = position + beside
            await connection.change(connection.insert_new(tables.units), values)
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
        # A corrected paper lifts no restriction; a person does.
        **({"shown_as": task.shown_as} if task.shown_as else {}),
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
