"""What a row of the outbox is, and what delivering one has to know."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from domain.message import Message, Priority
from domain.proxy.proxy import Proxy
from domain.subject import Subject


class Kind(StrEnum):
    """What a row asks for."""

    SEND = "send"
    EDIT = "edit"
    MENU = "menu"
    REACT = "react"


class Status(StrEnum):
    """Where a row stands; the last five are ends.

    What the messenger or the chat will not have has failed; what could not be worded or sent by
    our own fault is set aside.
    """

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    SET_ASIDE = "set-aside"
    EXPIRED = "expired"
    DROPPED = "dropped"


NEVER_ARRIVED = frozenset({Status.FAILED, Status.SET_ASIDE, Status.EXPIRED, Status.DROPPED})


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A claimed row: to send `message`, to edit `part` of what was worded from `subject`, to react
    to the message that `message` answers with its text, or to renew the chat's menu.

    The chat is a `department`'s. `address` and `target_address` are the messenger's ids of it and
    of the message to edit, `topic` that of the forum's topic in which the chat was bound.
    `target_looks` is the print of what stands there by now.
    `reachable` is what was known of the chat when the row was claimed; one that `is_given` work is
    another department's.
    What the edited message `shows` is given with its `subject`, both for the message as a whole.
    An `awaited` edit is the only answer to whoever pressed; `faults` are earlier tries in which our
    own code raised. `unanswered_after` is set where an earlier try to send got no answer, lately:
    the message stands behind that one of ours, if it arrived. `known` is the last of ours by now.
    """

    id: int
    key: str | None
    chat_id: int
    department: int
    address: int
    topic: int | None
    kind: Kind
    message: Message | None
    subject: Subject | None
    shows: tuple[int, ...]
    part: int
    target_address: int | None
    target_looks: str | None
    attempts: int
    priority: Priority
    known: int
    awaited: bool = False
    reachable: bool = True
    faults: int = 0
    unanswered_after: int | None = None
    is_given: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """Rows to send now, and the seconds until more may be ready."""

    rows: list[Outgoing]
    wait: float


@dataclass(frozen=True, slots=True)
class OnScreen:
    """A delivered message: its first part's row, what renders it again, what it shows, in order.

    It was queued at `created_at`, and answers what was said at `said_at`, None for nothing.
    `paper_codes` are those that the paper gave the tasks when they were shown, by assignment.
    `proxy` is for whom whatever is pressed or said under it is written down.
    """

    outbox_id: int
    subject: Subject | None
    assignment_ids: tuple[int, ...]
    created_at: datetime
    said_at: datetime | None
    paper_codes: Mapping[int, str] = field(default_factory=dict)
    proxy: Proxy | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """A lasting message that stands in a group which has moved, where nothing reaches it any more.

    `looks` is the print of what people last saw of it there.
    """

    outbox_id: int
    chat_id: int
    subject: Subject
    assignment_ids: tuple[int, ...]
    looks: str


@dataclass(frozen=True, slots=True)
class Failure:
    """A row that was given up, and why."""

    outbox_id: int
    chat_id: int
    key: str | None
    why: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """A message, or the edit of one, that our own fault kept from a chat since a promised time."""

    outbox_id: int
    kind: Kind
    chat_id: int
    chat: str
    why: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for one chat: how many rows, and the first of them, which holds up the others.

    `since` is promised time; `pauses_for` is how long the first is not to be tried, and `why` the
    reason of its last failure.
    """

    chat_id: int
    chat: str
    reachable: bool
    count: int
    since: datetime
    in_hours: bool
    pauses_for: timedelta
    why: str | None
