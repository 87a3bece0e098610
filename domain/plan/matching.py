"""Which task of a plan is which in a corrected paper: by wording, by place, in other units' parts.

A task that the paper gives to another unit, or sets in another's part, is the same task.
"""

from collections.abc import Callable, Iterable

from domain.plan.alone import ALIKE, likeness, work_alone
from domain.plan.draft import PlanDraft, TaskDraft
from domain.plan.plan import Plan
from domain.plan.task import Task
from domain.text import fold
from domain.work.giving import CARRIED_SERIES, NEW_SERIES

_BESIDE = (f"{NEW_SERIES}-", f"{CARRIED_SERIES}-")
# Units have duties that are worded much alike; what moves is hardly worded otherwise as well.
_ALIKE_ELSEWHERE = 0.9


def is_of_the_paper(task: Task) -> bool:
    """Whether a task is no period of recurring work, and neither given beside nor carried over."""
    return task.occurrence is None and not task.own_code.startswith(_BESIDE)


def matches(plan: Plan, draft: PlanDraft) -> dict[str, Task]:
    """Return the tasks of a plan that a paper knows, by their codes in the paper."""
    matching = _Matching(plan, draft)
    for rule in (
        matching.same_words_below_the_same,
        matching.same_words,
        matching.same_words_elsewhere,
        matching.same_place_alike,
        matching.alike,
        matching.alike_elsewhere,
        matching.same_place,
    ):
        matching.follow(rule)
    return matching.found


class _Matching:
    """What is matched so far; the surest rule is followed first, for all tasks."""

    def __init__(self, plan: Plan, draft: PlanDraft) -> None:
        known = [task for task in plan.tasks if is_of_the_paper(task)]
        names = names_in(plan, draft)
        self._work = {one.id: " ".join(work_alone(one.words.title, names)) for one in known}
        self._drafted = {one.code: " ".join(work_alone(one.title, names)) for one in draft.tasks}
        # Parents first: where they went is where their steps are looked for.
        self._tasks = sorted(known, key=lambda task: _depth(_place(task)))
        self._left = {task.code: task for task in draft.tasks}
        self._by_outline = {task.outline: task.code for task in draft.tasks}
        self.found: dict[str, Task] = {}

    def follow(self, rule: Callable[[Task], str | None]) -> None:
        unmatched = []
        for task in self._tasks:
            code = rule(task)
            if code is None:
                unmatched.append(task)
            else:
                self.found[code] = task
                del self._left[code]
        self._tasks = unmatched

    def same_words_below_the_same(self, task: Task) -> str | None:
        here = (one for one in self._here(task) if self._is_below_the_same(task, one))
        return _at_its_place(task, here)

    def same_words(self, task: Task) -> str | None:
        return _at_its_place(task, self._here(task))

    def same_words_elsewhere(self, task: Task) -> str | None:
        return _at_its_place(task, self._elsewhere(task))

    def same_place_alike(self, task: Task) -> str | None:
        draft = self._left.get(task.paper_code or "")
        return self._most_alike(task, [draft] if draft else [], ALIKE)

    def alike(self, task: Task) -> str | None:
        same_depth = [one for one in self._here(task) if _depth(one.code) == _depth(_place(task))]
        return self._most_alike(task, same_depth, ALIKE)

    def alike_elsewhere(self, task: Task) -> str | None:
        return self._most_alike(task, self._elsewhere(task), _ALIKE_ELSEWHERE)

    def same_place(self, task: Task) -> str | None:
        return task.paper_code if task.paper_code in self._left else None

    def _most_alike(self, task: Task, drafts: Iterable[TaskDraft], at_least: float) -> str | None:
        found = [
            (ratio, draft.code)
            for draft in drafts
            if (ratio := likeness(self._work[task.id], self._drafted[draft.code], at_least))
        ]
        return max(found)[1] if found else None

    def _here(self, task: Task) -> list[TaskDraft]:
        return [one for one in self._left.values() if one.section == task.unit.code]

    def _elsewhere(self, task: Task) -> list[TaskDraft]:
        """Return what stands in other units' parts: steps only where their parent went there."""
        return [
            one
            for one in self._left.values()
            if one.section != task.unit.code
            and (one.parent is None or self._is_below_the_same(task, one))
        ]

    def _is_below_the_same(self, task: Task, draft: TaskDraft) -> bool:
        if draft.parent is None:
            return task.parent_id is None
        parent = self.found.get(self._by_outline.get(draft.parent, ""))
        return parent is not None and parent.id == task.parent_id


def _at_its_place(task: Task, drafts: Iterable[TaskDraft]) -> str | None:
    """Return the code of a draft with the task's words, of several the one at its place."""
    same = [one.code for one in drafts if fold(one.title) == fold(task.words.title)]
    return task.paper_code if task.paper_code in same else next(iter(same), None)


def names_in(plan: Plan, draft: PlanDraft) -> tuple[str, ...]:
    """Return what units are called in a plan and in a paper, long names first."""
    names = {unit.name for unit in plan.every_unit} | {unit.name for unit in draft.units}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def _place(task: Task) -> str:
    return task.paper_code or task.own_code


def _depth(code: str) -> int:
    return code.count(".")
