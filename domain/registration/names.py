"""What is kept under the names of đăng ký thời hạn: its questions, and the board on the screens."""

from dataclasses import dataclass
from datetime import date

from domain.authority import Act
from domain.chat import Seat
from domain.press import Otherwise, Verb
from domain.question import Question
from domain.spoken.request import Request
from domain.subject import Loads, OwnWork, Subject

_UNSAID = Request()


class RegistrationVerb(Verb):
    """What pressing asks for."""

    GATHER = "gather", Act.GATHER
    PROPOSE_OWN = "propose-own", Act.REPORT
    PROPOSE = "propose", Act.REPORT
    EDIT_PROPOSAL = "edit-proposal", Act.GATHER
    PAGE = "turn-board", Otherwise.WORK
    PRESENT = "present", Act.GATHER
    APPROVE = "approve", Act.DECIDE
    SEND_BACK = "send-back", Act.DECIDE
    RECALL = "recall", Act.GATHER
    TAKE_BACK = "drop-proposal", Act.REPORT


@dataclass(frozen=True, slots=True)
class DayFor(Question):
    """A question for a deadline; `has` says that one is proposed, which may be taken back.

    Its `request` is what was said before; with a day it is only to be confirmed. It may be asked
    `instead` of an extension.
    """

    has: bool
    request: Request = _UNSAID
    instead: bool = False


@dataclass(frozen=True, slots=True)
class ProposedDay(DayFor):
    """Which deadline does the unit propose?"""

    kind = "proposed-day"


@dataclass(frozen=True, slots=True)
class GatheredDay(DayFor):
    """Which deadline does the office put on the board?"""

    kind = "gathered-day"


@dataclass(frozen=True, slots=True)
class WhatToChange(Question):
    """What do the leaders want changed?"""

    kind = "send-back"

    board: int


@dataclass(frozen=True, slots=True)
class CallMeant(Question):
    """Are the units to be asked for deadlines of these assignments, until the local day `until`?

    `out_of_reach` are the names of those that have no chat.
    """

    kind = "call-meant"

    assignments: tuple[int, ...]
    until: date
    out_of_reach: tuple[str, ...] = ()

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about."""
        return self.assignments


@dataclass(frozen=True, slots=True)
class CallTakenBack(Subject):
    """That a unit was asked for deadlines, and the office has recalled it."""

    kind = "call-recalled"

    unit: int

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(units=(self.unit,))


@dataclass(frozen=True, slots=True)
class ProposalsDue(Subject):
    """What a unit has not proposed before the last day; without a unit, what none has after it."""

    kind = "proposals-due"

    board: int
    unit: int | None = None

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(units=() if self.unit is None else (self.unit,))


@dataclass(frozen=True, slots=True)
class TermsProposed(OwnWork):
    """What was proposed on a board just now; `refused` are the sentences of what was not."""

    kind = "terms-proposed"

    board: int
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BoardPart(Subject):
    """A page of a unit's own part of the board."""

    kind = "deadlines"

    board: int
    unit: int
    page: int = 1

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(units=(self.unit,))


@dataclass(frozen=True, slots=True)
class WholeBoard(Subject):
    """The board as a seat sees it: all units in numbers, or a page of one unit's proposals."""

    kind = "deadline-board"

    board: int
    seat: Seat
    unit: int | None = None
    page: int = 1

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(units=() if self.unit is None else (self.unit,))
