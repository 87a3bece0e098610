"""What is kept under the names of chuyên viên theo dõi: what messages show."""

from dataclasses import dataclass

from domain.authority import Act
from domain.press import Verb
from domain.question import Question
from domain.subject import Loads, OwnWork, Subject


class MinderVerb(Verb):
    """What pressing asks for."""

    WHO = "minder", Act.MIND
    MINDS = "minds", Act.MIND
    OWN = "own-work", Act.LIST_OWN


@dataclass(frozen=True, slots=True)
class MinderMeant(Question):
    """Is whom words name to mind the task of this `code`?"""

    kind = "minder-meant"
    by_code = True

    code: str
    who: str


@dataclass(frozen=True, slots=True)
class WhichMinded(OwnWork):
    """Which task is to be minded by somebody?"""

    kind = "which-minded"


@dataclass(frozen=True, slots=True)
class MinderCard(OwnWork):
    """Who minds a task, with whom of the unit's people it may be."""

    kind = "minder-card"


@dataclass(frozen=True, slots=True)
class OwnList(Subject):
    """A page of the work that a `person` minds, as their `chat` sees it."""

    kind = "own-list"

    person: int
    page: int
    chat: int

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(whole=True)
