"""What is kept under the names of đổi tên and sáp nhập: their questions."""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.authority import Act
from domain.chat import Unit
from domain.kept import Stored
from domain.press import Verb
from domain.question import Question
from domain.unit.change import MergedBefore, UnitChange


class UnitVerb(Verb):
    """What pressing asks for."""

    SPLIT = "unit-split", Act.REARRANGE


@dataclass(frozen=True, slots=True)
class OfUnitChange(Question):
    """A question to the office about a change: of the `unit`, `into` another or to a new `name`.

    All by their ids; `assignments` are the unit's.
    """

    version = 2

    unit: int
    name: str | None
    into: int | None
    basis: str
    assignments: tuple[int, ...]

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about."""
        return self.assignments

    def change(self, units: Iterable[Unit]) -> UnitChange:
        """Return the change of these units; raises MergedBefore where one of them is gone."""
        by_id = {unit.id: unit for unit in units}
        try:
            return UnitChange(
                unit=by_id[self.unit],
                name=self.name,
                into=by_id[self.into] if self.into is not None else None,
                basis=self.basis,
            )
        except KeyError:
            raise MergedBefore from None

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which kept the ids of the assignments for the screen alone."""
        return {**stored, "assignments": stored["shows"]}


@dataclass(frozen=True, slots=True)
class UnitBasis(OfUnitChange):
    """On what basis?"""

    kind = "unit-basis"


@dataclass(frozen=True, slots=True)
class UnitChangeMeant(OfUnitChange):
    """Is this to be done?"""

    kind = "unit-confirm"


@dataclass(frozen=True, slots=True)
class SplitMeant(Question):
    """Is the merger of a unit into another to be taken back? All by their ids."""

    kind = "unit-split-confirm"

    unit: int
    into: int
    assignments: tuple[int, ...]

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about."""
        return self.assignments


def next_question(change: UnitChange, assignments: tuple[int, ...]) -> OfUnitChange:
    """Return what is to be asked next about a change, once all is said whether it is meant."""
    asked = UnitChangeMeant if change.basis else UnitBasis
    return asked(
        unit=change.unit.id,
        name=change.name,
        into=change.into.id if change.into else None,
        basis=change.basis,
        assignments=assignments,
    )
