"""The figures of one period, frozen: whatever tells of them tells the same, whenever it does.

Digest, picture, Word, Excel and e-mail are all made of one `Edition`. It keeps each assignment as
it stood and in the words people saw, so that neither a later report nor a later version of this
program changes it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.chat import Seat, Unit
from domain.digest.figures import Figures
from domain.digest.line import Line, Listed, Point
from domain.digest.period import ReportingPeriod
from domain.holiday.days import Closure
from domain.plan.state import Progress


@dataclass(frozen=True, slots=True)
class PlanOf:
    """A plan as it is called in a sentence, and by its number and day."""

    id: int
    name: str
    number: str
    issued_on: date


@dataclass(frozen=True, slots=True)
class Week:
    """What an issued week's figures were, for the trend; `day` is its last one."""

    day: date
    figures: Figures


@dataclass(frozen=True, slots=True)
class Edition:
    """All figures of a period, up to the moment `at`, local and aware.

    `until` is its last day as people say it: the last working day of a week.
    Units stand in organisational order, lines in that of units and plans. `points` are first those
    of the leaders, the longest wait first. `corrections` (đính chính), `silent` and `unreachable`
    are sentences and names in plain text. `trend` are up to eight weeks, the newest last, `before`
    the total of the edition before, None without one. `answered` are the codes of what is stuck and
    in its unit's hands. `due_until` is how far the list of what falls due reaches. `whose` is the
    one unit that a part is of, None where it is of all. `closures` are days of the period on which
    some units alone were off. `usual_day` is when a week would have been summed up, were it not
    off, None for one that is summed up on its usual day.
    """

    period: ReportingPeriod
    at: datetime
    until: date
    units: tuple[Unit, ...]
    plans: tuple[PlanOf, ...]
    lines: tuple[Line, ...]
    points: tuple[Point, ...] = ()
    answered: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    unreachable: tuple[str, ...] = ()
    trend: tuple[Week, ...] = ()
    before: Figures | None = None
    due_until: date | None = None
    whose: Unit | None = None
    closures: tuple[Closure, ...] = ()
    usual_day: date | None = None

    @property
    def today(self) -> date:
        """Return the local day as of which it counts."""
        return self.at.date()

    @property
    def total(self) -> Figures:
        """Return the figures of all lines."""
        return self.sum(lambda _: True)

    def sum(self, holds: Callable[[Line], bool]) -> Figures:
        """Return the figures of some lines."""
        return figures_of(one for one in self.lines if holds(one))

    def by_unit(self) -> list[tuple[Unit, Figures]]:
        """Return the rows of the table in organisational order; they add up to the total."""
        held = _grouped(self.lines, lambda one: one.unit)
        return [(unit, figures_of(held.get(unit.id, ()))) for unit in self.units]

    def by_plan(self) -> list[tuple[PlanOf, Figures]]:
        """Return the same plan by plan."""
        held = _grouped(self.lines, lambda one: one.plan)
        return [(plan, figures_of(held.get(plan.id, ()))) for plan in self.plans]

    def listed(self, wanted: Listed) -> tuple[Line, ...]:
        """Return a list, by last day."""
        return _by_day(one for one in self.lines if wanted in one.lists)

    def behind(self, figure: str) -> tuple[Line, ...]:
        """Return the lines that a figure counts, by its name in `Figures`."""
        return _by_day(one for one in self.lines if figure in one.figures)

    def before_seat(self, seat: Seat) -> tuple[Point, ...]:
        """Return what waits for one seat."""
        return tuple(one for one in self.points if one.seat is seat)

    def falling_due(self, until: date) -> tuple[Line, ...]:
        """Return what is open and has its last day after today, through `until`: the dates."""
        return _by_day(
            one
            for one in self.lines
            if one.last_day and self.today < one.last_day <= until and one.progress not in _NO_DATES
        )

    def line(self, assignment: int) -> Line | None:
        """Return the line of an assignment."""
        return next((one for one in self.lines if one.id == assignment), None)

    def elsewhere(self, assignments: Iterable[int], points: Iterable[Point]) -> tuple[Line, ...]:
        """Return the lines of some assignments that are in no list and at none of some points."""
        wanted = set(assignments) - {one.line for one in points}
        return tuple(one for one in self.lines if one.id in wanted and not one.lists)

    def unit(self, unit: int) -> Unit | None:
        """Return a unit by its id."""
        return next((one for one in self.units if one.id == unit), None)

    def is_shared(self, line: Line) -> bool:
        """Whether another unit has a line of the same task here."""
        return any(one.task == line.task and one.unit != line.unit for one in self.lines)

    def only(self, *, unit: int | None = None, plan: int | None = None) -> "Edition":
        """Return the part of one unit or one plan; what is told of all is left out."""
        if unit is None and plan is None:
            return self
        lines = tuple(
            one for one in self.lines if unit in (None, one.unit) and plan in (None, one.plan)
        )
        kept, codes = {one.id for one in lines}, {one.code for one in lines}
        return replace(
            self,
            lines=lines,
            units=tuple(one for one in self.units if unit in (None, one.id)),
            plans=tuple(one for one in self.plans if plan in (None, one.id)),
            points=tuple(one for one in self.points if one.line in kept),
            answered=tuple(code for code in self.answered if code in codes),
            corrections=(),
            silent=(),
            unreachable=(),
            trend=(),
            before=None,
            whose=self.unit(unit) if unit is not None else self.whose,
            closures=tuple(one for one in self.closures if unit in (None, one.unit)),
        )


_NO_DATES = frozenset({Progress.DONE, Progress.PAUSED, Progress.DROPPED, Progress.CARRIED})


def figures_of(lines: Iterable[Line]) -> Figures:
    """Return the figures of lines."""
    return Figures.counting(one.figures for one in lines)


def _by_day(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda one: one.last_day or date.max))


def _grouped(lines: Iterable[Line], key: Callable[[Line], int]) -> dict[int, list[Line]]:
    groups: dict[int, list[Line]] = {}
    for one in lines:
        groups.setdefault(key(one), []).append(one)
    return groups
