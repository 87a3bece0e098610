"""All work in force: the plans, their units, tasks, assignments, and what follows from steps."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.plan.signed import NO_SIGNED_PLAN, SignedPlan
from domain.plan.state import ENDED, Kind, Progress
from domain.plan.task import Task
from domain.refusal import Refusal

T = TypeVar("T")


class NoPlan(Refusal):
    """No plan has been imported yet."""


class NothingLeft(Refusal):
    """What a message shows is there no more, or in no plan that is in force."""


@dataclass(frozen=True)
class Plan:
    """The work of the plans in force. Units stand in organisational order, work in its plan's.

    `plans` has the newest work plan first; what goes on of closed plans is in the assignments.

    `former` are units of the paper that were merged into others: their codes stand in task codes.
    `merged` is what they answered for beside the unit that has their work now: nobody owes it, and
    it is in no list, but what was said of it stands on screens.

    `past` is what ended with plans that are closed, as far as it was asked for: it is in no list
    either, but somebody names it, or a message shows it.

    It has no slots, so that what was looked up once is at hand: a morning asks for each unit's.
    """

    plans: tuple[SignedPlan, ...]
    units: tuple[Unit, ...]
    assignments: tuple[Assignment, ...]
    former: tuple[Unit, ...] = ()
    merged: tuple[Assignment, ...] = ()
    past: tuple[Assignment, ...] = ()

    @property
    def main(self) -> SignedPlan:
        """Return the plan that work beside all papers is counted to: the newest work plan."""
        return self.plans[0] if self.plans else NO_SIGNED_PLAN

    def only(self, plan: SignedPlan) -> "Plan":
        """Return the work of one plan alone."""
        return replace(
            self,
            plans=(plan,),
            assignments=tuple(one for one in self.assignments if one.task.plan.id == plan.id),
            merged=tuple(one for one in self.merged if one.task.plan.id == plan.id),
            past=tuple(one for one in self.past if one.task.plan.id == plan.id),
        )

    def of_units(self, units: Iterable[Unit]) -> "Plan":
        """Return the work of some units alone; codes are read as in all of the plan."""
        held = {unit.id for unit in units}
        own = tuple(one for one in self.assignments if one.unit.id in held)
        past = tuple(one for one in self.past if one.unit.id in held)
        return replace(self, assignments=own, merged=(), past=past)

    def recalling(self, past: Iterable[Assignment]) -> "Plan":
        """Return the same with what ended with plans that are closed beside it."""
        return replace(self, past=tuple(past))

    @property
    def every_unit(self) -> tuple[Unit, ...]:
        """Return all units, those that were merged as well."""
        return self.units + self.former

    @property
    def with_work(self) -> tuple[SignedPlan, ...]:
        """Return the plans in force, and those that are closed while some of their work goes on."""
        return self._with(self.assignments)

    @property
    def every_plan(self) -> tuple[SignedPlan, ...]:
        """Return the same, and those of which anything is at hand that ended with them."""
        return self._with((*self.assignments, *self.past))

    def _with(self, held: Iterable[Assignment]) -> tuple[SignedPlan, ...]:
        plans = {one.id: one for one in self.plans}
        plans.update((one.task.plan.id, one.task.plan) for one in held)
        return tuple(plans.values())

    @property
    def named_in_codes(self) -> tuple[Unit | SignedPlan, ...]:
        """Return what is named with task codes: units, and plans where there are several."""
        named = self.with_work
        return (*self.every_unit, *(named if len(named) > 1 else ()))

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        """Return each task once."""
        return tuple({one.task.id: one.task for one in self.assignments}.values())

    @property
    def every_task(self) -> tuple[Task, ...]:
        """Return each task once, what ended with closed plans last, as far as it is at hand."""
        return tuple({one.task.id: one.task for one in (*self.assignments, *self.past)}.values())

    def of_unit(self, unit: Unit) -> tuple[Assignment, ...]:
        """Return what `unit` answers for."""
        return self._by_unit.get(unit.id, ())

    def of_task(self, task: Task) -> tuple[Assignment, ...]:
        """Return the assignments of one task, one for each unit it fans out to."""
        parts = self._by_task.get(task.id, ())
        return (*parts, *(one for one in self.past if one.task.id == task.id))

    def delivered_to(self, unit: Unit) -> tuple[Task, ...]:
        """Return the tasks whose units deliver to `unit`."""
        return self._by_receiver.get(unit.id, ())

    def steps_of(self, task: Task) -> tuple[Assignment, ...]:
        """Return the assignments of a task's direct sub-tasks."""
        return self._by_parent.get(task.id, ())

    def assignment(self, assignment_id: int) -> Assignment | None:
        """Return one assignment by its id, None when the plan does not hold it."""
        return self._by_id.get(assignment_id)

    @cached_property
    def _by_id(self) -> Mapping[int, Assignment]:
        return {one.id: one for one in (*self.past, *self.merged, *self.assignments)}

    @cached_property
    def _by_unit(self) -> Mapping[int | None, tuple[Assignment, ...]]:
        return _grouped(self.assignments, lambda one: one.unit.id)

    @cached_property
    def _by_task(self) -> Mapping[int | None, tuple[Assignment, ...]]:
        return _grouped(self.assignments, lambda one: one.task.id)

    @cached_property
    def _by_parent(self) -> Mapping[int | None, tuple[Assignment, ...]]:
        return _grouped(self.assignments, lambda one: one.task.parent_id)

    @cached_property
    def _by_receiver(self) -> Mapping[int | None, tuple[Task, ...]]:
        return _grouped(self.tasks, lambda task: task.receiver.id if task.receiver else None)


def _grouped(every: Iterable[T], key: Callable[[T], int | None]) -> dict[int | None, tuple[T, ...]]:
    groups: dict[int | None, list[T]] = {}
    for one in every:
        groups.setdefault(key(one), []).append(one)
    return {each: tuple(group) for each, group in groups.items()}


# What there is before a plan has been taken in.
NOTHING = Plan(plans=(), units=(), assignments=())


def governed_by_steps(assignments: Iterable[Assignment]) -> tuple[Assignment, ...]:
    """Return the assignments with the rules of sub-tasks applied.

    Where sub-tasks carry dates, those govern: the parent's last day is the latest of theirs, and
    it is handed in and done, on the day of the last of them, when all of them are.
    """
    ordered = tuple(assignments)
    children: dict[int, list[Assignment]] = {}
    for one in ordered:
        # A period of recurring work says nothing about the periods after it.
        if one.task.parent_id is not None and one.task.occurrence is None:
            children.setdefault(one.task.parent_id, []).append(one)
    # Sub-tasks stand after their parents in a plan, so walking backwards settles them first.
    governed: dict[int, Assignment] = {}
    for one in reversed(ordered):
        if steps := children.get(one.task.id):
            settled = [governed.get(step.id, step) for step in steps]
            governed[one.id] = _governed(one, [s for s in settled if s.last_day is not None])
    return tuple(governed.get(one.id, one) for one in ordered)


def _unfinished(steps: set[Progress]) -> Progress | None:
    """Return where a parent stands whose steps stand so, None where it is done."""
    if not steps <= ENDED:
        return Progress.TODO
    if Progress.CARRIED in steps:
        return Progress.CARRIED
    return Progress.DROPPED if steps == {Progress.DROPPED} else None


def _governed(parent: Assignment, dated_steps: list[Assignment]) -> Assignment:
    if not dated_steps:
        return parent
    last_day = max(s.last_day for s in dated_steps if s.last_day)
    task = replace(parent.task, governed=True, last_day=last_day, kind=Kind.DATED)
    handed_in = [s.handed_in_on for s in dated_steps if s.progress is not Progress.DROPPED]
    days = [day for day in handed_in if day]
    submitted_on = max(days) if days and len(days) == len(handed_in) else None
    parent = replace(parent, task=task, moved=None, submitted_on=submitted_on)
    if parent.progress in {Progress.PAUSED, Progress.DROPPED}:
        return parent
    unfinished = _unfinished({s.progress for s in dated_steps})
    if unfinished is not None:
        return replace(
            parent, progress=unfinished, completed_on=None, reported_at=None, recorded_at=None
        )
    return replace(
        parent,
        progress=Progress.DONE,
        completed_on=max((s.completed_on for s in dated_steps if s.completed_on), default=None),
        reported_at=max((s.reported_at for s in dated_steps if s.reported_at), default=None),
        recorded_at=max((s.recorded_at for s in dated_steps if s.recorded_at), default=None),
    )
