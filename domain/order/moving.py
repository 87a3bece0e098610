"""Whose a deadline is to move."""

from domain.order.basis import covers, level_of
from domain.plan.assignment import Assignment
from domain.plan.task import Task
from domain.refusal import Refusal


class SetAboveUs(Refusal):
    """UBND tỉnh or a Bộ set the deadline: the department asks for another one by a letter."""

    task: Task


class MovedByItsSteps(Refusal):
    """The task's deadline follows from its steps, each of which has its own."""

    task: Task


def check_movable(one: Assignment, *, basis: str = "") -> None:
    """Raise SetAboveUs or MovedByItsSteps unless the department may move the deadline.

    On a `basis` of those who set it, or of somebody above them, it may.
    """
    if not covers(level_of(basis), one.task.set_by):
        raise SetAboveUs(one.task)
    if one.task.governed:
        raise MovedByItsSteps(one.task)
