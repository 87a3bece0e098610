"""Recurring work and its periods: what may recur, which periods have begun, under which code."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from domain.calendar import Calendar
from domain.plan.numbering import next_free
from domain.plan.plan import Plan
from domain.plan.state import CHASED, Kind
from domain.plan.task import Task
from domain.refusal import Refusal
from domain.work.cycle import Frequency, Occurrence, occurrences

# Where something else has the number of a period, the period's is so much higher.
_ASIDE = 100


class CannotRecur(Refusal):
    """The task has a deadline, or is itself a period of recurring work."""

    task: Task


class DoesNotRecur(Refusal):
    """There is no cycle to end."""

    task: Task


@dataclass(frozen=True, slots=True)
class Opening:
    """A period that has begun, of a task, under its code, for the units that do it."""

    task: Task
    occurrence: Occurrence
    code: str
    units: tuple[int, ...]


def check_recurring(task: Task) -> None:
    """Raise CannotRecur unless the task may be given a cycle."""
    if task.kind is Kind.DATED or task.governed or task.occurrence is not None:
        raise CannotRecur(task)


def openings(
    plan: Plan, today: date, calendar: Calendar, given: Mapping[int, Collection[str]]
) -> Iterator[Opening]:
    """Yield the periods of the plans' years that have begun, are not due before `today` nor open.

    `given` are all codes that a plan has ever given, by its id, without its short name; the codes
    of the periods are such codes as well.
    """
    taken = {one: set(codes) for one, codes in given.items()}
    opened = {(task.parent_id, task.occurrence) for task in plan.tasks}
    for task in plan.tasks:
        units = tuple(one.unit.id for one in plan.of_task(task) if one.progress in CHASED)
        if task.cycle is None or not units:
            continue
        for one in occurrences(task.cycle, today, calendar):
            if one.first_day > today or one.last_day.year not in task.plan.years:
                break
            if (task.id, one.key) not in opened:
                codes = taken.setdefault(task.plan.id, set())
                code = _code(task, one, codes)
                codes.add(code)
                yield Opening(task, one, code, units)


def _code(task: Task, one: Occurrence, taken: Collection[str]) -> str:
    """Return a period's code: the task's with its month, or its week: VP-05.3 is that of March.

    A step of the paper may have it, or a period of the cycle before.
    """
    number = one.number if one.frequency is Frequency.WEEK else one.until.month
    code = f"{task.own_code}.{number}"
    return next_free(f"{task.own_code}.{number + _ASIDE}", taken) if code in taken else code
