"""What is kept under the names of looking a report over: confirmed, approved, returned."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.plan.deadline import Deadline
from domain.question import Question
from domain.subject import Card, Loads, OwnWork, Subject


@dataclass(frozen=True, slots=True)
class ReturnReason(Question):
    """Why is the report returned?"""

    kind = "return-reason"


@dataclass(frozen=True, slots=True)
class ReturnMeant(Question):
    """Is the report to be returned for this reason, to be handed in again by a day it names?"""

    kind = "return-meant"

    reason: str
    again_by: Deadline | None = None


@dataclass(frozen=True, slots=True)
class HandBackReason(Question):
    """Why does the unit's head hand the report back?"""

    kind = "hand-back-reason"


@dataclass(frozen=True, slots=True)
class HandBackMeant(Question):
    """Is the report handed back for this `reason`, which the head wrote under it?"""

    kind = "hand-back-meant"

    reason: str


@dataclass(frozen=True, slots=True)
class ConfirmationCard(Card):
    """The card of a report that the office must confirm; `by` is who reported."""

    kind = "confirmation"

    by: str


@dataclass(frozen=True, slots=True)
class HeadsLine(OwnWork):
    """What a unit's head reads alone of a report, to be approved or to know; `by` reported it."""

    kind = "heads-line"

    by: str


@dataclass(frozen=True, slots=True)
class Unapproved(OwnWork):
    """Reports of a unit that have waited too long for its head, on the local `day`."""

    kind = "unapproved"

    unit: int
    day: date

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(units=(self.unit,))


@dataclass(frozen=True, slots=True)
class UnitWays(Subject):
    """Whether all of a unit report, or its head approves, and the way to choose."""

    kind = "unit-ways"

    unit: int

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(units=(self.unit,))


@dataclass(frozen=True, slots=True)
class WhichReturned(Subject):
    """Which report is given back; `reason` was typed before the choice."""

    kind = "which-returned"

    reason: str = ""


@dataclass(frozen=True, slots=True)
class Returned(OwnWork):
    """That a report was given back, `by` whom, and `at` which moment, UTC.

    It is to be handed in again by a day, where one was named; the deadline stays.
    """

    kind = "returned"
    version = 2

    reason: str
    by: str
    at: datetime
    again_by: Deadline | None = None
