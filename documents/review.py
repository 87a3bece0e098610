"""A reading as the office reviews it, and the reading with the office's corrections."""

from collections.abc import Collection, Mapping, Sequence

from documents.plan import PlanReading, TaskReading, UnitReading
from documents.reading.times.duties import Duty
from documents.reading.titles import short_title
from domain.chat import Unit
from domain.paper.review import Review, Reviewed
from domain.plan.deadline import Deadline
from domain.plan.numbering import number_of
from domain.plan.task import Kind
from domain.spoken.amendment import Amendment
from domain.text import fold

_CONCLUSION = ("thong bao", "ket luan", "bien ban")


def is_conclusion(reading: PlanReading) -> bool:
    """Whether a paper is the conclusion of a meeting, whose tasks stand beside the plan."""
    return fold(reading.plan.title).startswith(_CONCLUSION)


def review_of(
    reading: PlanReading,
    number: int,
    left_out: Collection[int],
    *,
    codes: Mapping[str, str],
    beside_the_plan: bool,
    is_open: bool,
) -> Review:
    """Return what a person has to look at; `left_out` are places in the list of tasks.

    `codes` are those that tasks have or would get for good, by the paper's own.
    """
    return Review(
        id=number,
        title=reading.plan.title,
        tasks=tuple(
            Reviewed(
                code=code_in_review(task, place, codes, beside_the_plan=beside_the_plan),
                number=_number(task, codes, beside_the_plan=beside_the_plan),
                short=task.short,
                units=task.units,
                deadline=task.deadline,
                kind=task.kind,
                doubts=task.unsure,
                where=task.where,
                at=place,
                is_left_out=place in left_out,
            )
            for place, task in enumerate(reading.tasks)
        ),
        warnings=len(reading.warnings),
        is_conclusion=beside_the_plan,
        is_open=is_open,
    )


def code_in_review(
    task: TaskReading, place: int, codes: Mapping[str, str], *, beside_the_plan: bool
) -> str:
    """Return what a task is called while it is reviewed.

    Work beside the plan gets its code when it is given; a unit's would be another task's.
    """
    return f"{place + 1:02}" if beside_the_plan else codes.get(task.code, task.code)


def _number(task: TaskReading, codes: Mapping[str, str], *, beside_the_plan: bool) -> str | None:
    """Return the paper's own number of a task whose code is another."""
    if beside_the_plan or codes.get(task.code, task.code) == task.code:
        return None
    return number_of(task.code)


def without(reading: PlanReading, left_out: Collection[int]) -> PlanReading:
    """Return the reading without some of its tasks; steps of one that is left out stand alone."""
    kept = [task for place, task in enumerate(reading.tasks) if place not in left_out]
    outlines = {task.outline for task in kept}
    tasks = tuple(
        task
        if task.parent is None or task.parent in outlines
        else task.model_copy(update={"parent": None})
        for task in kept
    )
    return reading.model_copy(update={"tasks": tasks})


def amended(
    reading: PlanReading, place: int, correction: Amendment, deadline: Deadline | None
) -> PlanReading:
    """Return the reading with one task amended, and nothing doubtful left about it.

    `deadline` is what the correction's day was understood as.
    """
    task = reading.tasks[place]
    changed: dict[str, object] = {"unsure": ()}
    if correction.day is not None:
        kind = Kind.DATED if deadline else _undated(task)
        changed |= {"deadline": deadline, "kind": kind}
    if correction.kind is not None:
        changed |= {"kind": correction.kind, "deadline": None}
    if correction.title is not None:
        short = short_title(Duty(correction.title, ()))
        changed |= {"title": correction.title, "short": short}
    if correction.units is not None:
        names = {unit.code: unit.name for unit in reading.units}
        changed["units"] = tuple(names[code] for code in correction.units)
    tasks = list(reading.tasks)
    tasks[place] = task.model_copy(update=changed)
    return reading.model_copy(update={"tasks": tuple(tasks)})


def _undated(task: TaskReading) -> Kind:
    return Kind.UNDATED if task.kind is Kind.DATED else task.kind


def with_units(reading: PlanReading, units: Sequence[Unit]) -> PlanReading:
    """Return the reading with the department's units beside those that the paper names."""
    known = {unit.code for unit in reading.units}
    added = tuple(
        UnitReading(code=unit.code, name=unit.name) for unit in units if unit.code not in known
    )
    return reading.model_copy(update={"units": (*reading.units, *added)})


def unit_named(reading: PlanReading, name: str, units: Sequence[Unit]) -> Unit | None:
    """Return which of the department's units a paper's name means, None for an outside agency."""
    codes = {unit.name: unit.code for unit in reading.units}
    for unit in units:
        if fold(name) in {fold(unit.name), fold(unit.code)} or codes.get(name) == unit.code:
            return unit
    return None
