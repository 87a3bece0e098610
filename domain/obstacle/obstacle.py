"""Vướng mắc: what is stuck, what is proposed, whose turn it is, until it is đã tháo gỡ."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.attachment import Attachment
from domain.chat import Person
from domain.proxy.proxy import Proxy
from domain.refusal import Refusal
from domain.text import fold

_AROUND = " .,;"
# What stands between what was told of an obstacle and what was told later.
_NEXT = "; "


class Turn(StrEnum):
    """Who has to act next; the unit, once it has an answer.

    OFFICE_ACTS is where the leaders' answer gives the Văn phòng something to do.
    """

    OFFICE = "office"
    LEADERS = "leaders"
    UNIT = "unit"
    OFFICE_ACTS = "office-acts"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A reported obstacle; it stands until it is resolved, or its unit reports it anew.

    Moments are UTC; what is stuck was told at `reported_at`, and it has been somebody's `turn`
    since `turned_at`. `needed_by` is the last local day on which the unit wants its answer. `view`
    is what the Văn phòng said when it passed the obstacle on. `message` is the messenger's id of
    the unit's own words, in our chat `chat_id`; it is None once nobody can reply to them.
    `replaced_by` is the obstacle that took its place; a `withdrawn` one its unit took back
    unanswered. With a `proxy` the reporter wrote it down for the unit.
    """

    id: int
    assignment_id: int
    stuck: str
    proposal: str | None
    reported_at: datetime
    reporter: Person
    resolved_at: datetime | None = None
    turn: Turn = Turn.OFFICE
    turned_at: datetime | None = None
    needed_by: date | None = None
    view: str | None = None
    chat_id: int | None = None
    message: int | None = None
    replaced_by: int | None = None
    proxy: Proxy | None = None
    withdrawn: bool = False

    @property
    def since(self) -> datetime:
        """Return the moment since which it has been somebody's turn."""
        return self.turned_at or self.reported_at

    @property
    def is_answered(self) -> bool:
        """Whether it has been decided, whoever acts by it."""
        return self.turn in {Turn.UNIT, Turn.OFFICE_ACTS}


@dataclass(frozen=True, slots=True)
class Account:
    """What a unit has told of an obstacle so far, while it is still being asked.

    `message` is the messenger's id of the words on what is stuck, `teller` the id of who wrote
    them. It `amends` the obstacle of an id, what of it is skipped stays as it was.
    """

    stuck: str = ""
    message: int | None = None
    attachments: tuple[Attachment, ...] = ()
    teller: int | None = None
    amends: int | None = None


def asks_leaders(obstacle: Obstacle) -> bool:
    """Whether an obstacle that stands is before the leaders, so that they have its card."""
    return obstacle.resolved_at is None and obstacle.turn is Turn.LEADERS


def more_words(before: str | None, more: str | None) -> str | None:
    """Return what was told before with more of it behind, which adds nothing where it says so."""
    if before is None or more is None or fold(more.strip(_AROUND)) in fold(before):
        return before or more
    return f"{before.rstrip(_AROUND)}{_NEXT}{more}"


def told_more(before: str, now: str) -> str | None:
    """Return what was told behind what had been told before, None where it was told anew."""
    joined = f"{before.rstrip(_AROUND)}{_NEXT}"
    return now.removeprefix(joined) if before and now.startswith(joined) else None


def put_right(before: str | None, words: str) -> str:
    """Return what was told with `words` in place of what they correct.

    Of several things that were told one after the other it is the one most like them, else the
    last.
    """
    told = before.split(_NEXT) if before else [""]
    likeness = [len(_content(one) & _content(words)) for one in told]
    most = max(likeness)
    at = likeness.index(most) if most else len(told) - 1
    return _NEXT.join([*told[:at], words, *told[at + 1 :]])


def _content(words: str) -> set[str]:
    return {word for word in fold(words).split() if word.isalpha()}


class AlreadyResolved(Refusal):
    """Somebody has marked the obstacle as resolved before."""


class ToldBefore(Refusal):
    """The same words have told of an obstacle to the same task before, or are being asked about."""


class ObstacleClosed(Refusal):
    """Words come for an obstacle that is resolved, so that nobody waits for them."""


class ObstacleWithdrawn(Refusal):
    """Words come for an obstacle that its unit took back `at` a moment, UTC."""

    at: datetime


class AlreadyWithLeaders(Refusal):
    """The obstacle has been passed on before, and the leaders have not answered yet."""


class NoLeadersChat(Refusal):
    """The obstacle cannot be passed on: no chat of the leaders is connected."""


class ObstacleAnswered(Refusal):
    """The unit would take back or correct an obstacle to which somebody has answered."""


class ObstacleEnded(Refusal):
    """The unit would take back or correct an obstacle that is closed."""


class NoObstacleStands(Refusal):
    """The unit says that an obstacle is over, and none of its work has any."""


def check_unanswered(obstacle: Obstacle, *, is_agreed: bool) -> None:
    """Raise unless its unit may still take an obstacle back or correct it.

    It may until somebody has answered; whom it was passed on to does not matter. `is_agreed` is one
    to which a leader has agreed, on the way to the unit. Raises ObstacleEnded, ObstacleAnswered.
    """
    if obstacle.resolved_at is not None:
        raise ObstacleEnded
    if obstacle.is_answered or is_agreed:
        raise ObstacleAnswered


def check_open(obstacle: Obstacle) -> None:
    """Raise ObstacleClosed or ObstacleWithdrawn for one that no words can reach any more."""
    if obstacle.withdrawn and obstacle.resolved_at is not None:
        raise ObstacleWithdrawn(obstacle.resolved_at)
    if obstacle.resolved_at is not None:
        raise ObstacleClosed


def check_passing_on(obstacle: Obstacle) -> None:
    """Raise ObstacleClosed or AlreadyWithLeaders unless the leaders may be asked."""
    check_open(obstacle)
    if obstacle.turn is Turn.LEADERS:
        raise AlreadyWithLeaders
