"""What a leader ordered: open until the office gives it out, or says that it does not."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.attachment import Attachment, AttachmentKind
from domain.calendar import Calendar
from domain.refusal import Refusal


class InstructionSettled(Refusal):
    """The order was given out before, or somebody said that it is not to be: `by` whom."""

    by: str
    given: bool


class NobodyNamed(Refusal):
    """Words of a leader name neither a unit nor any work, so that nobody can be told of them."""


class NobodyLate(Refusal):
    """A leader's words are for the units whose work is late, and none is."""


@dataclass(frozen=True, slots=True)
class Instruction:
    """An order in a leader's `words` or in a `file`, a voice among them, said in a chat of ours.

    `leader` is họ tên, chức vụ; who last began to draft it is `drafted_by`. Moments are UTC.
    It was `given`, or not, by `settled_by`; None while it is open.
    """

    id: int
    leader: str
    at: datetime
    words: str
    file: Attachment | None
    chat_id: int
    drafted_by: str = ""
    drafted_at: datetime | None = None
    settled_by: str = ""
    settled_at: datetime | None = None
    given: bool | None = None

    @property
    def is_spoken(self) -> bool:
        """Whether it is to be listened to."""
        return self.file is not None and self.file.kind is AttachmentKind.VOICE


def reminded_on(said_on: date, calendar: Calendar) -> date:
    """Return the morning on which the office first hears of an open order of a local day."""
    return calendar.next_working_day(said_on)


def check_open(one: Instruction) -> None:
    """Raise InstructionSettled unless an order still waits for the office."""
    if one.settled_at is not None:
        raise InstructionSettled(one.settled_by, bool(one.given))
