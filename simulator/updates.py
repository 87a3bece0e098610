"""The queue of updates for the bot: what Telegram keeps until the bot has it."""

import asyncio
from dataclasses import dataclass
from typing import Any

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
"""Kinds that come only when asked for by name."""


@dataclass(frozen=True, slots=True)
class Update:
    """One update; `chat_id` says in whose order it belongs."""

    id: int
    kind: str
    payload: dict[str, Any]
    chat_id: int

    def as_json(self) -> dict[str, Any]:
        return {"update_id": self.id, self.kind: self.payload}


class UpdateQueue:
    """Waiting updates in order. `allowed` is None for Telegram's default kinds."""

    def __init__(self, first_id: int) -> None:
        self.waiting: list[Update] = []
        self.allowed: list[str] | None = None
        self.arrived = asyncio.Event()
        self._next_id = first_id

    def put(self, kind: str, payload: dict[str, Any], chat_id: int) -> None:
        """Keep an update for the bot, if it wants such."""
        if self.wants(kind):
            self.waiting.append(Update(self._next_id, kind, payload, chat_id))
            self._next_id += 1
            self.arrived.set()

    def wants(self, kind: str) -> bool:
        if not self.allowed:
            return kind not in NOT_BY_DEFAULT
        return kind in self.allowed

    def allow(self, kinds: list[str] | None) -> None:
        """Set the kinds of later updates; None keeps the previous setting, as Telegram does."""
        if kinds is not None:
            self.allowed = kinds or None

    def confirm_before(self, update_id: int) -> None:
        """Forget what the bot has; a negative id keeps only so many of the last."""
        if update_id < 0:
            del self.waiting[:update_id]
        else:
            self.waiting = [update for update in self.waiting if update.id >= update_id]

    def remove(self, update: Update) -> None:
        if update in self.waiting:
            self.waiting.remove(update)
