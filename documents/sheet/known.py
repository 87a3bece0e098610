"""What the cells of an assignment sheet are held against."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.chat import Unit
from domain.plan.deadline import BeforeMeans
from domain.plan.plan import Plan
from domain.sheet.columns import Column
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
    """What the edits are held against: the work, its rows as they would go out now, the rules."""

    plan: Plan
    now: Mapping[int, Row]
    before_means: BeforeMeans
    basis: str = ""

    def unit(self, words: str, column: Column = Column.UNIT) -> Unit:
        """Return the unit that a cell names, by its name or its code."""
        folded = fold(words)
        for unit in self.plan.units:
            if folded in {fold(unit.name), fold(unit.code)}:
                return unit
        raise NotTaken(column, Why.NO_SUCH_UNIT)
