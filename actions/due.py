"""What time lets somebody hear: the day on which it is asked for, and what falls due."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime

from actions.office import Office
from domain.calendar import Calendar
from domain.chat import Chat
from domain.plan.plan import Plan
from domain.subject import Piece, Subject
from storage.store import Transaction


@dataclass(frozen=True, slots=True)
class Day:
    """A working day in sending hours: the transaction, the plan in force, the moment."""

    tx: Transaction
    office: Office
    plan: Plan
    calendar: Calendar
    now: datetime

    @property
    def today(self) -> date:
        """Return the local day."""
        return self.office.today(self.now)

    async def heard(self, chat: Chat) -> date | None:
        """Return the day of the last morning that reached a chat, None where none has."""
        at = await self.tx.outbox.last_morning(chat.id)
        return self.office.today(at) if at else None


@dataclass(frozen=True, slots=True)
class Due:
    """Something that a chat must hear now, whatever else it hears with it.

    It may leave until the end of the hours of `until`, a local day. A `lasting` one is brought up
    to date on any day, until the next of its kind.
    """

    chat: Chat
    piece: Piece
    until: date
    lasting: bool = False

    @property
    def subject(self) -> Subject:
        """Return what is said."""
        return self.piece.subject


# What an affair lets any chat hear: in the morning, at the hour of the digest.
Teller = Callable[[Day], Awaitable[list[Due]]]
Tellers = tuple[Teller, ...]
