"""What is kept under the names of departments."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.press import Otherwise, Verb
from domain.question import Question
from domain.subject import Subject

# What is put under this key asks of which department something is.
ASKED_WHOSE = "whose"


@dataclass(frozen=True, slots=True)
class DepartmentMeant(Question):
    """Of which of these `departments`, called by `names`, is what `update` brought?"""

    kind = "department-meant"

    update: int
    departments: tuple[int, ...]
    names: tuple[str, ...]


class GivenVerb(Verb):
    """What pressing asks for in the group to which work is offered."""

    ACCEPT = "given-accept", Otherwise.WORK
    DECLINE = "given-decline", Otherwise.WORK


class Fate(StrEnum):
    """What became of an offer; the office it was put to answers it, or it is taken back."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class WorkOffered(Subject):
    """The work of a `unit` that the department `giver` offers; `by` is who answered, and when."""

    kind = "work-offered"

    unit: int
    giver: str
    fate: Fate = Fate.OPEN
    by: str = ""
    at: datetime | None = None
