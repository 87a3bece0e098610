"""A reading as the office reviews it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from documents.own_units import others_named, own_units
from documents.plan import PlanReading, TaskReading
from domain.calendar import Calendar
from domain.chat import Unit
from domain.paper.doubt import Doubt
from domain.paper.review import Passage, Review, Reviewed
from domain.plan.numbering import number_of
from domain.text import fold

_CONCLUSION = ("thong bao", "ket luan", "bien ban")


def is_conclusion(reading: PlanReading) -> bool:
    """Whether a paper is the conclusion of a meeting, whose tasks stand beside the plan."""
    return fold(reading.plan.title).startswith(_CONCLUSION)


def is_dated(reading: PlanReading) -> bool:
    """Whether a plan says when it was signed and for which year, without which it has no place."""
    return reading.plan.issued_on is not None and reading.plan.year is not None


def is_signed(reading: PlanReading) -> bool:
    """Whether a paper itself says its number and the day it was signed."""
    day = reading.plan.issued_on is not None and not reading.plan.assumed
    return day and _is_numbered(reading)


def _is_numbered(reading: PlanReading) -> bool:
    """Whether a plan has a number; drafts say "/KH-SKHCN"."""
    number = reading.plan.number
    return number is not None and not number.startswith("/")


def review_of(
    reading: PlanReading,
    number: int,
    left_out: Collection[int],
    *,
    units: Sequence[Unit],
    codes: Mapping[str, str],
    beside_the_plan: bool,
    is_open: bool,
    calendar: Calendar,
    pictured: Collection[str] = (),
) -> Review:
    """Return what a person has to look at; `left_out` are places in the list of tasks.

    `pictured` are places of the paper of which there is a picture.

    `units` are the department's, and `codes` those that tasks have or would get for good, by the
    paper's own.
    """
    shown = {
        task.code: code_in_review(task, place, codes, beside_the_plan=beside_the_plan)
        for place, task in enumerate(reading.tasks)
    }
    return Review(
        id=number,
        title=reading.plan.title,
        tasks=tuple(
            Reviewed(
                code=shown[task.code],
                number=_number(task, codes, beside_the_plan=beside_the_plan),
                short=task.short,
                units=task.units,
                deadline=task.deadline,
                kind=task.kind,
                doubts=_doubts(reading, task, units, beside_the_plan=beside_the_plan),
                where=task.where,
                at=place,
                is_left_out=place in left_out,
                is_ours=_is_ours(reading, task, units),
                is_pictured=task.where in pictured,
                is_restricted=task.restricted,
                working=working_before(task, calendar) if beside_the_plan else None,
            )
            for place, task in enumerate(reading.tasks)
        ),
        warnings=len(reading.warnings),
        is_conclusion=beside_the_plan,
        is_open=is_open,
        is_signed=is_signed(reading) and (beside_the_plan or is_dated(reading)),
        passages=tuple(
            Passage(
                one.text,
                one.became,
                shown.get(one.task) if one.task else None,
                at,
                one.where in pictured,
            )
            for at, one in enumerate(reading.paragraphs)
        ),
        head=seen_head(reading),
    )


def working_before(task: TaskReading, calendar: Calendar) -> date | None:
    """Return the last working day before a last day that is a day off, None for another."""
    last = task.deadline.last_day if task.deadline else None
    if last is None or calendar.is_working(last):
        return None
    return calendar.last_working_day(last)


def seen_head(reading: PlanReading) -> str:
    """Return the paper's number and day as they were recognised on a picture, or nothing."""
    return next((one.text for one in reading.warnings if one.why is Doubt.FROM_PICTURE), "")


def code_in_review(
    task: TaskReading, place: int, codes: Mapping[str, str], *, beside_the_plan: bool
) -> str:
    """Return what a task is called while it is reviewed.

    Work beside the plan gets its code when it is given; a unit's would be another task's.
    """
    return f"{place + 1:02}" if beside_the_plan else codes.get(task.code, task.code)


def _is_ours(reading: PlanReading, task: TaskReading, units: Sequence[Unit]) -> bool:
    """Whether a task names nobody, or one of the department's units; before a plan all are."""
    if not units or task.names_nobody:
        return True
    return bool(own_units(reading, task, units))


def _doubts(
    reading: PlanReading, task: TaskReading, units: Sequence[Unit], *, beside_the_plan: bool
) -> tuple[Doubt, ...]:
    """Return why to look at a task; of a conclusion also that nobody here bears a name in it."""
    is_told = Doubt.UNIT_OUTSIDE in task.unsure
    if not beside_the_plan or is_told or not others_named(reading, task, units):
        return task.unsure
    return (*task.unsure, Doubt.UNIT_UNKNOWN)


def _number(task: TaskReading, codes: Mapping[str, str], *, beside_the_plan: bool) -> str | None:
    """Return the paper's own number of a task whose code is another."""
    if beside_the_plan or codes.get(task.code, task.code) == task.code:
        return None
    return number_of(task.code)
