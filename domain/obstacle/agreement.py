"""A leader's agreement in a press, which can be taken back for a while before it is conveyed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.chat import Person, Seat
from domain.obstacle.opinion import Opinion
from domain.proxy.proxy import Proxy, Speaker, is_same, spoken_by
from domain.refusal import Refusal

# What was pressed in a list that is read in a minute may have been pressed by mistake.
TAKEN_BACK_WITHIN = timedelta(minutes=10)


class AgreementState(StrEnum):
    """What became of it; nothing did where the obstacle was answered otherwise meanwhile."""

    WAITING = "waiting"
    CONVEYED = "conveyed"
    TAKEN_BACK = "taken-back"
    OVERTAKEN = "overtaken"


@dataclass(frozen=True, slots=True)
class Agreement:
    """A person agreed at `said_at` to what was proposed; it is conveyed at `conveys_at`, UTC.

    They did so in our chat `chat_id`, with a `proxy` in a leader's name.
    """

    id: int
    obstacle_id: int
    person: Person
    chat_id: int
    said_at: datetime
    conveys_at: datetime
    state: AgreementState = AgreementState.WAITING
    proxy: Proxy | None = None

    @property
    def speaker(self) -> Speaker:
        """Return whose agreement it is."""
        return spoken_by(self.person, self.proxy)


class AgreedBefore(Refusal):
    """Somebody has agreed to the same obstacle, and it is on its way: by whom, and when it goes."""

    speaker: Speaker
    conveys_at: datetime


class AnsweredMeanwhile(Refusal):
    """A leader has said something else since somebody agreed, so that the agreement is not sent."""


class NotToTakeBack(Refusal):
    """The agreement was conveyed, taken back or overtaken before."""


class AgreementOfAnother(Refusal):
    """Somebody else than the leader who agreed, and no Giám đốc, would take an agreement back."""

    speaker: Speaker


def check_may_take_back(agreement: Agreement, person: Person, speaker: Speaker) -> None:
    """Raise AgreementOfAnother but for whoever pressed, whose word it is, and the Giám đốc."""
    is_own = person.id == agreement.person.id or is_same(speaker, agreement.speaker)
    if not is_own and not speaker.is_director:
        raise AgreementOfAnother(speaker=agreement.speaker)


def check_unanswered(agreement: Agreement, opinions: Iterable[Opinion]) -> None:
    """Raise AnsweredMeanwhile where a leader has decided, or opened again, since an agreement.

    Who only asked the unit to explain has done neither.
    """
    of_leaders = [
        one for one in opinions if one.seat is Seat.LEADERS and (one.settles or one.reopens)
    ]
    if any(one.at >= agreement.said_at for one in of_leaders):
        raise AnsweredMeanwhile
