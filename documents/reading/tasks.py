"""The tasks of one unit's part: codes, outline, and what each duty's words say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from documents.plan import SourceWarning, TaskReading, UnitReading
from documents.reading.body.items import Item
from documents.reading.body.shape import without_lead_out
from documents.reading.contradictions import later_than_parent
from documents.reading.times.duties import Duty, duties
from documents.reading.times.legal import legal_bases
from documents.reading.times.targets import targets
from documents.reading.times.times import When, when_of
from documents.reading.times.weekdays import differs_from_its_weekday
from documents.reading.titles import short_step, short_title
from documents.reading.units.names import UnitNames
from documents.reading.units.partners import (
    answerable,
    coordinating,
    is_inside,
    is_unnamed,
    names_everyone,
)
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans


@dataclass(frozen=True, slots=True)
class UnitPart:
    """One unit's place in the plan, with its duties; without a name, the duties of nobody."""

    number: int
    unit: UnitReading
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class PlanContext:
    """What the whole plan says about every duty.

    `year` completes its dates; a school's `opens` with another month than the calendar's.
    `regimes` are numbers of documents that set up periodic reports. `proposed` is who may answer
    where nobody is named, empty where nobody can be proposed.
    """

    year: int | None
    issued_on: date | None
    before_means: BeforeMeans
    regimes: frozenset[str]
    names: UnitNames
    issuer: str
    opens: int = 1
    proposed: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a task stands: its number within the unit, and what it stands under."""

    number: str
    parent: TaskReading | None = None
    heading: str | None = None


class PartReader:
    """Reads the parts of a plan one after the other; `tasks` and `warnings` fill.

    `told` are the codes of the tasks by the numbers of the paragraphs and cells that tell of them.
    """

    def __init__(self, context: PlanContext) -> None:
        self._context = context
        self.tasks: list[TaskReading] = []
        self.warnings: list[SourceWarning] = []
        self.told: dict[int, str] = {}

    def read(self, part: UnitPart) -> None:
        """Add the tasks of a part, numbered in their order."""
        count = 0
        for item in part.items:
            count = self._item(part, item, count, _Place(""))

    def _item(self, part: UnitPart, item: Item, count: int, above: _Place) -> int:
        """Add a duty with its steps, and return how many numbers are taken beside it."""
        prefix = f"{above.number}." if above.number else ""
        parent: TaskReading | None = None
        heading = above.heading
        if item.introduces:
            count += 1
            heading = item.text
        else:
            for duty in self._duties(item):
                count += 1
                place = _Place(f"{prefix}{count}", above.parent, above.heading)
                parent = self._add(part, item, duty, place)
        own = _Place(f"{prefix}{count}", parent or above.parent, None if parent else heading)
        steps_from = len(self.tasks)
        steps = 0
        for step in item.steps:
            steps = self._item(part, step, steps, own)
        direct = [one for one in self.tasks[steps_from:] if parent and one.parent == parent.outline]
        self.warnings += later_than_parent(parent, direct)
        return count

    def _duties(self, item: Item) -> list[Duty]:
        context = self._context
        bare = without_lead_out(item.text).rstrip(" ;.,/") or item.text
        if item.time:
            # The column or the label says when; dates in the words are about something else.
            return [Duty(bare, ())]
        return duties(
            bare,
            year=context.year,
            before_means=context.before_means,
            issued_on=context.issued_on,
            opens=context.opens,
        )

    def _add(self, part: UnitPart, item: Item, duty: Duty, place: _Place) -> TaskReading:
        task, when = self._task(part, item, duty, place)
        self.tasks.append(task)
        for number in item.at:
            self.told.setdefault(number, task.code)
        self.warnings += [
            SourceWarning(where=task.where, text=item.time or duty.text, why=doubt)
            for doubt in when.dated_doubts
        ]
        return task

    def _task(
        self, part: UnitPart, item: Item, duty: Duty, place: _Place
    ) -> tuple[TaskReading, When]:
        context, parent = self._context, place.parent
        every = context.names.all
        named = [context.names.spelled(name) for name in item.units]
        units = answerable(duty.text, named, every)
        proposed = () if units or not context.proposed else (context.proposed,)
        bases = legal_bases(duty.text)
        regime = any(one.number in context.regimes for one in bases)
        when = when_of(item, duty, context, regime=regime)
        partners = self._partners(item, duty, units)
        short = short_title(duty, units)
        task = TaskReading(
            code=_code(part.unit, place.number),
            outline=f"{part.number}.{place.number}",
            parent=parent.outline if parent else None,
            units=units or proposed,
            coordinating=partners,
            heading=place.heading or item.heading,
            title=duty.text,
            short=short_step(duty, under=parent.short, unit=part.unit.name) if parent else short,
            kind=when.kind,
            deadline=when.deadline,
            recurrence=when.recurrence,
            targets=targets(f"{duty.text}; {item.result}" if item.result else duty.text),
            legal_bases=bases,
            where=item.where,
            unsure=(*when.kind_doubts, *self._doubts(item, units, partners), *when.dated_doubts),
            everyone=names_everyone(named, every),
        )
        return task, when

    def _partners(self, item: Item, duty: Duty, units: Sequence[str]) -> tuple[str, ...]:
        names = self._context.names
        if item.partners is None:
            return coordinating(duty.text, units, names.all)
        known = {name.casefold(): name for name in names.all}
        return tuple(known.get(one.casefold(), one) for one in item.partners if one not in units)

    def _doubts(self, item: Item, units: Sequence[str], partners: Sequence[str]) -> Iterator[Doubt]:
        yield from item.doubts
        said, context = f"{item.text}; {item.time}", self._context
        if differs_from_its_weekday(said, context.year, context.opens):
            yield Doubt.WEEKDAY_DIFFERS
        if item.partners is None and any(is_unnamed(one) for one in partners):
            yield Doubt.PARTNER_UNNAMED
        if not units:
            yield Doubt.UNIT_PROPOSED if self._context.proposed else Doubt.UNIT_NOT_NAMED
        elif not any(is_inside(unit, self._context.issuer) for unit in units):
            yield Doubt.UNIT_OUTSIDE


def _code(unit: UnitReading, number: str) -> str:
    first, *rest = number.split(".")
    return ".".join([f"{unit.code}-{int(first):02}", *rest])
