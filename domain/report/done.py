"""Reporting a task done and taking the report back: what is allowed, and until when."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.attachment import Attachment
from domain.calendar import Calendar
from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import HANDED_IN, Kind, Progress
from domain.plan.task import Product, Task
from domain.refusal import Refusal
from domain.text import fold


class NothingOpen(Refusal):
    """The chat has no open task that could be meant."""


class NothingReported(Refusal):
    """No unit has handed in anything that could be returned."""


class TaskOfAnotherUnit(Refusal):
    """The task belongs to other units than the chat's."""

    task: Task
    units: tuple[Unit, ...]


class AlreadyDone(Refusal):
    """The assignment was reported done before, by somebody else where `by` names them."""

    assignment: Assignment
    by: str = ""


class WhoseProduct(Refusal):
    """A product is named of several tasks that were all reported; `code` is one of `codes`."""

    codes: str
    code: str


class AlreadyAwaiting(Refusal):
    """The assignment was reported done before, and the office has yet to confirm it."""

    assignment: Assignment


class NoLongerCarriedOut(Refusal):
    """The office ended the work, or it goes on in the next year's plan."""

    assignment: Assignment


class StepsStillOpen(Refusal):
    """The task is done when its dated steps are, and some are not."""

    task: Task
    steps: tuple[Assignment, ...]


class NotReportedDone(Refusal):
    """There is no report to take back."""

    assignment: Assignment


class NothingToConfirm(Refusal):
    """There is no report that waits for confirmation: it was withdrawn or returned."""

    assignment: Assignment


class AlreadyConfirmed(Refusal):
    """Somebody has confirmed the report before."""

    assignment: Assignment


class HeadsFirst(Refusal):
    """The office would confirm a report that its unit's head has not approved yet."""

    assignment: Assignment


class NothingToReturn(Refusal):
    """The unit has handed in nothing that could be given back."""

    assignment: Assignment


class NotReturnedLast(Refusal):
    """The report was not returned, or something has been done about it since."""

    assignment: Assignment


class TooLateToWithdraw(Refusal):
    """The report stands since before the last working day."""

    assignment: Assignment


def check_open(assignment: Assignment) -> None:
    """Raise AlreadyDone or NoLongerCarriedOut unless something is still owed."""
    if assignment.progress is Progress.DONE:
        raise AlreadyDone(assignment)
    if not assignment.is_open:
        raise NoLongerCarriedOut(assignment)


def is_lasting(assignment: Assignment) -> bool:
    """Whether the work goes on whatever is reported: ongoing, or recurring without periods."""
    recurs = assignment.kind in {Kind.ONGOING, Kind.RECURRING}
    return recurs and assignment.task.occurrence is None


def check_report(assignment: Assignment, plan: Plan) -> None:
    """Raise unless the assignment may be reported done.

    Raises AlreadyDone, NoLongerCarriedOut, AlreadyAwaiting, StepsStillOpen.
    """
    check_open(assignment)
    if assignment.progress is Progress.AWAITING:
        raise AlreadyAwaiting(assignment)
    if assignment.task.governed:
        open_steps = tuple(step for step in plan.steps_of(assignment.task) if step.is_open)
        raise StepsStillOpen(assignment.task, open_steps)


def leaves_more(assignment: Assignment, product: Product | None, file: Attachment | None) -> bool:
    """Whether a product or a file is more than a report has told: of a document by its number."""
    if file is not None:
        return assignment.is_reported
    number = product.number if product else None
    known = assignment.product.number if assignment.product else None
    return assignment.is_reported and number is not None and fold(number) != fold(known or "")


def open_steps(plan: Plan, done: Sequence[Assignment]) -> dict[int, list[Task]]:
    """Return the steps that `done` leaves open of its own work, by that work's id.

    Steps without a day of their own do not say when the work is done.
    """
    ended = {one.id for one in done}
    steps = {
        one.id: [
            step.task
            for step in plan.steps_of(one.task)
            if step.is_open
            and step.unit == one.unit
            and step.task.occurrence is None
            and step.id not in ended
        ]
        for one in done
    }
    return {one: left for one, left in steps.items() if left}


def is_earlier(assignment: Assignment, *, said_at: datetime, day: date) -> bool:
    """Whether a report of a `day` that is handled only now was made before the one that stands.

    Chats are handled beside each other: what one of them reported in time may come second.
    """
    known, stands = assignment.reported_at, assignment.completed_on
    if not assignment.is_reported or assignment.task.governed or not known or not stands:
        return False
    return said_at < known and day < stands


def check_withdrawal(
    assignment: Assignment, *, recorded_on: date, today: date, calendar: Calendar
) -> None:
    """Raise unless the report that was recorded on a local day may be taken back `today`.

    The unit may do so until the end of the next working day; after that the Văn phòng returns it.
    However early it was made, nobody can take back what has not been recorded yet.
    """
    if assignment.progress not in HANDED_IN or assignment.task.governed:
        raise NotReportedDone(assignment)
    if today > calendar.next_working_day(recorded_on):
        raise TooLateToWithdraw(assignment)


def check_confirmation(assignment: Assignment) -> None:
    """Raise AlreadyConfirmed, NothingToConfirm or HeadsFirst unless a report waits for it."""
    if assignment.progress is Progress.DONE:
        raise AlreadyConfirmed(assignment)
    if assignment.progress is not Progress.AWAITING:
        raise NothingToConfirm(assignment)
    if assignment.awaits_head:
        raise HeadsFirst(assignment)


def is_returnable(assignment: Assignment) -> bool:
    """Whether the office may give back what its unit has handed in."""
    return assignment.progress in HANDED_IN and not assignment.task.governed


def check_return(assignment: Assignment) -> None:
    """Raise NothingToReturn unless something was handed in."""
    if not is_returnable(assignment):
        raise NothingToReturn(assignment)
