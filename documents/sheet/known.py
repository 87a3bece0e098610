"""What the cells of an assignment sheet are held against."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.calendar import Calendar
from domain.chat import Unit
from domain.plan.deadline import BeforeMeans, Deadline
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from domain.sheet.columns import Column
from domain.sheet.days import DayDoubt, doubts
from domain.sheet.edits import Row
from domain.sheet.revision import Why
from domain.text import fold


class NotTaken(Exception):
    """A cell is not taken."""

    def __init__(self, column: Column, why: Why, now: str = "") -> None:
        super().__init__(why)
        self.column, self.why, self.now = column, why, now


@dataclass(frozen=True, slots=True)
class Known:
    """What the edits are held against: the work, its rows as they would go out now, the rules.

    `today` is a local date.
    """

    plan: Plan
    now: Mapping[int, Row]
    before_means: BeforeMeans
    today: date
    calendar: Calendar
    basis: str = ""

    def doubts(self, deadline: Deadline | None, plan: SignedPlan) -> tuple[DayDoubt, ...]:
        """Return what is doubtful about the last day of a deadline."""
        if deadline is None or deadline.last_day is None:
            return ()
        found = doubts(deadline.last_day, plan, today=self.today, calendar=self.calendar)
        return tuple(found)

    def unit(self, words: str, column: Column = Column.UNIT) -> Unit:
        """Return the unit that a cell names, by its name or its code."""
        folded = fold(words)
        for unit in self.plan.units:
            if folded in {fold(unit.name), fold(unit.code)}:
                return unit
        raise NotTaken(column, Why.NO_SUCH_UNIT)
