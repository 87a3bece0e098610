"""What is kept under the names of vướng mắc: its questions, and what its messages show."""

from dataclasses import dataclass
from datetime import datetime

from domain.authority import Act
from domain.chat import Seat
from domain.kept import Stored
from domain.obstacle.obstacle import Account
from domain.press import Verb
from domain.question import Question
from domain.subject import Card, OwnWork


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
class WhichIsStuck(OwnWork):
    """Which task is meant, of which a `page` is shown; `account` was told before the choice."""

    kind = "which-stuck"
    version = 2

    account: Account
    page: int = 0

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
