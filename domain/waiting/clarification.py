"""What is asked of a matter that waits, and what its unit answers: beside the words of both."""

from dataclasses import dataclass
from datetime import datetime

from domain.chat import Person, Seat
from domain.proxy.proxy import Proxy, Speaker, spoken_by


@dataclass(frozen=True, slots=True)
class Clarification:
    """A question about a matter, or with the seat of a unit an answer; `at` is UTC.

    One `answers` the question of an id, None where what asked was an opinion. `after` is the id of
    the opinion that had been given last.
    """

    id: int
    seat: Seat
    words: str
    person: Person
    at: datetime
    answers: int | None = None
    after: int | None = None
    proxy: Proxy | None = None

    @property
    def is_answer(self) -> bool:
        """Whether the unit said it."""
        return self.seat is Seat.UNIT

    @property
    def speaker(self) -> Speaker:
        """Return whose words they are, whoever wrote them down."""
        return spoken_by(self.person, self.proxy)


@dataclass(frozen=True, slots=True)
class WhereAsked:
    """Where a question was put: in our `chat`, in words of the messenger's id `message`.

    `question` is its id among what was asked, None where an opinion asks.
    """

    chat: int
    message: int | None = None
    question: int | None = None
