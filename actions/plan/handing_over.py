"""What a paper makes of the parts of tasks: moved, ended, wanted again, going on in a new plan."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial

from actions.matters import Doing, end_matters, reopen_matters
from actions.standing import standing, stood
from domain.closed import closed_by
from domain.closing.closing import Ending
from domain.plan.assignment import Assignment
from domain.plan.differences import Differences
from domain.plan.draft import PlanDraft
from domain.plan.plan import Plan
from domain.plan.state import Progress
from storage.store import Transaction

HANDED_ON = "handed-on"
# What may have ended a part last.
_ENDS = (HANDED_ON, "ordered", "closed")


async def ended_parts(tx: Transaction, plan: Plan) -> set[int]:
    """Return the parts that a corrected plan has ended, and nothing else since."""
    dropped = [one.id for one in plan.assignments if one.progress is Progress.DROPPED]
    ends = await tx.events.last_of(dropped, _ENDS)
    return {part for part, event in ends.items() if event.kind == HANDED_ON}


async def hand_over(
    tx: Transaction, plan: Plan, found: Differences, draft: PlanDraft, *, now: datetime
) -> None:
    """End the parts that go to nobody, bring back those wanted again, and log what moves."""
    paper = {"number": draft.number, "issued_on": draft.issued_on.isoformat()}
    doing = Doing(tx, partial(_record, tx, now), now)
    work = {one.id: one for one in plan.assignments}
    for each in found.handovers:
        one = work[each.assignment]
        facts: dict[str, object] = {"from": each.leaves, "into": each.joins, **paper}
        if each.joins is None:
            facts |= {"before": standing(one), "ended": await _end(doing, one)}
        await doing.record(HANDED_ON, assignment_id=one.id, **facts)
    for part in found.returned:
        await _bring_back(doing, work[part])
        await doing.record("wanted-again", assignment_id=part, **paper)


async def carry_on(
    tx: Transaction, parts: Iterable[Assignment], draft: PlanDraft, *, now: datetime
) -> None:
    """End what a new work plan names again: from here on it is that plan's."""
    doing = Doing(tx, partial(_record, tx, now), now)
    for one in parts:
        ended = await end_matters(doing, one)
        await tx.assignments.set_progress(
            one.id,
            progress=Progress.CARRIED,
            completed_on=None,
            reported_at=None,
            person_id=None,
        )
        await doing.record(
            "closed",
            assignment_id=one.id,
            outcome=Ending.CARRIED.value,
            before=standing(one),
            ended=[*ended],
            number=draft.number,
            issued_on=draft.issued_on.isoformat(),
        )


async def _record(
    tx: Transaction,
    now: datetime,
    kind: str,
    *,
    assignment_id: int | None = None,
    **details: object,
) -> None:
    """Write an event that a paper causes, and nobody in person."""
    await tx.events.add(kind, at=now, recorded_at=now, assignment_id=assignment_id, details=details)


async def _end(doing: Doing, one: Assignment) -> list[object]:
    ended = await end_matters(doing, one)
    await doing.tx.assignments.set_progress(
        one.id,
        progress=Progress.DROPPED,
        completed_on=None,
        reported_at=None,
        person_id=None,
    )
    return [*ended]


async def _bring_back(doing: Doing, one: Assignment) -> None:
    """Let a part stand where it stood before a corrected plan ended it."""
    event = (await doing.tx.events.last_of([one.id], [HANDED_ON]))[one.id]
    then = stood(event)
    await doing.tx.assignments.set_progress(
        one.id,
        progress=then.progress,
        completed_on=then.outcome.completed_on,
        reported_at=then.reported_at,
        recorded_at=then.recorded_at,
        person_id=None,
        awaits_head=then.awaits_head,
    )
    await reopen_matters(doing, one, closed_by(event))
