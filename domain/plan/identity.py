"""Who is who between a plan and a paper: which tasks it knows, and the codes of all of them.

Codes here are those within the plan, without its short name.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from domain.plan.draft import PlanDraft, TaskDraft
from domain.plan.matching import matches
from domain.plan.numbering import NOBODYS, canonical, next_free
from domain.plan.plan import Plan
from domain.plan.task import Task

_CODE = re.compile(r"[^\W_]+-\d+(\.\d+)*")


@dataclass(frozen=True, slots=True)
class Identity:
    """By their codes in the paper: the tasks that are known, and the codes of all for good."""

    known: Mapping[str, Task] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)


def identify(plan: Plan | None, draft: PlanDraft, given: Collection[str] = frozenset()) -> Identity:
    """Return who is who in a paper; `given` are all codes that the plan has ever given.

    A task keeps its code, wherever the paper has it now. A new one takes the paper's number, or
    the next free one where that was given before: nobody gets a code that was another's.
    """
    known = matches(plan, draft) if plan else {}
    codes = {code: task.own_code for code, task in known.items()}
    new = [task for task in draft.tasks if task.code not in codes]
    # What the paper calls another new task is left to that one.
    wanted = {_own(task) for task in new}.difference(given)
    taken = {*given, *codes.values()}
    for task in new:
        above, _, step = task.code.rpartition(".")
        own = f"{codes[above]}.{step}" if above in codes else _own(task)
        code = own if own not in taken else next_free(own, taken | wanted)
        codes[task.code] = code
        taken.add(code)
    return Identity(known, codes)


def _own(task: TaskDraft) -> str:
    """Return the code a paper gives a task; in a form people may have typed anything."""
    if not _CODE.fullmatch(task.code):
        return canonical(task.section, "1")
    letters, _, numbers = task.code.rpartition("-")
    # What the paper had under no unit, and was given to one since, is that unit's.
    return canonical(task.section if letters == NOBODYS else letters, numbers)
