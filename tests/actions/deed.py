"""What one action did, read from the committed database as anybody outside would read it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, func, select, update

from domain.message import Button, Message
from domain.question import Question
from domain.reaction import Reaction
from domain.subject import QuestionShown, Subject
from storage import tables
from storage.boxes import tables as boxes
from storage.boxes.outgoing import Kind, Status
from storage.department.scope import everywhere
from views.lookup.log import happened
from views.texts import Texts, load_catalog

T = TypeVar("T")

# Our ids of messages must not pass for the messenger's.
FIRST_ADDRESS = 9000
TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))


@dataclass(frozen=True, slots=True)
class Told:
    """A message that was queued and has left since; `chat` is the code that `/ketnoi` takes."""

    chat: str
    row: int
    message: Message
    subject: Subject | None
    lasting: bool
    in_hours: bool
    answers: int | None

    @property
    def text(self) -> str:
        """What it says, in house markup."""
        return self.message.text

    @property
    def buttons(self) -> tuple[Button, ...]:
        """Its buttons, row after row."""
        return tuple(button for row in self.message.buttons for button in row)

    @property
    def address(self) -> int:
        """The messenger's id of it."""
        return FIRST_ADDRESS + self.row


@dataclass(frozen=True, slots=True)
class Happened:
    """A line of the log; `work` is the id of its assignment, `words` what `/nhatky` tells of it."""

    kind: str
    work: int | None
    details: Mapping[str, Any]
    words: str


@dataclass(frozen=True, slots=True)
class Deed(Generic[T]):
    """What an action returned and left: messages, edited rows, menus, the log, signs."""

    returned: T
    told: tuple[Told, ...]
    edited: frozenset[int]
    menus: tuple[str, ...]
    log: tuple[Happened, ...]
    signs: tuple[Reaction, ...] = ()

    @property
    def chats(self) -> list[str]:
        """Who was told, in the order of queueing."""
        return [each.chat for each in self.told]

    @property
    def kinds(self) -> list[str]:
        """What the log says happened."""
        return [each.kind for each in self.log]

    @property
    def only(self) -> Told:
        """The one message there is."""
        (told,) = self.told
        return told

    @property
    def question(self) -> Question:
        """What the one message asks."""
        shown = self.only.subject
        assert isinstance(shown, QuestionShown)
        return shown.question

    @property
    def is_nothing(self) -> bool:
        """Whether nobody hears of it, no screen changes, and nothing is in the log."""
        return not (self.told or self.edited or self.menus or self.log or self.signs)

    def to(self, chat: str) -> list[Told]:
        """Return what a chat was told."""
        return [each for each in self.told if each.chat == chat]


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the log and what goes out stood at a moment."""

    event: int
    row: int


def mark(engine: Engine) -> Mark:
    """Return where both stand now."""
    with engine.connect() as connection:
        event = connection.scalar(select(func.max(everywhere(tables.events).c.id)))
        row = connection.scalar(select(func.max(boxes.outbox.c.id)))
    return Mark(event or 0, row or 0)


def done_since(engine: Engine, before: Mark, chats: Mapping[int, str], returned: T) -> Deed[T]:
    """Return what was left since a mark, and let every message reach its chat."""
    outbox, events = boxes.outbox, everywhere(tables.events)
    with engine.begin() as connection:
        rows = connection.execute(
            select(outbox).where(outbox.c.id > before.row).order_by(outbox.c.id)
        ).all()
        log = connection.execute(
            select(events).where(events.c.id > before.event).order_by(events.c.id)
        ).all()
        connection.execute(
            update(outbox)
            .where(outbox.c.status == Status.QUEUED)
            .values(
                status=Status.SENT,
                sent_at=outbox.c.created_at,
                message_address=outbox.c.id + FIRST_ADDRESS,
            )
        )
    return Deed(
        returned=returned,
        told=tuple(
            Told(
                chats[row.chat_id],
                row.id,
                row.message,
                row.subject,
                row.lasting,
                row.in_hours,
                row.answers_id,
            )
            for row in rows
            if row.kind == Kind.SEND
        ),
        signs=tuple(Reaction(row.message.text) for row in rows if row.kind == Kind.REACT),
        edited=frozenset(row.target_id for row in rows if row.kind == Kind.EDIT),
        menus=tuple(chats[row.chat_id] for row in rows if row.kind == Kind.MENU),
        log=tuple(
            Happened(
                row.kind, row.assignment_id, row.details, happened(row.kind, row.details, TEXTS)
            )
            for row in log
        ),
    )
