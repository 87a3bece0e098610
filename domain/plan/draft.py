"""A plan on its way in: as read and confirmed, before anything of it has an identity."""

from dataclasses import dataclass
from datetime import date

from domain.plan.deadline import Deadline
from domain.plan.task import Kind, LegalBasis, Target


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
    `recurrence` is the cycle in the paper's words.
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


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A whole plan; units in organisational order, tasks in the plan's, parents before steps."""

    year: int
    number: str
    title: str
    issued_on: date
    units: tuple[UnitDraft, ...]
    tasks: tuple[TaskDraft, ...]
    issuer: str | None = None
    notes: tuple[str, ...] = ()
