"""Which task of a plan in force is which in a corrected paper: by wording, by unit, by code."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from domain.plan.draft import PlanDraft, TaskDraft
from domain.plan.plan import Plan
from domain.plan.task import Task
from domain.text import fold
from domain.work.giving import NEW_SERIES

# As alike as two wordings of one duty are, after a correction that leaves its sense.
_ALIKE = 0.75
# Where a number is given away, the one that left the paper is so much higher.
_ASIDE = 100


def is_of_the_paper(task: Task) -> bool:
    """Whether a task is neither work given beside the plan nor a period of recurring work."""
    return task.occurrence is None and not task.code.startswith(f"{NEW_SERIES}-")


def recoded(plan: Plan | None, draft: PlanDraft) -> dict[int, str]:
    """Return the codes that tasks of the plan in force have in the draft, where they differ.

    A task keeps its state and its history under its new number; one that has left the paper gives
    its number to whoever has it now.
    """
    if plan is None or plan.year != draft.year:
        return {}
    matches = dict(_matches([t for t in plan.tasks if is_of_the_paper(t)], draft.tasks))
    codes = {task.id: matches[task.id] for task in plan.tasks if task.id in matches}
    taken = set(codes.values()) | {task.code for task in draft.tasks}
    for task in plan.tasks:
        if task.id not in codes and task.code in taken:
            codes[task.id] = _free(task.code, taken)
            taken.add(codes[task.id])
    before = {task.id: task.code for task in plan.tasks}
    return {task_id: code for task_id, code in codes.items() if before[task_id] != code}


def _matches(tasks: list[Task], drafts: Iterable[TaskDraft]) -> Iterator[tuple[int, str]]:
    """Yield each task that the drafts know, with its code there: the surest matches first."""
    left = {draft.code: draft for draft in drafts}
    remaining = list(tasks)
    for rule in (_same_words, _same_code_alike, _alike, _same_code):
        unmatched = []
        for task in remaining:
            found = rule(task, left)
            if found is None:
                unmatched.append(task)
            else:
                del left[found]
                yield task.id, found
        remaining = unmatched


def _same_words(task: Task, left: dict[str, TaskDraft]) -> str | None:
    same = [
        code
        for code, draft in left.items()
        if draft.section == task.unit.code and fold(draft.title) == fold(task.title)
    ]
    return task.code if task.code in same else next(iter(same), None)


def _same_code_alike(task: Task, left: dict[str, TaskDraft]) -> str | None:
    draft = left.get(task.code)
    return task.code if draft and _likeness(task, draft) >= _ALIKE else None


def _alike(task: Task, left: dict[str, TaskDraft]) -> str | None:
    found = [
        (likeness, code)
        for code, draft in left.items()
        if draft.section == task.unit.code
        and _depth(code) == _depth(task.code)
        and (likeness := _likeness(task, draft)) >= _ALIKE
    ]
    return max(found)[1] if found else None


def _same_code(task: Task, left: dict[str, TaskDraft]) -> str | None:
    return task.code if task.code in left else None


def _depth(code: str) -> int:
    return code.count(".")


def _likeness(task: Task, draft: TaskDraft) -> float:
    matcher = SequenceMatcher(None, fold(task.title), fold(draft.title), autojunk=False)
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return 0.0
    return matcher.ratio()


def _free(code: str, taken: set[str]) -> str:
    letters, _, numbers = code.rpartition("-")
    first, *rest = numbers.split(".")
    number = int(first)
    while True:
        number += _ASIDE
        free = ".".join([f"{letters}-{number:02}", *rest])
        if free not in taken:
            return free
