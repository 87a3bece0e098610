"""Gia hạn: a unit asks for a later deadline, the office gives its view, the leaders decide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum, auto

from domain.chat import Person
from domain.plan.deadline import Deadline
from domain.proxy.proxy import Proxy, Speaker, spoken_by
from domain.refusal import Refusal


class State(StrEnum):
    """Where a request stands."""

    OFFICE = "office"
    LEADERS = "leaders"
    GRANTED = "granted"
    REFUSED = "refused"
    CLOSED = "closed"


class Step(Enum):
    """What can become of a request; CLOSE is work that was done meanwhile."""

    ADVISE = auto()
    GRANT = auto()
    REFUSE = auto()
    CLOSE = auto()


# Who takes a step is in domain/authority.py; the office's own requests begin at the leaders.
STEPS: Mapping[tuple[State, Step], State] = {
    (State.OFFICE, Step.ADVISE): State.LEADERS,
    (State.LEADERS, Step.GRANT): State.GRANTED,
    (State.LEADERS, Step.REFUSE): State.REFUSED,
    (State.OFFICE, Step.CLOSE): State.CLOSED,
    (State.LEADERS, Step.CLOSE): State.CLOSED,
}
OPEN = frozenset({State.OFFICE, State.LEADERS})


class Stance(StrEnum):
    """The office's view of a request."""

    AGREES = "agrees"
    OBJECTS = "objects"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Extension:
    """A request for a later deadline. Moments are UTC; it stands where it is since `turned_at`.

    `asked` is the deadline it asks for, `before` the one it would replace, `granted` what the
    leaders gave. `message` is the messenger's id of the unit's own words in our chat `chat_id`,
    None once nobody can reply to them. `view`, `advice` and `advisor` are the office's,
    `answer` and `decider` the leaders'. With a `proxy` the person wrote it down for the unit, with
    a `decider_proxy` the decider for a leader. A `withdrawn` one its unit took back unanswered.
    """

    id: int
    assignment_id: int
    asked: Deadline
    before: Deadline
    reason: str
    person: Person
    chat_id: int
    message: int | None
    asked_at: datetime
    state: State
    turned_at: datetime
    view: Stance | None = None
    advice: str | None = None
    advisor: Person | None = None
    granted: Deadline | None = None
    answer: str | None = None
    decider: Person | None = None
    proxy: Proxy | None = None
    decider_proxy: Proxy | None = None
    withdrawn: bool = False

    @property
    def decided_by(self) -> Speaker | None:
        """Return whose word settled it, whoever wrote it down."""
        return spoken_by(self.decider, self.decider_proxy) if self.decider else None

    @property
    def is_open(self) -> bool:
        """Whether somebody still owes it a word."""
        return self.state in OPEN


def check_unanswered(extension: Extension) -> None:
    """Raise NotItsTurn unless its unit may still take a request back or correct it.

    It may until the leaders have settled it, whatever the office has said to it.
    """
    if not extension.is_open:
        raise NotItsTurn(extension)


def corrected_to(extension: Extension, history: Sequence[Extension]) -> Extension | None:
    """Return the newest request by which a unit corrected one, None where it just took it back.

    What corrects a request is asked at the moment at which that is taken back.
    """
    newest = None
    for each in history:
        last = newest or extension
        if each.id > last.id and last.withdrawn and each.asked_at == last.turned_at:
            newest = each
    return newest


def was_before_leaders(extension: Extension) -> bool:
    """Whether the leaders have the card of a request."""
    return extension.view is not None or extension.state in {
        State.LEADERS,
        State.GRANTED,
        State.REFUSED,
    }


class NotItsTurn(Refusal):
    """Somebody else has taken the step before, or the request is settled."""

    extension: Extension


def settled_again(extension: Extension, step: Step) -> State:
    """Return the state where the leaders settle anew what they have settled; raises NotItsTurn."""
    if extension.state not in {State.GRANTED, State.REFUSED}:
        raise NotItsTurn(extension)
    return State.GRANTED if step is Step.GRANT else State.REFUSED


def next_state(extension: Extension, step: Step) -> State:
    """Return the state after a step; raises NotItsTurn."""
    state = STEPS.get((extension.state, step))
    if state is None:
        raise NotItsTurn(extension)
    return state
