"""What a row of the outbox is, and what delivering one has to know."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.message import Message

AnySubject = Any  # TRANSITION: Subject


class Kind(StrEnum):
    """What a row asks for."""

    SEND = "send"
    EDIT = "edit"
    MENU = "menu"


class Status(StrEnum):
    """Where a row stands; the last four are ends."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    EXPIRED = "expired"
    DROPPED = "dropped"


NEVER_ARRIVED = frozenset({Status.FAILED, Status.EXPIRED, Status.DROPPED})


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A claimed row: to send `message`, to edit `part` of what was worded from `subject`, or to
    renew the chat's menu.

    `address` and `target_address` are the messenger's ids of the chat and of the message to edit,
    `topic` that of the forum's topic in which the chat was bound.
    What the edited message `shows` is given with its `subject`, both for the message as a whole.
    """

    id: int
    key: str | None
    chat_id: int
    address: int
    topic: int | None
    kind: Kind
    message: Message | None
    subject: AnySubject | None
    shows: tuple[int, ...]
    part: int
    target_address: int | None
    attempts: int


@dataclass(frozen=True, slots=True)
class Claim:
    """Rows to send now, and the seconds until more may be ready, None while nothing is queued."""

    rows: list[Outgoing]
    wait: float | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A delivered message: its first part's row, what renders it again, what it shows, in order."""

    outbox_id: int
    subject: AnySubject | None
    assignment_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """A row that was given up, and why."""

    outbox_id: int
    chat_id: int
    key: str | None
    why: str
