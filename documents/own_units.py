"""Which units of the department a paper means, under whatever names, and all of them at once."""

import re
from collections.abc import Mapping, Sequence

from documents.plan import PlanReading, TaskReading, UnitReading
from documents.reading import names_at_start
from documents.reading.units.names import is_every_unit
from documents.reading.units.partners import is_named_first
from domain.chat import Unit
from domain.order.basis import level_of
from domain.plan.draft import UnitDraft
from domain.plan.recognising import codes_of, recognised
from domain.plan.state import SetBy
from domain.text import fold


def unit_named(reading: PlanReading, name: str, units: Sequence[Unit]) -> Unit | None:
    """Return which of the department's units a paper's name means, None for an outside agency."""
    drafts = [one for one in _drafts(reading) if one.name == name] or [UnitDraft("", name)]
    return next(iter(recognised(drafts, units).values()), None)


def named_in(words: str) -> tuple[str, ...]:
    """Return the agencies that words are the names of, none where they say anything else."""
    names: list[str] = []
    for part in filter(None, re.split(r"\s*[,;+\n]\s*|\s+và\s+(?=[A-ZĐ])", words.strip(" .!"))):
        found = names_at_start(part, [])
        if len(found) != 1 or fold(found[0]) != fold(part):
            return ()
        names.append(found[0])
    return tuple(dict.fromkeys(names))


def own_units(reading: PlanReading, task: TaskReading, units: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return the department's units that a task names, none where whoever is named is proposed."""
    if task.names_nobody:
        return ()
    found = (unit_named(reading, name, units) for name in task.units)
    return tuple(dict.fromkeys(unit for unit in found if unit))


def others_named(reading: PlanReading, task: TaskReading, units: Sequence[Unit]) -> tuple[str, ...]:
    """Return whom else a task names: no unit of the department bears these names."""
    if task.names_nobody:
        return ()
    return tuple(name for name in task.units if unit_named(reading, name, units) is None)


def in_own_names(reading: PlanReading, units: Sequence[Unit]) -> PlanReading:
    """Return the reading of a conclusion with the department's units, by their own names and codes.

    "Các phòng, đơn vị" are all of them, in a paper that nobody above the department has issued.
    """
    drafts = _drafts(reading)
    known, codes = recognised(drafts, units), codes_of(drafts, units)
    own = tuple(UnitReading(code=unit.code, name=unit.name) for unit in units)
    outside = tuple(
        UnitReading(code=codes[one.code], name=one.name) for one in drafts if one.code not in known
    )
    is_ours = level_of(reading.plan.issuer or "") is SetBy.DEPARTMENT
    tasks = tuple(_in_own_names(reading, task, units, is_ours=is_ours) for task in reading.tasks)
    return reading.model_copy(update={"units": (*own, *outside), "tasks": tasks})


def with_everyone(reading: PlanReading, units: Sequence[Unit]) -> PlanReading:
    """Return the reading of a plan in which "các phòng, đơn vị" are all of the department's units.

    Those that the paper does not name come with their own names, as a department's own paper means
    them: one that nobody above it has issued.
    """
    is_ours = level_of(reading.plan.issuer or "") is SetBy.DEPARTMENT
    if not is_ours or not any(task.everyone for task in reading.tasks):
        return reading
    by_code = {one.code: one.name for one in reading.units}
    names = {unit: by_code[code] for code, unit in recognised(_drafts(reading), units).items()}
    added = []
    for unit in units:
        if unit not in names:
            added.append(UnitReading(code=_free(unit.code, by_code), name=unit.name))
            names[unit] = by_code[added[-1].code] = unit.name

    def for_all(task: TaskReading) -> TaskReading:
        if not task.everyone:
            return task
        told = _receivers(task.title, units)
        own = [names[unit] for unit in units if unit not in told]
        others = [one for one in task.units if one not in names.values() and not is_every_unit(one)]
        return task.model_copy(update={"units": (*own, *others)})

    tasks = tuple(for_all(task) for task in reading.tasks)
    return reading.model_copy(update={"units": (*reading.units, *added), "tasks": tasks})


def _free(code: str, taken: Mapping[str, str]) -> str:
    number = 2
    free = code
    while free in taken:
        free, number = f"{code}{number}", number + 1
    return free


def _in_own_names(
    reading: PlanReading, task: TaskReading, units: Sequence[Unit], *, is_ours: bool
) -> TaskReading:
    def own(name: str) -> str:
        unit = unit_named(reading, name, units)
        return unit.name if unit else name

    named = [own(name) for name in task.units]
    if task.everyone and is_ours:
        beside = [own(name) for name in task.units if unit_named(reading, name, units) is None]
        named = [unit.name for unit in units if unit not in _receivers(task.title, units)]
        named += [name for name in beside if not is_every_unit(name)]
    partners = [own(name) for name in task.coordinating]
    return task.model_copy(
        update={
            "units": tuple(dict.fromkeys(named)),
            "coordinating": tuple(dict.fromkeys(one for one in partners if one not in named)),
        }
    )


def _receivers(words: str, units: Sequence[Unit]) -> list[Unit]:
    """Return to which of the units all the others send something: "gửi Văn phòng trước 20/5"."""
    sent_to = words.partition(" gửi ")[2]
    named = names_at_start(sent_to, [unit.name for unit in units])
    drafts = [UnitDraft(str(at), name) for at, name in enumerate(named)]
    meant = recognised(drafts, units).values()
    return [unit for unit in units if unit in meant or is_named_first(sent_to, unit.name)]


def _drafts(reading: PlanReading) -> list[UnitDraft]:
    return [UnitDraft(unit.code, unit.name) for unit in reading.units]
