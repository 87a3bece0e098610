"""How a paper differs from the plan in force, task by task."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date

from domain.plan.alone import is_same_work
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.draft import PlanDraft, TaskDraft
from domain.plan.handover import Handover, handovers
from domain.plan.identity import Identity, identify
from domain.plan.matching import is_of_the_paper, names_in
from domain.plan.numbering import number_of
from domain.plan.plan import Plan
from domain.plan.sealed import Sealed
from domain.plan.signed import SignedPlan
from domain.plan.task import Task


@dataclass(frozen=True, slots=True)
class Change:
    """A task that is worded, dated or handed out otherwise.

    `is_other_work` says that hardly a word is left of it; `dates` are the deadline before and after
    where those differ, else None; `handovers` are the parts that leave a unit, `joined` the codes
    of units that get a part of their own, `returned` the parts that an earlier paper ended and this
    one wants again.
    """

    code: str
    is_other_work: bool = False
    dates: tuple[Deadline | None, Deadline | None] | None = None
    is_reworded: bool = False
    handovers: tuple[Handover, ...] = ()
    joined: tuple[str, ...] = ()
    returned: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return bool(self.dates or self.is_reworded or self.is_handed_on)

    @property
    def is_handed_on(self) -> bool:
        """Whether other units have to do it."""
        return bool(self.handovers or self.joined or self.returned)


@dataclass(frozen=True, slots=True)
class Differences:
    """What a paper would change, by the codes that tasks have for good.

    `gone` are tasks that the paper has no longer, `renumbered` those that it numbers otherwise than
    before, each with its number there. `identity` is what the store is told of who is who.
    `corrects` is the plan that the paper is a corrected version of, None where all of it is new;
    `carried` are open tasks of the work plan before that the paper names again, by assignment;
    `new_units` are the names of units that come with it; `signed_as` are the number and day that
    the plan gets, where the system has others or none.
    """

    corrects: SignedPlan | None = None
    new: tuple[str, ...] = ()
    changed: tuple[Change, ...] = ()
    gone: tuple[str, ...] = ()
    renumbered: tuple[tuple[str, str], ...] = ()
    identity: Identity = field(default_factory=Identity)
    carried: tuple[Assignment, ...] = ()
    new_units: tuple[str, ...] = ()
    total: int = 0
    signed_as: tuple[str, date] | None = None

    @property
    def is_whole_plan(self) -> bool:
        """Whether all of it is new."""
        return self.corrects is None

    def __bool__(self) -> bool:
        """Whether anything would change."""
        changes = self.new or self.changed or self.gone or self.renumbered
        return bool(changes or self.signed_as)

    @property
    def rewritten(self) -> int:
        """Return how many tasks of the corrected plan would be dropped, or become other work."""
        return len(self.gone) + sum(1 for change in self.changed if change.is_other_work)

    @property
    def handovers(self) -> tuple[Handover, ...]:
        """Return all parts that leave a unit."""
        return tuple(one for change in self.changed for one in change.handovers)

    @property
    def returned(self) -> tuple[int, ...]:
        """Return all parts that come back."""
        return tuple(one for change in self.changed for one in change.returned)


def differences(
    plan: Plan | None,
    draft: PlanDraft,
    *,
    prefix: str = "",
    given: Collection[str] = frozenset(),
    ended: Collection[int] = frozenset(),
) -> Differences:
    """Return how `draft` differs from the plan it corrects; without one, all of it is new.

    `prefix` is what its codes begin with, `given` are all codes that the plan has ever given,
    without it, `ended` the parts that a paper has ended.
    """
    identity = identify(plan, draft, given)
    new = tuple(
        f"{prefix}{identity.codes[task.code]}"
        for task in draft.tasks
        if task.code not in identity.known
    )
    if plan is None:
        return Differences(new=new, identity=identity)
    pairs = [(known, task) for task in draft.tasks if (known := identity.known.get(task.code))]
    names = names_in(plan, draft)
    changes = (_change(plan, known, task, ended, names) for known, task in pairs)
    return Differences(
        plan.main,
        new=new,
        changed=tuple(change for change in changes if change),
        gone=tuple(_gone(plan, {known.id for known, _ in pairs})),
        renumbered=tuple(
            (known.code, number_of(task.code))
            for known, task in pairs
            if known.paper_code != task.code
        ),
        identity=identity,
        total=sum(1 for task in plan.tasks if is_of_the_paper(task)),
        signed_as=_signed_as(plan.main, draft),
    )


def _signed_as(plan: SignedPlan, draft: PlanDraft) -> tuple[str, date] | None:
    """Return what a paper that bears a number says who it is, where the plan is known otherwise."""
    if not draft.number or draft.number.startswith("/"):
        return None
    told = draft.number, draft.issued_on
    return None if told == (plan.number, plan.issued_on) else told


def _change(
    plan: Plan, task: Task, draft: TaskDraft, ended: Collection[int], names: Collection[str]
) -> Change:
    held = plan.of_task(task)
    moved = tuple(handovers(plan, task, draft.units))
    holders = {one.unit.code for one in held} | {one.joins for one in moved}
    return Change(
        task.code,
        is_other_work=not is_same_work(task.words.title, draft.title, names),
        dates=None if task.deadline == draft.deadline else (task.deadline, draft.deadline),
        is_reworded=task.words != Sealed(draft.title, draft.short)
        or (draft.shown_as is not None and task.sealed is None),
        handovers=moved,
        joined=tuple(code for code in draft.units if code not in holders),
        returned=tuple(one.id for one in held if one.unit.code in draft.units and one.id in ended),
    )


def _gone(plan: Plan, known: Collection[int]) -> Iterator[str]:
    for task in plan.tasks:
        if is_of_the_paper(task) and task.paper_code and task.id not in known:
            yield task.code
