"""From a file to a plan's reading: the outline first, then every duty by its own words."""

from collections.abc import Iterator
from pathlib import Path

from documents.plan import PlanReading, SourceWarning, UnitReading
from documents.reading.codes import unit_codes
from documents.reading.files import read_lines
from documents.reading.header import header_of
from documents.reading.legal import periodic_regimes
from documents.reading.structure import Outline, outline_of
from documents.reading.tasks import PartReader, PlanContext, UnitPart
from domain.deadline import BeforeMeans
from domain.doubt import Doubt
from domain.paper import NotAPlan
from domain.text import fold


def read_plan(path: Path, *, before_means: BeforeMeans = BeforeMeans.DAY_BEFORE) -> PlanReading:
    """Return what the plan in the file `path` says; raises a ReadingRefusal."""
    lines = read_lines(path)
    outline = outline_of(lines)
    if not any(part.items for part in outline.parts):
        raise NotAPlan(file=path.name)
    plan = header_of(outline)
    units = _units(outline)
    regimes = periodic_regimes(line.text for line in lines)
    reader = PartReader(PlanContext(plan.year, before_means, regimes))
    for part in _parts(outline, units):
        reader.read(part)
    places = {line.where: at for at, line in enumerate(lines)}
    warnings = sorted([*_unread(outline), *reader.warnings], key=lambda one: places[one.where])
    return PlanReading(plan=plan, units=units, tasks=tuple(reader.tasks), warnings=tuple(warnings))


def _units(outline: Outline) -> tuple[UnitReading, ...]:
    spelled: dict[str, str] = {}
    for part in outline.parts:
        spelled.setdefault(fold(part.name), part.name)
    names = tuple(spelled.values())
    codes = unit_codes(names)
    return tuple(UnitReading(code=c, name=n) for c, n in zip(codes, names, strict=True))


def _parts(outline: Outline, units: tuple[UnitReading, ...]) -> Iterator[UnitPart]:
    """Yield one part for each unit; a unit that is named twice keeps counting."""
    names = tuple(unit.name for unit in units)
    for number, unit in enumerate(units, start=1):
        own = [part for part in outline.parts if fold(part.name) == fold(unit.name)]
        items = tuple(item for part in own for item in part.items)
        yield UnitPart(number=number, unit=unit, every_unit=names, items=items)


def _unread(outline: Outline) -> Iterator[SourceWarning]:
    for line in outline.strays:
        yield SourceWarning(where=line.where, text=line.text, why=Doubt.NOT_A_TASK)
    for part in outline.parts:
        if not part.items:
            yield SourceWarning(
                where=part.line.where, text=part.line.text, why=Doubt.UNIT_WITHOUT_TASKS
            )
