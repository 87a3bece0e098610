"""What is kept under the names of gia hạn: its questions, and what its messages show."""

from dataclasses import dataclass

from domain.authority import Act
from domain.chat import Seat
from domain.extension.extension import State
from domain.kept import Stored
from domain.plan.deadline import Deadline, flat_deadline
from domain.press import Verb
from domain.question import Question
from domain.spoken.request import Request
from domain.subject import Card, OwnWork


class ExtensionVerb(Verb):
    """What pressing asks for."""

    EXTEND = "extend", Act.EXTEND
    WITHDRAW = "withdraw-extend", Act.EXTEND
    AMEND = "amend-extend", Act.EXTEND
    ENDORSE = "endorse", Act.ADVISE
    OBJECT = "object", Act.ADVISE
    REMARK = "remark", Act.ADVISE
    GRANT = "grant", Act.DECIDE
    GRANT_NEARER = "nearer", Act.DECIDE
    DENY = "deny", Act.DECIDE


@dataclass(frozen=True, slots=True)
class _Requested(Question):
    """A question to the unit that asks; `request` is what it has said so far.

    It `amends` the open request of an id, 0 for a new one.
    """

    version = 2

    request: Request
    amends: int = 0

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which kept the request's words, day and reason side by side."""
        return {"request": {"deadline": flat_deadline(stored), "reason": stored.get("reason")}}


@dataclass(frozen=True, slots=True)
class LaterDay(_Requested):
    """Until when?"""

    kind = "extension-day"


@dataclass(frozen=True, slots=True)
class Reason(_Requested):
    """Why?"""

    kind = "extension-reason"


@dataclass(frozen=True, slots=True)
class RequestMeant(_Requested):
    """Is this what you ask for?"""

    kind = "extension-meant"


@dataclass(frozen=True, slots=True)
class OfficeView(Question):
    """What does the office say to it?"""

    kind = "extension-view"

    extension: int


@dataclass(frozen=True, slots=True)
class NearerDay(Question):
    """Which nearer day do the leaders grant?"""

    kind = "extension-nearer"

    extension: int


@dataclass(frozen=True, slots=True)
class RefusalReason(Question):
    """Why do the leaders refuse?"""

    kind = "extension-refusal"

    extension: int


@dataclass(frozen=True, slots=True)
class DecisionMeant(Question):
    """Is this the leaders' word? Without `granted` it refuses, with `answer` as its words.

    One that `takes_back` what was decided before decides nothing.
    """

    kind = "extension-decided"
    version = 2

    extension: int
    granted: Deadline | None
    answer: str | None
    takes_back: bool = False

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which kept the granted words and day side by side."""
        return {**stored, "granted": flat_deadline(stored, wording="granted")}


@dataclass(frozen=True, slots=True)
class WhichToExtend(OwnWork):
    """Which task is meant; `request` are the words that came before the choice."""

    kind = "which-extend"

    request: str = ""


@dataclass(frozen=True, slots=True)
class ExtensionForwarded(OwnWork):
    """Before whom a request came, as its unit reads it; `reached` if they have a chat."""

    kind = "extension-forwarded"

    extension: int
    to: State
    reached: bool


@dataclass(frozen=True, slots=True)
class ExtensionCard(Card):
    """The card of a request, as the office or the leaders see it."""

    kind = "extension"

    extension: int
    seat: Seat
