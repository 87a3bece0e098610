"""Work that a closed year carries into the next year's plan."""

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


def with_carried(draft: PlanDraft, closed: Plan | None) -> PlanDraft:
    """Return the draft with what the plan before it carried over and the draft does not name.

    Work that stands in both, the year in its title apart, is the draft's; the rest gets codes of a
    series of its own, the same ones however often the paper is imported.
    """
    if closed is None or closed.year != draft.year - 1:
        return draft
    added = tuple(_unnamed(draft, closed))
    known = {unit.code for unit in draft.units}
    units = {
        unit.code: UnitDraft(unit.code, unit.name)
        for unit in closed.named_in_codes
        if unit.code not in known
        and any(unit.code in (*task.units, task.section) for task in added)
    }
    return replace(draft, units=(*draft.units, *units.values()), tasks=(*draft.tasks, *added))


def _unnamed(draft: PlanDraft, closed: Plan) -> Iterator[TaskDraft]:
    named = {(_sense(task.title), code) for task in draft.tasks for code in task.units}
    carried: dict[int, tuple[Task, list[Unit]]] = {}
    for one in closed.assignments:
        if one.progress is Progress.CARRIED and not one.task.governed:
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
