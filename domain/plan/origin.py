"""What people name as a whole: a plan ("CCHC", "KH 22"), or a paper that orders work ("TB 45")."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from domain.plan.assignment import Assignment
from domain.plan.called import plan_called
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from domain.plan.task import Task
from domain.refusal import Refusal
from domain.spoken.code import Paper, paper_first
from domain.text import fold

# No plan is called by more words than its title has before a year.
_MOST_WORDS = 20
# As many codes as show how a task of it is called.
_MOST_NAMED = 3
_WORD = re.compile(r"\S+")
_AROUND = " ,;:.-–\n"
_OF = re.compile(r"(?:(?:cua|thuoc|trong|tai)\s+)?")


class NothingOfOrigin(Refusal):
    """None of the work that may be meant here is of the plan or paper that `typed` names."""

    typed: str


class OneTaskAsked(Refusal):
    """`typed` names all of a plan or paper where one task is asked for; `codes` are some of it."""

    typed: str
    codes: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where work comes from: a `plan`, or a `paper` that is none; `typed` is how it was named."""

    typed: str
    plan: SignedPlan | None = None
    paper: Paper | None = None

    def has(self, task: Task) -> bool:
        """Whether a task comes from there."""
        if self.paper is not None:
            return task.item is not None and task.item.is_of(self.paper.kind, self.paper.digits)
        return self.plan is not None and task.plan.id == self.plan.id

    def within(self, plan: Plan) -> Plan:
        """Return a plan's work that comes from there, all of it where neither is named."""
        if self.paper is not None:
            return replace(
                plan,
                assignments=tuple(self.among(plan.assignments)),
                past=tuple(self.among(plan.past)),
            )
        return plan.only(self.plan) if self.plan is not None else plan

    def among(self, assignments: Iterable[Assignment]) -> list[Assignment]:
        """Return those of the assignments that come from there."""
        return [one for one in assignments if self.has(one.task)]


def origin_first(words: str, plan: Plan) -> tuple[Origin | None, str]:
    """Return the plan or paper that words begin with, by the longest name, and the words behind.

    A paper is known where some work is ordered by it; a bare number is a task's.
    """
    start = _OF.match(fold(words))
    text = words[start.end() if start else 0 :]
    for end in reversed([word.end() for word in _WORD.finditer(text)][:_MOST_WORDS]):
        name = text[:end].strip(_AROUND)
        called = None if name.isdigit() and len(name) < 4 else plan_called(name, plan.every_plan)
        if called is not None:
            return Origin(name, plan=called), text[end:].strip(_AROUND)
    if found := paper_first(fold(text)):
        paper, end = found
        origin = Origin(text[:end].strip(), paper=paper)
        if any(map(origin.has, plan.every_task)):
            return origin, text[end:].strip(_AROUND)
    return None, words


def check_one(plan: Plan, words: str) -> None:
    """Raise OneTaskAsked where words name all of a plan or paper."""
    origin, _ = origin_first(words, plan)
    if origin is not None:
        codes = [task.code for task in plan.tasks if origin.has(task)]
        raise OneTaskAsked(typed=origin.typed, codes=", ".join(codes[:_MOST_NAMED]))
