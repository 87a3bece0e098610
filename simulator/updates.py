"""The queue of updates for the bot: what Telegram keeps until the bot has it."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
"""Kinds that come only when asked for by name."""


class JsonText(str):
    """JSON that is written already, damaged perhaps."""


@dataclass(frozen=True, slots=True)
class Update:
    """One update as JSON text; `chat_id` says in whose order it belongs."""

    id: int
    text: str
    chat_id: int


class UpdateQueue:
    """Waiting updates in order. `allowed` is None for Telegram's default kinds."""

    def __init__(self, first_id: int) -> None:
        self.waiting: list[Update] = []
        self.allowed: list[str] | None = None
        self.arrived = asyncio.Event()
        self._first_id = self._next_id = first_id

    def __getstate__(self) -> dict[str, Any]:
        """What a copy has: the updates, and nobody who waits for one."""
        return vars(self) | {"arrived": asyncio.Event()}

    @property
    def given(self) -> int:
        """How many updates there have been for the bot."""
        return self._next_id - self._first_id

    def put(self, kind: str, payload: dict[str, Any], chat_id: int) -> None:
        """Keep an update for the bot, if it wants such."""
        if self.wants(kind):
            self.put_text(
                lambda number: json.dumps({"update_id": number, kind: payload}, ensure_ascii=False),
                chat_id,
            )

    def put_text(self, text: Callable[[int], str], chat_id: int = 0) -> None:
        """Keep what a relay, or a Telegram of next year, may make of an update of this number."""
        self.waiting.append(Update(self._next_id, text(self._next_id), chat_id))
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
