"""Take a read plan into the store, and say beforehand what would change."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from documents.plan import PlanReading, TaskReading
from domain.carrying import with_carried
from domain.draft import PlanDraft, TaskDraft, UnitDraft
from domain.new_work import NEW_SERIES
from domain.paper import PlanWithoutDate
from domain.plan import Plan
from domain.task import Task
from storage.store import Transaction


@dataclass(frozen=True, slots=True)
class Differences:
    """What importing would change: codes of tasks that are new, worded or dated otherwise, gone."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]

    def __bool__(self) -> bool:
        """Whether anything would change."""
        return bool(self.new or self.changed or self.gone)


async def compare(tx: Transaction, reading: PlanReading) -> Differences:
    """Return what importing `reading` would change."""
    return differences(await tx.plans.current(), await _draft(tx, reading))


def differences(plan: Plan | None, draft: PlanDraft) -> Differences:
    """Return how `draft` differs from the plan in force; all of it is new for another year."""
    known = {task.code: task for task in plan.tasks} if plan and plan.year == draft.year else {}
    drafted = {task.code: task for task in draft.tasks}
    return Differences(
        new=tuple(code for code in drafted if code not in known),
        changed=tuple(
            code for code, task in drafted.items() if code in known and _differs(known[code], task)
        ),
        gone=tuple(code for code in known if code not in drafted and _is_of_the_paper(known[code])),
    )


def _is_of_the_paper(task: Task) -> bool:
    """Whether a task is neither work given beside the plan nor a period of recurring work."""
    return task.occurrence is None and not task.code.startswith(f"{NEW_SERIES}-")


def _differs(task: Task, draft: TaskDraft) -> bool:
    return (task.title, task.short, task.deadline) != (draft.title, draft.short, draft.deadline)


async def import_plan(tx: Transaction, reading: PlanReading, *, now: datetime) -> Differences:
    """Write a read plan; importing the same again changes nothing. Raises PlanWithoutDate."""
    draft = await _draft(tx, reading)
    found = differences(await tx.plans.current(), draft)
    if found:
        await tx.plans.save(draft)
        # Deadlines near the ends of its year look over into the next.
        await tx.holidays.seed(range(draft.year - 1, draft.year + 2))
        await tx.events.add("plan-imported", at=now, details={"year": draft.year, "new": found.new})
    return found


async def _draft(tx: Transaction, reading: PlanReading) -> PlanDraft:
    """Return a reading as the store takes it, with what the year before carried over."""
    draft = draft_of(reading)
    return with_carried(draft, await tx.plans.of_year(draft.year - 1))


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
