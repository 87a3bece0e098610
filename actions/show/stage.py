"""What a message is worded from."""

from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from actions.office import Office
from documents.apart import Order
from domain.calendar import Calendar
from domain.chat import Chat, Unit
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.plan import NothingLeft, Plan
from domain.subject import Subject
from storage.store import Transaction
from views.unit.change import former

# A message, and the ids of the assignments it shows, in their order.
Worded = tuple[Message, list[int]]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stage:
    """What a message is worded from: the plan as it stands, and the assignments it showed.

    `chat_units` are the ids of the units of the chat that it stands in. `among_others` says that
    it is a piece of a longer message, so that each button names its task.
    """

    tx: Transaction
    office: Office
    plan: Plan
    calendar: Calendar
    now: datetime
    shown: tuple[Assignment, ...]
    chat_units: frozenset[int] = frozenset()
    among_others: bool = False

    @property
    def today(self) -> date:
        """Return the local day."""
        return self.office.today(self.now)

    @property
    def one(self) -> Assignment:
        """Return the assignment that the message is about; raises NothingLeft."""
        return _still(next(iter(self.shown), None))

    def unit(self, unit_id: int) -> Unit:
        """Return a unit as it is called today, merged or not; raises NothingLeft."""
        unit = self.unit_of(unit_id)
        return former(unit, self.office.texts) if unit in self.plan.former else unit

    def unit_of(self, unit_id: int) -> Unit:
        """Return a unit of the plan, merged into another or not; raises NothingLeft."""
        units = self.plan.every_unit
        return _still(next((unit for unit in units if unit.id == unit_id), None))

    def assignment(self, assignment_id: int) -> Assignment:
        """Return an assignment of the plan in force; raises NothingLeft."""
        return _still(self.plan.assignment(assignment_id))

    async def chat(self, chat_id: int) -> Chat:
        """Return a chat; raises NothingLeft for one that became another."""
        return _still(await self.tx.chats.known(chat_id))


def _still(found: T | None) -> T:
    if found is None:
        raise NothingLeft
    return found


# Each is given the subject of its own type, which no common signature can say.
Wording = Callable[[Stage, Any], Coroutine[None, None, Worded]]
Wordings = Mapping[type[Subject], Wording]


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that goes out with a message: what puts its words together.

    `ordered` is called outside of any transaction and off the loop, for it may word thousands of
    tasks; the file is then made in a process of its own.
    """

    ordered: Callable[[], Order]


# What is gathered for the paper of a message, by its subject, at the moment it leaves.
Papers = Mapping[type[Subject], Callable[[Stage, Any], Awaitable[Paper]]]


def ids(assignments: Sequence[Assignment]) -> list[int]:
    """Return the ids of assignments in their order."""
    return [one.id for one in assignments]
