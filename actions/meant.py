"""Which assignments somebody means: by the codes they typed, or by the message they replied to."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from actions.here import Here
from domain.plan.code import AmbiguousCode, Typed, UnknownCode, find_task, typed_codes
from domain.plan.plan import Plan
from domain.plan.task import Assignment, Task
from domain.refusal import Refusal
from domain.report.done import TaskOfAnotherUnit
from domain.written import Written


@dataclass(slots=True)
class Meant:
    """The assignments that were meant, the words typed beside them, and the codes that failed."""

    assignments: list[Assignment] = field(default_factory=list)
    words: str = ""
    refusals: list[Refusal] = field(default_factory=list)
    by_code: bool = False

    @property
    def candidates(self) -> list[Assignment]:
        """What can be acted on: all that was named by code, else only what is still open."""
        return [one for one in self.assignments if self.by_code or one.is_open]


async def meant_by(here: Here, plan: Plan, written: Written) -> Meant:
    """Return what words mean here; a reply without codes means the tasks its message shows."""
    typed = typed_codes(written.words, plan.named_in_codes)
    meant = Meant(words=typed.rest, by_code=bool(typed.codes))
    plan = await _holding(here, plan, typed.codes)
    for letters, numbers in typed.codes:
        try:
            task = find_task(plan, letters, numbers, here.chat.units)
            held = held_by(here, plan, task)
            meant.assignments.extend(one for one in held if one not in meant.assignments)
        except (UnknownCode, AmbiguousCode, TaskOfAnotherUnit) as refusal:
            meant.refusals.append(refusal)
    if not typed.codes:
        meant.assignments = await shown_to(here, plan, written.under)
    return meant


@dataclass(slots=True)
class MeantLines:
    """The assignments that lines are about, each with its words, and the codes that failed."""

    lines: list[tuple[Assignment, str]] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)


async def meant_by_lines(here: Here, plan: Plan, lines: Iterable[Typed]) -> MeantLines:
    """Return what lines that start with codes mean here; words after several are said of each."""
    lines = list(lines)
    plan = await _holding(here, plan, [code for line in lines for code in line.codes])
    meant = MeantLines()
    for line in lines:
        for letters, numbers in line.codes:
            try:
                task = find_task(plan, letters, numbers, here.chat.units)
                meant.lines.extend((one, line.rest) for one in held_by(here, plan, task))
            except (UnknownCode, AmbiguousCode, TaskOfAnotherUnit) as refusal:
                meant.refusals.append(refusal)
    return meant


async def _holding(here: Here, plan: Plan, codes: Iterable[tuple[str, str]]) -> Plan:
    """Return `plan`, or all of it where a code may be one of far from this chat's work."""
    try:
        for letters, numbers in codes:
            find_task(plan, letters, numbers, here.chat.units)
    except (UnknownCode, AmbiguousCode):
        return await here.whole_plan()
    return plan


def held_by(here: Here, plan: Plan, task: Task) -> list[Assignment]:
    """Return the assignments of `task` that this chat answers for; raises TaskOfAnotherUnit."""
    ours = {unit.id for unit in here.chat.units}
    held = [one for one in plan.of_task(task) if one.unit.id in ours]
    if not held:
        raise TaskOfAnotherUnit(task, tuple(one.unit for one in plan.of_task(task)))
    return held


async def shown_to(here: Here, plan: Plan, under: int | None) -> list[Assignment]:
    """Return this chat's assignments that one of our messages shows, in its order."""
    shown = await here.on_screen(under)
    if shown is None:
        return []
    ours = {unit.id for unit in here.chat.units}
    found = (plan.assignment(assignment_id) for assignment_id in shown.assignment_ids)
    return [one for one in found if one is not None and one.unit.id in ours]
