"""Work that goes on in the next year's plan, carried there by the closing of its year or open."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from domain.chat import Unit
from domain.plan.draft import PlanDraft, TaskDraft, UnitDraft
from domain.plan.plan import Plan
from domain.plan.task import Progress, Task
from domain.text import fold

# The series of codes of carried work: CT-01, CT-02 … ("chuyển tiếp").
CARRIED_SERIES = "CT"
_YEAR = re.compile(r"\b20\d\d\b")


def with_carried(draft: PlanDraft, before: Plan | None) -> PlanDraft:
    """Return the draft with what goes on from the plan before it and the draft does not name.

    That is what was carried over, and what is open still where nobody has closed the year. Work
    that stands in both, the year in its title apart, is the draft's; the rest gets codes of a
    series of its own, the same ones however often the paper is imported.
    """
    if before is None or before.year != draft.year - 1:
        return draft
    added = tuple(_unnamed(draft, before))
    known = {unit.code for unit in draft.units}
    units = {
        unit.code: UnitDraft(unit.code, unit.name)
        for unit in before.named_in_codes
        if unit.code not in known
        and any(unit.code in (*task.units, task.section) for task in added)
    }
    return replace(draft, units=(*draft.units, *units.values()), tasks=(*draft.tasks, *added))


def _unnamed(draft: PlanDraft, before: Plan) -> Iterator[TaskDraft]:
    named = {(_sense(task.title), code) for task in draft.tasks for code in task.units}
    carried: dict[int, tuple[Task, list[Unit]]] = {}
    for one in before.assignments:
        goes_on = one.is_open or one.progress is Progress.CARRIED
        if goes_on and not one.task.governed:
            task = replace(one.task, deadline=one.deadline)
            carried.setdefault(task.id, (task, []))[1].append(one.unit)
    for number, (task, units) in enumerate(carried.values(), start=1):
        missing = [unit for unit in units if (_sense(task.title), unit.code) not in named]
        if missing:
            yield _draft_of(task, missing, number)


def _draft_of(task: Task, units: Iterable[Unit], number: int) -> TaskDraft:
    return TaskDraft(
        code=f"{CARRIED_SERIES}-{number:02}",
        outline=f"{CARRIED_SERIES}.{number}",
        title=task.title,
        short=task.short,
        kind=task.kind,
        section=task.unit.code,
        units=tuple(unit.code for unit in units),
        receiver=task.receiver.code if task.receiver else None,
        heading=task.heading,
        deadline=task.deadline,
        where=task.code,
    )


def _sense(title: str) -> str:
    """Return what a title says, whatever the year in it."""
    return " ".join(_YEAR.sub(" ", fold(title)).split())
