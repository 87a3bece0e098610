"""Work beside the plan, as rows of the plan in force."""

from collections.abc import Sequence

from sqlalchemy import func, select

from domain.plan.numbering import canonical
from domain.plan.state import Kind, Progress
from domain.plan.task import Item, LegalBasis
from domain.work.giving import NEW_SERIES, NewWork
from storage import tables
from storage.connection import Connection


async def give(
    connection: Connection,
    plan_id: int,
    work: NewWork,
    bases: Sequence[LegalBasis],
    *,
    shown_as: str | None,
    item: Item | None = None,
) -> list[int]:
    """Add work to a plan under the next code of its series; return its assignments' ids."""
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
            kind=Kind.DATED if deadline else Kind.UNDATED,
            wording=deadline.wording if deadline else None,
            first_day=deadline.first_day if deadline else None,
            last_day=deadline.last_day if deadline else None,
            coordinating=(),
            legal_bases=tuple(bases),
            targets=(),
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
