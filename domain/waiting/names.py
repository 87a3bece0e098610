"""What is kept under the names of what waits for a word."""

from dataclasses import dataclass
from datetime import datetime

from domain.authority import Act
from domain.chat import Seat
from domain.kept import Stored
from domain.press import Verb
from domain.question import Question
from domain.subject import Card, Loads, Subject
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
    """A card among all that waits for a chat; `of` is the id of its obstacle or request.

    `plan` is the id of the plan whose work alone is looked through, 0 for all.
    """

    kind = "queue"
    version = 2

    chat: int
    matter: Matter
    of: int
    seat: Seat
    plan: int = 0

    def loads(self) -> Loads:
        """Return what must be loaded to word it: its place is told by the plan as a whole."""
        return Loads(whole=True)

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which kept the id under the matter's name."""
        return {**stored, "of": stored[str(stored["matter"])]}


@dataclass(frozen=True, slots=True)
class UnitsAnswer(Card):
    """What a unit answers to whoever asked about a matter, before the seat whose word it waits for.

    It was said `by` whom, `at` a moment, UTC; `of` is the id of its obstacle, request or cause.
    """

    kind = "units-answer"

    matter: Matter
    of: int
    seat: Seat
    words: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a leader decides on an obstacle, a request or a cause by its id, in these `words`.

    `line` is the assignment that it is about.
    """

    matter: Matter
    of: int
    line: int
    agrees: bool
    words: str


@dataclass(frozen=True, slots=True)
class RulingsMeant(Question):
    """Is this what your words decide of several things at once?

    `left` are the assignments of what they except, `answered` of what nobody waits for any more,
    `unproposed` of what they agree to though its unit proposes nothing.
    """

    kind = "rulings-meant"

    rulings: tuple[Ruling, ...]
    left: tuple[int, ...] = ()
    answered: tuple[int, ...] = ()
    unproposed: tuple[int, ...] = ()

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about."""
        ruled = (one.line for one in self.rulings)
        return tuple(dict.fromkeys((*ruled, *self.left, *self.answered, *self.unproposed)))
