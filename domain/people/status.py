"""How a department's chats stand, for those who look after the system."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.chat import Chat, Unit


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many messages wait for a chat, and since when."""

    chat: str
    count: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What waits for chats of the other departments, and how much was set aside there."""

    waiting: Sequence[Waiting]
    set_aside: int


@dataclass(frozen=True, slots=True)
class Status:
    """What is connected, who cannot be reached, what waits, what was set aside.

    All of it is the department's own, but for the number of updates that wait or were set aside,
    of which nobody knows whose they are before they are handled. What waits `elsewhere` is for
    those who administer all departments, and None for anybody else. The `last_morning` is when one
    was told to all whom it concerns.
    """

    connected: Sequence[Chat]
    out_of_reach: Sequence[Chat]
    without_chat: Sequence[Unit]
    waiting: Sequence[Waiting]
    updates: int
    set_aside: int
    last_morning: datetime | None
    elsewhere: Elsewhere | None = None
