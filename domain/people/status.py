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
class Status:
    """What is connected, who cannot be reached, what waits, what was set aside.

    `waiting` is only what waits for the department's own chats; `updates` and `set_aside` are
    numbers. The `last_morning` is when one was told to all whom it concerns.
    """

    connected: Sequence[Chat]
    out_of_reach: Sequence[Chat]
    without_chat: Sequence[Unit]
    waiting: Sequence[Waiting]
    updates: int
    set_aside: int
    last_morning: datetime | None
