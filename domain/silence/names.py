"""What is kept under the names of silence: the office's list, and who is asked on which rung."""

from dataclasses import dataclass
from datetime import date

from domain.authority import Act
from domain.press import Verb
from domain.silence.ladder import Rung
from domain.subject import Loads, Subject


class SilenceVerb(Verb):
    """What pressing asks for; a rung has a word of its own."""

    LIST = "silences", Act.URGE_OVERDUE
    HEAD = "ask-head", Act.URGE_OVERDUE
    OFFICE = "ask-unit", Act.URGE_OVERDUE
    LEADERS = "tell-leaders", Act.URGE_OVERDUE


@dataclass(frozen=True, slots=True)
class SilentUnits(Subject):
    """The overdue work of which units say nothing, with the rung that each may be sent."""

    kind = "silences"

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(whole=True)


@dataclass(frozen=True, slots=True)
class UnitAsked(Subject):
    """What a unit is asked on a rung, on the local `day`; `to` is its head, by name and position.

    Without a name it is addressed to the position alone.
    """

    kind = "unit-asked"

    unit: int
    rung: Rung
    day: date
    to: str | None = None

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(units=(self.unit,))
