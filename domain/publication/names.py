"""What is kept under the names of papers that go out."""

from dataclasses import dataclass

from domain.authority import Act
from domain.press import Verb
from domain.publication.papers import PaperKind
from domain.subject import Loads, Subject


class PublicationVerb(Verb):
    """What pressing asks for."""

    SEND = "paper", Act.LIST_ALL


@dataclass(frozen=True, slots=True)
class PapersOffered(Subject):
    """The papers that can be had of a period by its key."""

    kind = "papers"

    period: str


@dataclass(frozen=True, slots=True)
class PaperOut(Subject):
    """A paper: of a `period` by its key, or `of` a unit or an assignment by its id.

    One of a period may be of one `plan` alone, by its id. One that is `whole` holds the words of
    restricted work too: the office's own copy.
    """

    kind = "paper-out"
    version = 3

    paper: PaperKind
    period: str = ""
    of: int = 0
    whole: bool = False
    plan: int = 0

    def loads(self) -> Loads:
        """Return what must be loaded to make it."""
        return Loads(whole=True)
