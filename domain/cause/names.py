"""What is kept under the names of chậm do khách quan: questions, and what messages show."""

from dataclasses import dataclass

from domain.authority import Act
from domain.chat import Seat
from domain.press import Verb
from domain.question import Question
from domain.subject import OwnWork, Subject


class CauseVerb(Verb):
    """What pressing asks for."""

    PLEAD = "plead", Act.PLEAD
    CONFIRM = "cause-yes", Act.ACKNOWLEDGE
    REFUSE = "cause-no", Act.ACKNOWLEDGE


@dataclass(frozen=True, slots=True)
class Basis(Question):
    """What was the cause, and by which document?"""

    kind = "cause-basis"


@dataclass(frozen=True, slots=True)
class CauseRefusal(Question):
    """Why is the cause not recognised?"""

    kind = "cause-refusal"

    cause: int


@dataclass(frozen=True, slots=True)
class CauseMeant(Question):
    """Is this the leader's word? Without an `answer` it confirms, else refuses for that reason."""

    kind = "cause-decided"

    cause: int
    answer: str | None


@dataclass(frozen=True, slots=True)
class WhichLate(OwnWork):
    """Which late task is meant; `basis` was typed before the choice."""

    kind = "which-late"

    basis: str = ""


@dataclass(frozen=True, slots=True)
class CauseCard(Subject):
    """The card of a cause, as the office or the leaders see it."""

    kind = "cause"

    cause: int
    seat: Seat
