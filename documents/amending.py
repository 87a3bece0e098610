"""A reading as the office corrects it: tasks left out, amended, found in the paper's own words."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from documents.plan import ParagraphReading, PlanReading, TaskReading, UnitReading
from documents.reading import in_short
from documents.reading.times.deadlines import mentions
from documents.reading.units.codes import free_code
from domain.chat import Unit
from domain.paper.became import Became
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans, Deadline
from domain.plan.numbering import NOBODYS
from domain.plan.state import Kind
from domain.spoken.amendment import Amendment

_OF_UNITS = {
    Doubt.UNIT_NOT_NAMED,
    Doubt.UNIT_OUTSIDE,
    Doubt.UNIT_GUESSED,
    Doubt.UNIT_UNLISTED,
    Doubt.UNIT_PROPOSED,
}


def without(reading: PlanReading, left_out: Collection[int]) -> PlanReading:
    """Return the reading without some of its tasks; steps of one that is left out stand alone.

    A unit that only those named is left out with them: what was read as its name may be none.
    """
    kept = [task for place, task in enumerate(reading.tasks) if place not in left_out]
    gone = {_part(reading.tasks[place]) for place in left_out} - {_part(task) for task in kept}
    named = {name for task in kept for name in (*task.units, *task.coordinating)}
    outlines = {task.outline for task in kept}
    tasks = tuple(
        task
        if task.parent is None or task.parent in outlines
        else task.model_copy(update={"parent": None})
        for task in kept
    )
    units = tuple(one for one in reading.units if one.code not in gone or one.name in named)
    return reading.model_copy(update={"tasks": tasks, "units": units})


def _part(task: TaskReading) -> str:
    """Return the code of the unit in whose part of the paper a task stands."""
    return task.code.rsplit("-", 1)[0]


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
        short = in_short(correction.title)
        changed |= {"title": correction.title, "short": short}
    if correction.units is not None:
        names = {unit.code: unit.name for unit in reading.units}
        changed["units"] = tuple(names[code] for code in correction.units)
    if correction.is_restricted is not None:
        changed["restricted"] = correction.is_restricted
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


def with_named(reading: PlanReading, names: Sequence[str]) -> PlanReading:
    """Return the reading with units of these names beside those that it has."""
    units = list(reading.units)
    for name in names:
        if name in {unit.name for unit in units}:
            continue
        taken = {unit.code for unit in units}
        code = free_code(name, taken)
        units.append(UnitReading(code=code, name=name))
    return reading.model_copy(update={"units": tuple(units)})


def given_to(reading: PlanReading, places: Collection[int], codes: Collection[str]) -> PlanReading:
    """Return the reading with these tasks given to units, and no doubt about who does them."""
    names = tuple(unit.name for unit in reading.units if unit.code in codes)
    tasks = tuple(
        task.model_copy(
            update={
                "units": names,
                "unsure": tuple(one for one in task.unsure if one not in _OF_UNITS),
            }
        )
        if place in places
        else task
        for place, task in enumerate(reading.tasks)
    )
    return reading.model_copy(update={"tasks": tasks})


def with_partners(
    reading: PlanReading, places: Collection[int], names: Sequence[str]
) -> PlanReading:
    """Return the reading with more names among those who co-operate in these tasks."""
    tasks = tuple(
        task.model_copy(update={"coordinating": tuple(dict.fromkeys([*task.coordinating, *names]))})
        if place in places
        else task
        for place, task in enumerate(reading.tasks)
    )
    return reading.model_copy(update={"tasks": tasks})


def with_task_of(reading: PlanReading, at: int, *, before_means: BeforeMeans) -> PlanReading:
    """Return the reading with the paragraph at a place of the paper as its last task.

    The others keep their places. Its units are still to be said, and its deadline is the last date
    of its words.
    """
    text = reading.paragraphs[at].text
    found = [
        one.deadline
        for one in mentions(text, year=reading.plan.year, before_means=before_means)
        if one.deadline and one.deadline.last_day
    ]
    task = TaskReading(
        code=_free_code(reading),
        outline=f"+{len(reading.tasks) + 1}",
        parent=None,
        units=(),
        coordinating=(),
        heading=None,
        title=text,
        short=in_short(text),
        kind=Kind.DATED if found else Kind.UNDATED,
        deadline=found[-1] if found else None,
        recurrence=None,
        targets=(),
        legal_bases=(),
        where=reading.paragraphs[at].where,
        unsure=(Doubt.UNIT_NOT_NAMED,),
    )
    became = {"became": Became.TASK, "task": task.code}
    paragraphs = _with(reading.paragraphs, at, became)
    return reading.model_copy(update={"tasks": (*reading.tasks, task), "paragraphs": paragraphs})


def without_work(reading: PlanReading, at: int) -> PlanReading:
    """Return the reading with somebody's word that a paragraph hands out no work."""
    paragraphs = _with(reading.paragraphs, at, {"became": Became.NOTE})
    return reading.model_copy(update={"paragraphs": paragraphs})


def _with(
    paragraphs: Sequence[ParagraphReading], at: int, changed: Mapping[str, object]
) -> tuple[ParagraphReading, ...]:
    return tuple(
        one.model_copy(update=changed) if place == at else one
        for place, one in enumerate(paragraphs)
    )


def _free_code(reading: PlanReading) -> str:
    taken = {task.code for task in reading.tasks}
    number = len(reading.tasks) + 1
    while (code := f"{NOBODYS}-{number:02}") in taken:
        number += 1
    return code


def compared(reading: PlanReading, first: int, last: int) -> PlanReading:
    """Return the reading with somebody's word that tasks from one place to another are as seen."""
    tasks = tuple(
        task.model_copy(
            update={"unsure": tuple(one for one in task.unsure if one is not Doubt.FROM_PICTURE)}
        )
        if first <= place <= last
        else task
        for place, task in enumerate(reading.tasks)
    )
    return reading.model_copy(update={"tasks": tasks})


def signed(reading: PlanReading, number: str | None, day: date | None) -> PlanReading:
    """Return the reading with the number and the day of signing, where they are said.

    Both are no longer as they were recognised on a picture.
    """
    plan = reading.plan
    warnings = tuple(one for one in reading.warnings if one.why is not Doubt.FROM_PICTURE)
    given: dict[str, object] = {"number": number or plan.number, "issued_on": day or plan.issued_on}
    if day:
        given |= {"year": plan.year or day.year, "assumed": False}
    return reading.model_copy(update={"plan": plan.model_copy(update=given), "warnings": warnings})
