"""Which task a typed code means: what the message replied to shows, else what it fits here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.plan.called import is_numbered, key
from domain.plan.numbering import as_said, canonical, number_of
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from domain.plan.task import Task
from domain.question import Question
from domain.refusal import Refusal
from domain.spoken.code import Code, Paper


class UnknownCode(Refusal):
    """No task of the plan, or of this unit, has the code `typed`."""

    typed: str


class AmbiguousCode(Refusal):
    """A number that means several tasks here; `codes` are all of theirs.

    Where it is known what is to be done once that is clear, `question` asks for it.
    """

    typed: str
    codes: str
    tasks: tuple[Task, ...]
    question: Question | None = None


Wanted = Callable[[Assignment], bool]


def _open(one: Assignment) -> bool:
    return one.is_open


@dataclass(frozen=True, slots=True)
class Naming:
    """What codes mean in one place.

    `units` are the chat's. `shown` are the tasks of the message that is replied to, each with the
    place that stood beside its code then, None where none did. `chosen` are numbers of which it
    was asked before what they mean, with the answers. Where an act is about `every` unit's work,
    bare numbers may be anybody's.
    """

    plan: Plan
    units: tuple[Unit, ...] = ()
    shown: Sequence[tuple[Task, str | None]] = ()
    chosen: Mapping[str, str] = field(default_factory=dict)
    every: bool = False

    def task(self, code: Code, wanted: Wanted = _open) -> Task:
        """Return the task that a code means; raises UnknownCode, AmbiguousCode.

        A code with its plan's name and its unit's letters is one task's for good. Any shorter one
        is looked for in what the message replied to shows, then in what the units here have to do,
        by code and by the paper's place; of several that they have the only one with a part
        `wanted` is meant. With letters it may be the task of any unit, where the units here have
        none of that code.
        """
        whole = self.chosen.get(str(code))
        if whole is not None:
            found = [task for task in self.plan.every_task if task.code == whole]
        else:
            # Of what a message shows nothing is passed over: who says it twice means it twice.
            found = self._shown(code) or self._wanted(code, wanted) or self._of_letters(code)
            found = found or self._past(code)
        if not found:
            raise UnknownCode(typed=whole or _as_typed(code))
        if len(found) > 1:
            codes = ", ".join(task.code for task in found)
            raise AmbiguousCode(typed=str(code), codes=codes, tasks=tuple(found))
        return found[0]

    def _shown(self, code: Code) -> list[Task]:
        fit = [task for task, place in self.shown if fits(code, task, place)]
        own = [task for task in fit if self._parts(task)]
        return own or fit

    def _wanted(self, code: Code, wanted: Wanted) -> list[Task]:
        parts = self.plan.of_task if code.letters else self._parts
        held = [task for task in self.plan.tasks if parts(task) and fits(code, task, task.place)]
        held = [task for task in held if not self.every and self._parts(task)] or held
        return [task for task in held if any(map(wanted, parts(task)))] or held

    def _of_letters(self, code: Code) -> list[Task]:
        """Return what a number means by the chat's own letters, whoever does it by now."""
        if code.letters or code.of_paper or code.plan:
            return []
        codes = {canonical(unit.code, code.numbers) for unit in self.units}
        return [task for task in self.plan.tasks if task.own_code in codes]

    def _past(self, code: Code) -> list[Task]:
        """Return what ended with a closed plan, which is meant where that plan is named."""
        if not (code.plan or code.paper):
            return []
        held = dict.fromkeys(one.task for one in self.plan.past)
        return [task for task in held if fits(code, task, task.place)]

    def _parts(self, task: Task) -> list[Assignment]:
        """Return the parts of a task that are asked about here."""
        ours = {unit.id for unit in self.units}
        return [one for one in self.plan.of_task(task) if self.every or one.unit.id in ours]


def _as_typed(code: Code) -> str:
    if not code.letters:
        return str(code)
    own = canonical(code.letters, code.numbers)
    return f"{code.plan}-{own}" if code.plan else own


def fits(code: Code, task: Task, place: str | None) -> bool:
    """Whether a code is a task's, as its code and `place` are shown."""
    if code.plan and key(task.plan) != code.plan:
        return False
    if code.of_paper and task.item is not None:
        is_its = code.paper is None or task.item.is_of(code.paper.kind, code.paper.digits)
        return is_its and said_of(code) == task.item.place
    if code.paper and not _is_called(task.plan, code.paper):
        return False
    if code.letters:
        return task.own_code == canonical(code.letters, code.numbers)
    said = said_of(code)
    if code.of_paper:
        return task.paper_code is not None and said == (place or number_of(task.code))
    return said in {number_of(task.code), place}


def said_of(code: Code) -> str:
    """Return a code's numbers as people say them."""
    return as_said(code.numbers)


def _is_called(plan: SignedPlan, paper: Paper) -> bool:
    """Whether a plan is the paper that people call so: "KH 15" is "15/KH-SKHCN", "KH 2021" too."""
    is_year = plan.is_work_plan and paper.digits == str(plan.year)
    return is_year or is_numbered(plan, paper.digits, paper.kind)
