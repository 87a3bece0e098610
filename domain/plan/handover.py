"""Work that a corrected paper gives to another unit: whose part goes to whom."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.plan.task import Task

# What was ended by an order or with its year stays where it ended.
_STAYS = frozenset({Progress.DROPPED, Progress.CARRIED})


@dataclass(frozen=True, slots=True)
class Handover:
    """One part of a task that leaves a unit for another, by their codes; to None it just ends.

    A part moves as it stands, with its history; the ends are those of parts too many.
    """

    assignment: int
    leaves: str
    joins: str | None


def handovers(plan: Plan, task: Task, units: Sequence[str]) -> Iterator[Handover]:
    """Yield what a paper that names `units` for a task makes of its parts, and of its periods'."""
    held = plan.of_task(task)
    found = list(_paired(held, units))
    yield from found
    goes = {one.leaves: one.joins for one in found}
    for period in plan.steps_of(task):
        if period.task.occurrence is not None and period.is_open and period.unit.code in goes:
            holders = {one.unit.code for one in plan.of_task(period.task)}
            joins = goes[period.unit.code]
            yield Handover(period.id, period.unit.code, None if joins in holders else joins)


def _paired(held: Sequence[Assignment], units: Sequence[str]) -> Iterator[Handover]:
    """Yield a handover for each part whose unit is not named: open ones are taken over first."""
    holders = {one.unit.code for one in held}
    joining = iter([code for code in units if code not in holders])
    for one in sorted(_leaving(held, units), key=lambda one: not one.is_open):
        joins = next(joining, None)
        if joins is not None or one.is_open:
            yield Handover(one.id, one.unit.code, joins)


def _leaving(held: Iterable[Assignment], units: Sequence[str]) -> Iterator[Assignment]:
    for one in held:
        if one.unit.code not in units and one.progress not in _STAYS:
            yield one
