"""What is kept under the names of deliveries: whom to urge, the receiver's board, the urging."""

from dataclasses import dataclass
from datetime import date

from domain.authority import Act
from domain.kept import Stored
from domain.press import Verb
from domain.question import Question
from domain.subject import Loads, Subject


class ReceptionVerb(Verb):
    """What pressing asks for."""

    BOARD = "board", Act.RECEIVE
    RECEIVE = "receive", Act.RECEIVE
    NOT_RECEIVED = "not-received", Act.RECEIVE
    URGE = "urge", Act.URGE


@dataclass(frozen=True, slots=True)
class UrgeOverdue(Question):
    """Are the units to be urged for these assignments, which are overdue?

    `digest` is the period of the preview under which it was asked, "" for none.
    """

    kind = "urge-overdue"
    version = 3

    assignments: tuple[int, ...]
    digest: str = ""

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about."""
        return self.assignments

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:
        """Read 0.2.0, which kept them as what the question shows."""
        return {"assignments": stored["shows"]} if version == 1 else stored


@dataclass(frozen=True, slots=True)
class ReceptionBoard(Subject):
    """Who has delivered a task; `last` is the assignment whose receiving may be taken back."""

    kind = "board"

    last: int | None = None


@dataclass(frozen=True, slots=True)
class UnitUrged(Subject):
    """What a unit is urged to report or deliver, in the name of `by`, on the local `day`."""

    kind = "urged"

    unit: int
    by: str
    day: date

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(units=(self.unit,))
