"""Take a read plan into the store, and say beforehand what would change."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from actions.plan.handing_over import ended_parts, hand_over
from documents.plan import PlanReading, TaskReading
from domain.closing.carrying import with_carried
from domain.closing.closing import to_close
from domain.paper.unreadable import PlanWithoutDate
from domain.plan.differences import Differences, differences
from domain.plan.draft import PlanDraft, TaskDraft, UnitDraft, with_heirs
from domain.plan.plan import Plan
from storage.store import Transaction


async def compare(tx: Transaction, reading: PlanReading) -> Differences:
    """Return what importing `reading` would change."""
    draft = await _draft(tx, reading)
    return await _differences(tx, await tx.plans.of_year(draft.year), draft)


async def codes_of(tx: Transaction, reading: PlanReading) -> Mapping[str, str]:
    """Return the codes that the tasks of a paper have or would get for good, by the paper's own.

    None of a paper that cannot be taken in as it is.
    """
    try:
        return (await compare(tx, reading)).identity.codes
    except PlanWithoutDate:
        return {}


async def import_plan(tx: Transaction, reading: PlanReading, *, now: datetime) -> Differences:
    """Write a read plan; importing the same again changes nothing. Raises PlanWithoutDate."""
    draft = await _draft(tx, reading)
    # All of it is held: what somebody reports meanwhile is seen, or waits.
    plan = await tx.plans.of_year(draft.year, lock=True)
    found = await _differences(tx, plan, draft)
    if found:
        if plan is not None:
            await hand_over(tx, plan, found, draft, now=now)
        await tx.plans.save(draft, found.identity, found.handovers)
        # Deadlines near the ends of its year look over into the next.
        await tx.holidays.seed(range(draft.year - 1, draft.year + 2))
        await tx.events.add(
            "plan-imported", at=now, recorded_at=now, details={"year": draft.year, "new": found.new}
        )
    return found


async def _differences(tx: Transaction, plan: Plan | None, draft: PlanDraft) -> Differences:
    if plan is None:
        before = await tx.plans.of_year(draft.year - 1)
        unclosed = len(to_close(before)) if before else 0
        return replace(differences(None, draft), unclosed=unclosed)
    given, ended = await tx.plans.codes(plan.id), await ended_parts(tx, plan)
    return differences(plan, draft, given=given, ended=ended)


async def _draft(tx: Transaction, reading: PlanReading) -> PlanDraft:
    """Return a reading as the store takes it, with what the year before carried over."""
    draft = draft_of(reading)
    draft = with_carried(draft, await tx.plans.of_year(draft.year - 1))
    return with_heirs(draft, await tx.units.heirs())


def draft_of(reading: PlanReading) -> PlanDraft:
    """Return a reading as the store takes it; raises PlanWithoutDate.

    A task that nobody is named for is left out: it has no chat to be sent to.
    """
    header = reading.plan
    if header.year is None or header.issued_on is None:
        raise PlanWithoutDate
    codes = {unit.name: unit.code for unit in reading.units}
    owed = [task for task in reading.tasks if task.units]
    outlines = {task.outline for task in owed}
    return PlanDraft(
        year=header.year,
        number=header.number or "",
        title=header.title,
        issued_on=header.issued_on,
        issuer=header.issuer,
        notes=header.notes,
        units=tuple(UnitDraft(unit.code, unit.name) for unit in reading.units),
        tasks=tuple(_task_draft(task, codes, outlines) for task in owed),
    )


def _task_draft(task: TaskReading, codes: dict[str, str], outlines: Collection[str]) -> TaskDraft:
    units = tuple(codes[name] for name in task.units)
    prefix = task.code.rsplit("-", 1)[0]
    section = prefix if prefix in codes.values() else units[0]
    # Work that stands in one unit's part and is owed by the others is delivered to that unit.
    receiver = section if len(units) > 1 and section not in units else None
    return TaskDraft(
        code=task.code,
        outline=task.outline,
        parent=task.parent if task.parent in outlines else None,
        title=task.title,
        short=task.short,
        kind=task.kind,
        section=section,
        units=units,
        receiver=receiver,
        coordinating=task.coordinating,
        heading=task.heading,
        deadline=task.deadline,
        legal_bases=task.legal_bases,
        targets=task.targets,
        where=task.where,
        recurrence=task.recurrence.wording if task.recurrence else None,
    )
