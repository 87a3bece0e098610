"""What is kept under the names of what waits for a word."""

from dataclasses import dataclass

from domain.authority import Act
from domain.chat import Seat
from domain.kept import Stored
from domain.press import Verb
from domain.subject import Loads, Subject
from domain.waiting.waiting import Matter


class WaitingVerb(Verb):
    """What pressing asks for."""

    LOOK_THROUGH = "review", Act.LIST_ALL


@dataclass(frozen=True, slots=True)
class WaitingMorning(Subject):
    """What has waited too long for a chat of the office or the leaders."""

    kind = "waiting"

    chat: int

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(whole=True)


@dataclass(frozen=True, slots=True)
class QueueCard(Subject):
    """A card among all that waits for a chat; `of` is the id of its obstacle or request."""

    kind = "queue"
    version = 2

    chat: int
    matter: Matter
    of: int
    seat: Seat

    def loads(self) -> Loads:
        """Return what must be loaded to word it: its place is told by the plan as a whole."""
        return Loads(whole=True)

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which kept the id under the matter's name."""
        return {**stored, "of": stored[str(stored["matter"])]}
