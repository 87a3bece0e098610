"""A plan on its way in: as read and confirmed, before anything of it has an identity."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from domain.plan.deadline import Deadline
from domain.plan.state import Kind
from domain.plan.task import LegalBasis, Target


@dataclass(frozen=True, slots=True)
class UnitDraft:
    """A phòng or đơn vị of the plan, by its short code."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """One numbered task.

    `section` is the code of the unit in whose part it stands, `units` are the codes of those who
    answer for it, `receiver` the code of the unit they deliver to. `parent` is an outline;
    `recurrence` is the cycle in the paper's words. `shown_as` is what chats see of restricted work.
    """

    code: str
    outline: str
    title: str
    short: str
    kind: Kind
    section: str
    units: tuple[str, ...]
    where: str
    parent: str | None = None
    receiver: str | None = None
    coordinating: tuple[str, ...] = ()
    heading: str | None = None
    deadline: Deadline | None = None
    legal_bases: tuple[LegalBasis, ...] = ()
    targets: tuple[Target, ...] = ()
    recurrence: str | None = None
    shown_as: str | None = None


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A whole plan; units in organisational order, tasks in the plan's, parents before steps.

    `replaces` are the words in which it names papers that it replaces or corrects.
    """

    year: int
    number: str
    title: str
    issued_on: date
    units: tuple[UnitDraft, ...]
    tasks: tuple[TaskDraft, ...]
    issuer: str | None = None
    notes: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()


def with_heirs(draft: PlanDraft, heirs: Mapping[str, str]) -> PlanDraft:
    """Return the draft with the work of units that were merged in the hands of their heirs.

    Both are codes; those of merged units still stand in the codes of tasks.
    """

    def heir(code: str) -> str:
        return heirs.get(code, code)

    tasks = tuple(
        replace(
            task,
            units=tuple(dict.fromkeys(heir(code) for code in task.units)),
            receiver=heir(task.receiver) if task.receiver else None,
        )
        for task in draft.tasks
    )
    return replace(draft, tasks=tasks)
