"""The tasks of one unit's part: codes, outline, and what each duty's words say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from documents.plan import SourceWarning, TaskReading, UnitReading
from documents.reading.duties import Duty, duties
from documents.reading.kinds import kind_of
from documents.reading.legal import legal_bases
from documents.reading.partners import answerable, coordinating, is_unnamed
from documents.reading.recurrences import recurrence_of
from documents.reading.structure import Item, without_lead_out
from documents.reading.targets import targets
from documents.reading.titles import short_step, short_title
from domain.deadline import BeforeMeans
from domain.doubt import Doubt
from domain.task import Kind


@dataclass(frozen=True, slots=True)
class UnitPart:
    """One unit's place in the plan, with its bullets; `every_unit` holds all units' names."""

    number: int
    unit: UnitReading
    every_unit: tuple[str, ...]
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class PlanContext:
    """What the whole plan says about every duty: its year, and the periodic regimes it cites."""

    year: int | None
    before_means: BeforeMeans
    regimes: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a task stands: its number within the unit, and what it stands under."""

    number: str
    parent: TaskReading | None = None
    heading: str | None = None


class PartReader:
    """Reads the parts of a plan one after the other; `tasks` and `warnings` fill."""

    def __init__(self, context: PlanContext) -> None:
        self._context = context
        self.tasks: list[TaskReading] = []
        self.warnings: list[SourceWarning] = []

    def read(self, part: UnitPart) -> None:
        """Add the tasks of a part, numbered in their order."""
        count = 0
        for item in part.items:
            parent: TaskReading | None = None
            heading: str | None = None
            if item.heading:
                count += 1
                heading = item.text.rstrip(" :")
            else:
                for duty in self._duties(item):
                    count += 1
                    parent = self._add(part, item, duty, _Place(str(count)))
            steps = [(step, duty) for step in item.steps for duty in self._duties(step)]
            read = [
                self._add(part, step, duty, _Place(f"{count}.{k}", parent, heading))
                for k, (step, duty) in enumerate(steps, start=1)
            ]
            self.warnings += _later_than_parent(parent, read)

    def _duties(self, item: Item) -> list[Duty]:
        context = self._context
        bare = without_lead_out(item.text).rstrip(" ;.")
        return duties(bare, year=context.year, before_means=context.before_means)

    def _add(self, part: UnitPart, item: Item, duty: Duty, place: _Place) -> TaskReading:
        task = self._task(part, item, duty, place)
        self.tasks.append(task)
        self.warnings += [
            SourceWarning(where=task.where, text=duty.text, why=doubt) for doubt in duty.doubts
        ]
        return task

    def _task(self, part: UnitPart, item: Item, duty: Duty, place: _Place) -> TaskReading:
        unit, units, parent = part.unit, part.every_unit, place.parent
        bases = legal_bases(duty.text)
        regime = any(one.number in self._context.regimes for one in bases)
        kind, doubts = kind_of(duty.text, dated=duty.is_dated, regime=regime)
        partners = coordinating(duty.text, unit.name, units)
        if any(is_unnamed(one) for one in partners):
            doubts += (Doubt.PARTNER_UNNAMED,)
        short = short_title(duty)
        return TaskReading(
            code=_code(unit, place.number),
            outline=f"{part.number}.{place.number}",
            parent=parent.outline if parent else None,
            units=answerable(duty.text, unit.name, units),
            coordinating=partners,
            heading=place.heading,
            title=duty.text,
            short=short_step(duty, under=parent.short, unit=unit.name) if parent else short,
            kind=kind,
            deadline=duty.deadline,
            recurrence=recurrence_of(duty.text) if kind is Kind.RECURRING else None,
            targets=targets(duty.text),
            legal_bases=bases,
            where=item.line.where,
            unsure=doubts + duty.doubts,
        )


def _code(unit: UnitReading, number: str) -> str:
    first, *rest = number.split(".")
    return ".".join([f"{unit.code}-{int(first):02}", *rest])


def _later_than_parent(
    parent: TaskReading | None, steps: Sequence[TaskReading]
) -> Iterator[SourceWarning]:
    """Yield one warning that names the parent and the steps that end after it."""
    if parent is None or parent.deadline is None or parent.deadline.last_day is None:
        return
    own_day = parent.deadline.last_day
    dated = [(one.code, one.deadline) for one in steps if one.deadline]
    later = [(code, due) for code, due in dated if due.last_day and due.last_day > own_day]
    if later:
        told = [(parent.code, parent.deadline), *later]
        text = "; ".join(f"{code} {due.wording}" for code, due in told)
        yield SourceWarning(where=parent.where, text=text, why=Doubt.STEPS_AFTER_PARENT)
