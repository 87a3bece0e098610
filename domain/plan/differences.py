"""How a paper differs from the plan in force, task by task."""

from dataclasses import dataclass

from domain.plan.deadline import Deadline
from domain.plan.draft import PlanDraft, TaskDraft
from domain.plan.matching import is_of_the_paper, recoded
from domain.plan.plan import Plan
from domain.plan.task import Task


@dataclass(frozen=True, slots=True)
class Change:
    """A task that is worded, dated or handed out otherwise; `code` is the draft's.

    `dates` are the deadline before and after where those differ, else None.
    """

    code: str
    dates: tuple[Deadline | None, Deadline | None] | None
    is_reworded: bool
    is_handed_on: bool


@dataclass(frozen=True, slots=True)
class Differences:
    """What a paper would change: codes of tasks that are new or gone, changes, and new numbers.

    `renumbered` are codes before and after; `codes` is what the store is told of them, by task.
    `is_whole_plan` says that there was no plan of that year before.
    """

    new: tuple[str, ...] = ()
    changed: tuple[Change, ...] = ()
    gone: tuple[str, ...] = ()
    renumbered: tuple[tuple[str, str], ...] = ()
    codes: tuple[tuple[int, str], ...] = ()
    is_whole_plan: bool = False

    def __bool__(self) -> bool:
        """Whether anything would change."""
        return bool(self.new or self.changed or self.gone or self.renumbered)


def differences(plan: Plan | None, draft: PlanDraft) -> Differences:
    """Return how `draft` differs from the plan in force; all of it is new for another year."""
    if plan is None or plan.year != draft.year:
        new = tuple(task.code for task in draft.tasks)
        return Differences(new=new, is_whole_plan=True)
    codes = recoded(plan, draft)
    known = {codes.get(task.id, task.code): task for task in plan.tasks}
    drafted = {task.code: task for task in draft.tasks}
    owed = {code: {one.unit.code for one in plan.of_task(task)} for code, task in known.items()}
    changes = (
        _change(known[code], task, owed[code]) for code, task in drafted.items() if code in known
    )
    return Differences(
        new=tuple(code for code in drafted if code not in known),
        changed=tuple(change for change in changes if change is not None),
        gone=tuple(
            code for code, task in known.items() if code not in drafted and is_of_the_paper(task)
        ),
        renumbered=tuple((task.code, codes[task.id]) for task in plan.tasks if task.id in codes),
        codes=tuple(codes.items()),
    )


def _change(task: Task, draft: TaskDraft, owed: set[str]) -> Change | None:
    dates = None if task.deadline == draft.deadline else (task.deadline, draft.deadline)
    is_reworded = (task.title, task.short) != (draft.title, draft.short)
    # Whoever has it on the strength of a merger keeps it.
    is_handed_on = not set(draft.units) & owed
    if dates is None and not is_reworded and not is_handed_on:
        return None
    return Change(draft.code, dates, is_reworded, is_handed_on)
