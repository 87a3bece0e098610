"""What time lets somebody hear: the day on which it is asked for, and what falls due."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime

from actions.office import Office
from domain.calendar import Calendar
from domain.chat import Chat, Seat, Unit
from domain.plan.plan import Plan
from domain.subject import Piece, Subject
from storage.store import Transaction


@dataclass(frozen=True, slots=True)
class Day:
    """A working day in sending hours, for those who are told of it in one transaction.

    These are the `units`, those that are closed today left out, and with `above` the office, the
    leaders and whoever else hears: for them the plan is all that is in force, else at least
    whatever is the units' own. What falls due for anybody who is told in another transaction is
    found there, and left out here.
    """

    tx: Transaction
    office: Office
    plan: Plan
    calendar: Calendar
    now: datetime
    units: tuple[Unit, ...]
    above: bool

    @property
    def today(self) -> date:
        """Return the local day."""
        return self.office.today(self.now)

    @property
    def units_told_of(self) -> tuple[Unit, ...]:
        """Return the units of whose work somebody may hear: with `above` all, else its own."""
        return self.plan.units if self.above else self.units

    def works(self, unit: Unit) -> bool:
        """Whether a unit is not closed today: what is closed hears nothing."""
        return self.calendar.of_unit(unit.id).is_working(self.today)

    async def holding(self, *seats: Seat) -> list[Chat]:
        """Return the chats of the office or the leaders, each once; none while units are told."""
        found = [chat for seat in seats if self.above for chat in await self.tx.chats.holding(seat)]
        return list({chat.id: chat for chat in found}.values())

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
