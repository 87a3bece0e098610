"""What is kept under the names of what the office and the leaders say of an obstacle."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.attachment import Attachment
from domain.chat import Seat
from domain.kept import Stored
from domain.plan.deadline import Deadline, flat_deadline
from domain.question import Question
from domain.subject import Loads, OwnWork, Subject
from domain.waiting.clarification import WhereAsked


@dataclass(frozen=True, slots=True)
class PassedOnView(Question):
    """Which view does the office give to the leaders? It `concur`s where something is proposed."""

    kind = "view"

    obstacle: int
    concur: bool = False


@dataclass(frozen=True, slots=True)
class Advice(Question):
    """What does the office answer the unit?"""

    kind = "advice"

    obstacle: int


class Beside(StrEnum):
    """What somebody else has done of an obstacle while the office's word was written."""

    REFERS = "refers"
    REFERRED = "referred"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Held(Question):
    """Does the office's word go out beside what `by` has done of the obstacle `at` a moment, UTC?

    It goes to the unit, or with `refers` to the leaders, who may be asked without a word.
    """

    kind = "held"

    obstacle: int
    words: str
    file: Attachment | None
    beside: Beside
    by: str
    at: datetime
    refers: bool = False


@dataclass(frozen=True, slots=True)
class AnswerHeld(Question):
    """Is this the answer of a seat, to go to the unit: a file without words, or doubtful words?

    Where it is `for_leaders`, they are asked with it, or it goes to the unit all the same.
    """

    kind = "file-held"
    version = 2

    obstacle: int
    seat: Seat
    file: Attachment | None = None
    words: str = ""
    for_leaders: bool = False

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which held only files without words."""
        return stored


@dataclass(frozen=True, slots=True)
class LeadersOpinion(Question):
    """What is the leaders' opinion?"""

    kind = "opinion"

    obstacle: int


@dataclass(frozen=True, slots=True)
class Meeting(Question):
    """When and where is the meeting?"""

    kind = "meeting"

    obstacle: int


@dataclass(frozen=True, slots=True)
class NewDay(Question):
    """Until when is it extended?"""

    kind = "new-day"

    obstacle: int


@dataclass(frozen=True, slots=True)
class NewDayMeant(Question):
    """Is this the new day?"""

    kind = "new-day-meant"
    version = 2

    obstacle: int
    deadline: Deadline

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which kept the day's words and the day side by side."""
        return {"obstacle": stored["obstacle"], "deadline": flat_deadline(stored)}


OfObstacle = Advice | LeadersOpinion | Meeting | NewDay | PassedOnView


@dataclass(frozen=True, slots=True)
class AgreedSoon(Subject):
    """A leader's agreement that is conveyed soon, and may be taken back until then."""

    kind = "agreed-soon"

    agreement: int

    def loads(self) -> Loads:
        """Return what must be loaded to word it the first time, when it shows nothing yet."""
        return Loads(whole=True)


@dataclass(frozen=True, slots=True)
class ToExplain(OwnWork):
    """An opinion that asks the unit to explain, as the unit reads it; replies are explanations.

    It was said in our `chat`, in words of the messenger's id `message`; 0.2.0 kept neither.
    """

    kind = "to-explain"

    opinion: int
    chat: int | None = None
    message: int | None = None

    @property
    def where(self) -> WhereAsked | None:
        """Return where it was asked, as far as that is known."""
        return None if self.chat is None else WhereAsked(self.chat, self.message)


@dataclass(frozen=True, slots=True)
class Conveyed(Subject):
    """Where an opinion went; `reached` are the names of those who read it."""

    kind = "conveyed"

    opinion: int
    reached: tuple[str, ...]
