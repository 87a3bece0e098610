"""What is kept under the names of what opens a unit's work and speaks of it in the mornings."""

from dataclasses import dataclass
from datetime import date

from domain.subject import Loads, Subject


@dataclass(frozen=True, slots=True)
class UnitOpening(Subject):
    """All that a unit has to do, as its chat is connected, or of a `plan` that has come."""

    kind = "opening"
    version = 2

    unit: int
    plan: int | None = None

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(units=(self.unit,))


@dataclass(frozen=True, slots=True)
class UnitMorning(Subject):
    """A unit's morning of the local `day`; a `weekly` one holds the week's work."""

    kind = "morning"

    unit: int
    day: date
    weekly: bool

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(units=(self.unit,))
