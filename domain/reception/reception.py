"""Receiving: who has delivered a task that fans out, as its receiver hears of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.calendar import Calendar
from domain.chat import Chat, Seat, Unit
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.plan.task import Task
from domain.refusal import Refusal


class NotTheReceiver(Refusal):
    """The chat is not of the unit that `task` is delivered to."""

    task: Task


class AlreadyReceived(Refusal):
    """Somebody has said before that this was received."""

    assignment: Assignment


class NotReceived(Refusal):
    """There is no word of receiving that could be taken back."""

    assignment: Assignment


class ReleasedFromDelivering(Refusal):
    """The unit's part is paused or no longer carried out, so that nothing is owed."""

    assignment: Assignment


RELEASED = frozenset({Progress.PAUSED, Progress.DROPPED})


@dataclass(frozen=True, slots=True)
class Reception:
    """What the receiver of `task` has got; a unit that is released from it does not count."""

    task: Task
    assignments: tuple[Assignment, ...]

    @property
    def total(self) -> int:
        """Return how many units owe it."""
        return len(self._owing)

    @property
    def delivered(self) -> int:
        """Return how many have delivered, by their own report or by the receiver's word."""
        return self.total - len(self.missing)

    @property
    def received(self) -> int:
        """Return of how many the receiver has said that it was received."""
        return sum(1 for one in self._owing if one.received_on)

    @property
    def announced(self) -> tuple[Unit, ...]:
        """Return the units that have reported it, and wait for the receiver's word."""
        return tuple(one.unit for one in self._owing if one.is_reported and not one.received_on)

    @property
    def missing(self) -> tuple[Unit, ...]:
        """Return the units that have not."""
        return tuple(one.unit for one in self._owing if not one.is_reported)

    @property
    def _owing(self) -> tuple[Assignment, ...]:
        return tuple(one for one in self.assignments if one.progress not in RELEASED)


def receives(unit: Unit, task: Task) -> bool:
    """Whether the other units deliver `task` itself, not its steps, to `unit`."""
    return task.receiver is not None and task.receiver.id == unit.id and not task.governed


def speaks_for_receiver(chat: Chat, task: Task) -> bool:
    """Whether `chat` speaks for the unit that `task` is delivered to.

    The Văn phòng's office speaks for the Văn phòng.
    """
    mine = any(receives(unit, task) for unit in chat.units)
    is_office = Seat.OFFICE in chat.seats and task.receiver is not None and task.receiver.is_office
    return mine or is_office


def check_receiver(chat: Chat, task: Task) -> None:
    """Raise NotTheReceiver unless `chat` speaks for the unit that `task` is delivered to."""
    if not speaks_for_receiver(chat, task):
        raise NotTheReceiver(task)


def check_receiving(assignment: Assignment) -> None:
    """Raise AlreadyReceived or ReleasedFromDelivering unless it may be said to be received."""
    if assignment.received_on is not None:
        raise AlreadyReceived(assignment)
    if assignment.progress in RELEASED:
        raise ReleasedFromDelivering(assignment)


def receptions_of(plan: Plan, unit: Unit) -> tuple[Reception, ...]:
    """Return what is delivered to `unit` and has not been received from everybody."""
    delivered = (task for task in plan.delivered_to(unit) if receives(unit, task))
    every = (Reception(task, plan.of_task(task)) for task in delivered)
    return tuple(one for one in every if one.received < one.total)


def open_receptions(
    plan: Plan, unit: Unit, today: date, calendar: Calendar
) -> Iterator[tuple[date, Reception]]:
    """Yield what `unit` still waits for with its last day, from the last working day of it on."""
    for task in plan.delivered_to(unit):
        if not receives(unit, task) or task.last_day is None:
            continue
        if today >= calendar.last_working_day(task.last_day):
            received = Reception(task, plan.of_task(task))
            if received.missing:
                yield task.last_day, received
