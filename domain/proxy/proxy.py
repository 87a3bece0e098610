"""Ghi thay: for whom somebody writes down words that are not their own, and where they are from."""

from dataclasses import dataclass, replace

from domain.authority import Act
from domain.chat import Chat, Person, Seat, Unit
from domain.refusal import Refusal
from domain.text import fold


@dataclass(frozen=True, slots=True)
class Leader:
    """Whose opinion it is: chức vụ, and họ tên where it is known."""

    position: str
    full_name: str = ""

    @property
    def called(self) -> str:
        """Return "họ tên, chức vụ", or chức vụ alone."""
        return f"{self.full_name}, {self.position}" if self.full_name else self.position

    @property
    def is_director(self) -> bool:
        """Whether this is the Giám đốc, by chức vụ; a Phó Giám đốc is not."""
        return fold(self.position).startswith("giam doc")


@dataclass(frozen=True, slots=True)
class Proxy:
    """For whom words are written down, a `unit` or a `leader`, and their `source` in words.

    The source is what follows "theo": "Zalo của Trưởng phòng", "bút phê ngày 03/3". A leader's
    words are written down `by_office`, or by one of the leaders' group who passes them on.
    """

    source: str
    unit: Unit | None = None
    leader: Leader | None = None
    by_office: bool = True

    @property
    def seat(self) -> Seat:
        """Return the seat whose words they are."""
        return Seat.UNIT if self.unit else Seat.LEADERS

    @property
    def act(self) -> Act:
        """Return what writing them down asks for."""
        return Act.RECORD if self.unit else Act.QUOTE

    def seated(self, chat: Chat) -> Chat:
        """Return a chat as it speaks while it does so: for nobody but them.

        Whether it may is asked of the chat as it is.
        """
        units = (self.unit,) if self.unit else ()
        seats = frozenset({self.seat})
        return replace(chat, seats=seats, units=units, unsure=frozenset(), unsure_units=())


# Whose word it is: a person's own, or a leader's that somebody wrote down.
Speaker = Person | Leader


def spoken_by(person: Person, proxy: Proxy | None) -> Speaker:
    """Return whose word it is that a person gave for themselves or for a `proxy`'s leader."""
    return proxy.leader if proxy and proxy.leader else person


def is_same(one: Speaker, other: Speaker) -> bool:
    """Whether two words are of the same: names change, a person's id does not."""
    if isinstance(one, Person) and isinstance(other, Person):
        return one.id == other.id
    return one == other


class NameTheWork(Refusal):
    """The office would report, and names no work."""


class OneAtATime(Refusal):
    """The office names at once work of several units, some of which several units share."""
