"""Take a read plan into the store, and say beforehand what would change."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from actions.plan.handing_over import carry_on, ended_parts, hand_over
from documents.own_units import with_everyone
from documents.plan import PlanReading, TaskReading
from domain.closing.carrying import named_again
from domain.paper.unreadable import PlanWithoutDate
from domain.plan.differences import Differences, differences
from domain.plan.draft import PlanDraft, TaskDraft, UnitDraft, with_heirs
from domain.plan.incoming import (
    Incoming,
    Likeness,
    as_new,
    likeness,
    prefix_for,
    propose,
    taken_names,
)
from domain.plan.plan import NOTHING, Plan
from domain.plan.recognising import new_units, with_known_units
from domain.plan.replacing import replaced_by
from domain.plan.short_name import last_year, read_short_name
from domain.spoken.code import SERIES
from storage.store import Transaction


async def proposal(tx: Transaction, reading: PlanReading) -> Incoming:
    """Return what a paper seems to be; raises PlanWithoutDate."""
    return propose(draft_of(reading), await tx.plans.signed(), await _letters(tx))


async def doubts(tx: Transaction, reading: PlanReading) -> Likeness:
    """Return what makes it doubtful that a paper is a new plan; raises PlanWithoutDate."""
    return likeness(draft_of(reading), await tx.plans.signed())


async def as_new_plan(tx: Transaction, reading: PlanReading) -> Incoming:
    """Return a paper as a new plan under the name proposed for it; raises PlanWithoutDate."""
    return as_new(draft_of(reading), await tx.plans.signed(), await _letters(tx))


# What restricted work shows where nobody says in which paper its words stand.
UNSAID = "…"


async def read_name(tx: Transaction, words: str) -> str:
    """Return a typed short name; raises NotAShortName, ShortNameTaken."""
    return read_short_name(words, taken_names(await tx.plans.signed(), await _letters(tx)))


async def _letters(tx: Transaction) -> set[str]:
    """Return what codes begin with already: the codes of units, and the series of their own."""
    return {*(unit.code for unit in await tx.units.all()), *SERIES}


async def compare(
    tx: Transaction, reading: PlanReading, incoming: Incoming | None = None
) -> Differences:
    """Return what importing `reading` would change, as what it seems to be where nobody says."""
    incoming = incoming or await proposal(tx, reading)
    draft = await _draft(tx, reading, incoming)
    plan = await tx.plans.only(incoming.corrects) if incoming.corrects else None
    found = await _differences(tx, plan, draft, incoming)
    return replace(found, new_units=new_units(draft, await tx.units.all()))


async def codes_of(tx: Transaction, reading: PlanReading) -> Mapping[str, str]:
    """Return the codes that the tasks of a paper have or would get for good, by the paper's own.

    None of a paper that cannot be taken in as it is.
    """
    try:
        incoming = await proposal(tx, reading)
        codes = (await compare(tx, reading, incoming)).identity.codes
        year = reading.plan.year or 0
        prefix = prefix_for(incoming, year, await tx.plans.signed())
        return {code: f"{prefix}{own}" for code, own in codes.items()}
    except PlanWithoutDate:
        return {}


async def import_plan(
    tx: Transaction,
    reading: PlanReading,
    incoming: Incoming | None = None,
    *,
    now: datetime,
    shown_as: str = UNSAID,
) -> Differences:
    """Write a read plan, as what it seems to be where nobody says.

    Importing the same again changes nothing. `shown_as` is what chats see of its restricted work.
    Raises PlanWithoutDate and ShortNameTaken.
    """
    incoming = incoming or await proposal(tx, reading)
    draft = await _draft(tx, reading, incoming, shown_as)
    # All of it is held: what somebody reports meanwhile is seen, or waits.
    plan = await tx.plans.only(incoming.corrects, lock=True) if incoming.corrects else None
    found = await _differences(tx, plan, draft, incoming)
    if found:
        if plan is not None:
            await hand_over(tx, plan, found, draft, now=now)
        plan_id = await tx.plans.save(draft, incoming, found.identity, found.handovers)
        await carry_on(tx, found.carried, draft, now=now)
        # Deadlines near the ends of its years look over into those beside them.
        last = last_year(draft.title, draft.year) or draft.year
        await tx.holidays.seed(range(draft.year - 1, min(last, draft.year + 5) + 2))
        await tx.events.add(
            "plan-imported",
            at=now,
            recorded_at=now,
            details={"year": draft.year, "plan": plan_id, "new": found.new},
        )
    return found


async def _differences(
    tx: Transaction, plan: Plan | None, draft: PlanDraft, incoming: Incoming
) -> Differences:
    known = await tx.plans.signed()
    prefix = prefix_for(incoming, draft.year, known)
    if plan is None:
        found = differences(None, draft, prefix=prefix)
        before = next((one for one in known if one.is_work_plan and not one.is_closed), None)
        if incoming.short_name is not None or before is None:
            return found
        return replace(found, carried=named_again(draft, await tx.plans.only(before)))
    given, ended = await tx.plans.codes(plan.main.id), await ended_parts(tx, plan)
    return differences(plan, draft, prefix=prefix, given=given, ended=ended)


async def _draft(
    tx: Transaction, reading: PlanReading, incoming: Incoming, shown_as: str = UNSAID
) -> PlanDraft:
    """Return a reading as the store takes it, its units as the department knows them."""
    named = incoming.corrects.short_name if incoming.corrects else incoming.short_name
    if named is not None:
        # The work plan says itself which units there are.
        reading = with_everyone(reading, (await tx.plans.current() or NOTHING).units)
    draft = draft_of(reading, shown_as)
    units = await tx.units.all()
    if incoming.corrects is not None:
        # Where departments became one, two of its units may be called the same.
        own = {unit.id for unit in (await tx.plans.only(incoming.corrects)).every_unit}
        units = sorted(units, key=lambda unit: unit.id not in own)
    draft = with_known_units(draft, units, may_rename=named is None)
    return with_heirs(draft, await tx.units.heirs())


def draft_of(reading: PlanReading, shown_as: str = UNSAID) -> PlanDraft:
    """Return a reading as the store takes it; raises PlanWithoutDate.

    A task that nobody is named for is left out: it has no chat to be sent to.
    """
    header = reading.plan
    if header.year is None or header.issued_on is None:
        raise PlanWithoutDate
    codes = {unit.name: unit.code for unit in reading.units}
    owed = [task for task in reading.tasks if not task.names_nobody]
    outlines = {task.outline for task in owed}
    return PlanDraft(
        year=header.year,
        number=header.number or "",
        title=header.title,
        issued_on=header.issued_on,
        issuer=header.issuer,
        notes=header.notes,
        replaces=replaced_by(header.title, (one.text for one in reading.paragraphs)),
        units=tuple(UnitDraft(unit.code, unit.name) for unit in reading.units),
        tasks=tuple(_task_draft(task, codes, outlines, shown_as) for task in owed),
    )


def _task_draft(
    task: TaskReading, codes: dict[str, str], outlines: Collection[str], shown_as: str
) -> TaskDraft:
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
        shown_as=shown_as if task.restricted else None,
    )
