"""Work beside the plan, as rows of the plan in force."""

from sqlalchemy import func, select

from domain.plan.cited import Cited
from domain.plan.numbering import canonical
from domain.plan.state import Kind, Progress
from domain.plan.task import Item
from domain.work.giving import NEW_SERIES, NewWork
from storage import tables
from storage.connection import Connection


async def give(
    connection: Connection,
    plan_id: int,
    work: NewWork,
    cited: Cited,
    *,
    shown_as: str | None,
    item: Item | None = None,
    kind: Kind | None = None,
    recurrence: str | None = None,
) -> list[int]:
    """Add work to a plan under the next code of its series; return its assignments' ids.

    Without a day it is of a paper's `kind`; `recurrence` is the cycle in the paper's words.
    """
    tasks = tables.tasks
    # Two who give work at once wait for each other here, so that each gets a code of its own.
    await connection.lock(tables.plans, tables.plans.c.id == plan_id)
    codes = await connection.values(
        select(tasks.c.code).where(
            tasks.c.plan_id == plan_id, tasks.c.code.startswith(f"{NEW_SERIES}-")
        )
    )
    number = 1 + max((int(code.partition("-")[2]) for code in codes), default=0)
    position = await connection.value(
        select(func.max(tasks.c.position)).where(tasks.c.plan_id == plan_id)
    )
    deadline = work.deadline
    task_id = await connection.value(
        tasks.insert()
        .values(
            plan_id=plan_id,
            code=canonical(NEW_SERIES, str(number)),
            outline=f"{NEW_SERIES}.{number}",
            position=(position or 0) + 1,
            unit_id=work.units[0],
            title=work.title,
            short=work.short,
            shown_as=shown_as,
            ordered_in=item,
            kind=_kind(work, kind),
            wording=deadline.wording if deadline else None,
            first_day=deadline.first_day if deadline else None,
            last_day=deadline.last_day if deadline else None,
            recurrence=recurrence,
            coordinating=cited.coordinating,
            legal_bases=cited.legal_bases,
            targets=cited.targets,
            where="",
            set_by=work.set_by,
            urgent=work.urgent,
        )
        .returning(tasks.c.id)
    )
    assignments = tables.assignments
    return [
        await connection.value(
            assignments.insert()
            .values(task_id=task_id, unit_id=unit_id, progress=Progress.TODO)
            .returning(assignments.c.id)
        )
        for unit_id in work.units
    ]


def _kind(work: NewWork, said: Kind | None) -> Kind:
    """Return its kind; work is dated where it has a day, and only there."""
    if work.deadline is not None and work.deadline.last_day is not None:
        return Kind.DATED
    return Kind.UNDATED if said is None or said is Kind.DATED else said
