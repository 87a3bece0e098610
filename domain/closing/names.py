"""What is kept under the names of chốt năm: what its messages show."""

from dataclasses import dataclass

from domain.authority import Act
from domain.press import Verb
from domain.subject import Loads, Subject


class ClosingVerb(Verb):
    """What pressing asks for."""

    BEGIN = "closing", Act.REARRANGE
    CLOSE = "closing-plan", Act.REARRANGE
    NEXT_ENDING = "closing-turn", Act.REARRANGE
    PAGE = "closing-page", Act.REARRANGE
    SEND = "closing-send", Act.REARRANGE
    APPROVE = "closing-approve", Act.DECIDE
    SEND_BACK = "closing-back", Act.DECIDE


@dataclass(frozen=True, slots=True)
class _OfClosing(Subject):
    """What shows all of a plan's open work."""

    closing: int

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(whole=True)


@dataclass(frozen=True, slots=True)
class ClosingBoard(_OfClosing):
    """A page of the board on which the office sorts the open work."""

    kind = "closing"

    page: int = 1


@dataclass(frozen=True, slots=True)
class ClosingChoice(Subject):
    """The plans in force, of which one is to be closed."""

    kind = "closing-choice"

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(whole=True)


@dataclass(frozen=True, slots=True)
class ClosingCard(_OfClosing):
    """The card of a closing, as the leaders see it."""

    kind = "closing-card"


@dataclass(frozen=True, slots=True)
class ClosingAsked(Subject):
    """That the year of a plan in force is not closed; None is the one that 0.3 knew."""

    kind = "closing-asked"
    version = 2

    plan: int | None = None

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(whole=True)
