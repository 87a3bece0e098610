"""Chậm do khách quan: a unit gives a basis for its lateness, a leader confirms it or refuses."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.chat import Person
from domain.proxy.proxy import Proxy


class State(StrEnum):
    """Where the cause of a delay stands."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Cause:
    """Why work was late, by its unit's words. Moments are UTC.

    `basis` is what the unit says and cites. `message` is the messenger's id of its own words in our
    chat `chat_id`, None once nobody can reply to them. `answer` is the reason of a refusal; the
    `decider` is the leader who gave the word, or with a `decider_proxy` who wrote a leader's down.
    """

    id: int
    assignment_id: int
    basis: str
    person: Person
    chat_id: int
    message: int | None
    asked_at: datetime
    state: State
    answer: str | None = None
    decider: Person | None = None
    decided_at: datetime | None = None
    decider_proxy: Proxy | None = None

    @property
    def is_open(self) -> bool:
        """Whether a leader still owes it a word."""
        return self.state is State.ASKED
