"""What is kept under the names of vướng mắc: its questions, and what its messages show."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.attachment import Attachment
from domain.authority import Act
from domain.chat import Seat
from domain.kept import Stored
from domain.obstacle.obstacle import Account
from domain.plan.deadline import Deadline, flat_deadline
from domain.press import Verb
from domain.question import Question
from domain.subject import Card, Loads, OwnWork, Subject
from domain.waiting.clarification import WhereAsked


class ObstacleVerb(Verb):
    """What pressing asks for."""

    STUCK = "stuck", Act.REPORT
    WITHDRAW = "withdraw-stuck", Act.REPORT
    AMEND = "amend-stuck", Act.REPORT
    OVER = "stuck-over", Act.REPORT
    RESOLVE = "resolve", Act.RESOLVE
    ADVISE = "advise", Act.ADVISE
    CONSULT = "consult", Act.ADVISE
    AGREE = "agree", Act.DECIDE
    AGREE_SOON = "agree-soon", Act.DECIDE
    TAKE_BACK = "agree-back", Act.DECIDE
    OPINE = "opine", Act.DECIDE
    MEET = "meet", Act.DECIDE
    EXTEND_TO = "extend-to", Act.DECIDE
    MOVE = "move", Act.DECIDE
    KEEP = "keep", Act.DECIDE
    UNSAY = "opinion-back", Act.DECIDE


_ACCOUNT = ("stuck", "message", "attachments")


def _account(stored: Stored) -> dict[str, object]:
    """Return an account whose parts lay side by side until 0.2.0; 0.1.0 kept its words alone."""
    return {name: stored[name] for name in _ACCOUNT if stored.get(name) is not None}


@dataclass(frozen=True, slots=True)
class _Told(Question):
    """A question to the unit; `account` is what it has told so far."""

    version = 2

    account: Account

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read the account of 0.1.0 and 0.2.0."""
        return {"account": _account(stored)}


@dataclass(frozen=True, slots=True)
class Stuck(_Told):
    """What is stuck?"""

    kind = "stuck"


@dataclass(frozen=True, slots=True)
class Proposal(_Told):
    """What is proposed?"""

    kind = "proposal"


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
class WhichIsStuck(OwnWork):
    """Which task is meant; `account` is what was told before the choice."""

    kind = "which-stuck"
    version = 2

    account: Account

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read the account of 0.1.0 and 0.2.0."""
        return {"account": _account(stored)}


@dataclass(frozen=True, slots=True)
class ObstacleForwarded(OwnWork):
    """To whom an obstacle went at a moment, UTC, as its unit reads it; None for nobody yet.

    It went `past_office` to the leaders where the office has no chat. One that is `corrected`
    is repeated.
    """

    kind = "obstacle-forwarded"

    obstacle: int
    to: Seat | None
    past_office: bool
    at: datetime
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class ObstacleCard(Card):
    """The card of an obstacle, as the office or the leaders see it."""

    kind = "card"
    version = 2

    obstacle: int
    seat: Seat

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.1.0, where only the office had cards."""
        return {"seat": Seat.OFFICE, **stored}


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
