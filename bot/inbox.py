"""The way in: updates are stored before they are acknowledged, and handled from the store."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import timedelta

from telegram import Update
from telegram.error import TelegramError

from handlers.context import App, Door
from storage.boxes.inbox import Update as StoredUpdate
from storage.store import Store

log = logging.getLogger(__name__)

# More at once makes python-telegram-bot slower: its connection pool rescans itself on each request.
AT_ONCE = 16
# Longer than any handler takes, so that only a dead process loses its updates to another.
LEASE = timedelta(seconds=60)


class InboxQueue(asyncio.Queue[object]):
    """python-telegram-bot's update queue, whose `put` is a row.

    Polling and the webhook await it before they tell Telegram that an update has arrived.
    """

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store

    async def put(self, item: object) -> None:
        """Store an update, once; raises TelegramError, after which Telegram offers it again."""
        if isinstance(item, Update):
            await self.put_all([item])

    async def put_all(self, updates: Sequence[Update]) -> None:
        """Store updates, all or none; raises TelegramError."""
        try:
            async with self._store.write() as tx:
                for update in updates:
                    await tx.inbox.put(update.update_id, _lane(update), update.to_dict())
        except Exception as error:
            log.exception("updates %s could not be stored", [one.update_id for one in updates])
            raise TelegramError("the inbox is out of reach") from error


def _lane(update: Update) -> int:
    """Return what an update must stay in order with: its chat, else its sender."""
    if update.effective_chat is not None:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user else 0


class InboxReader:
    """Handles stored updates, a few chats at a time, in order within a chat."""

    def __init__(self, store: Store, app: App, door: Door) -> None:
        self._store = store
        self._app = app
        self._door = door

    async def claim(self, limit: int) -> tuple[list[StoredUpdate], None]:
        """Return the next update of up to `limit` chats that nobody works for."""
        async with self._store.write() as tx:
            return await tx.inbox.claim(limit=limit, lease=LEASE, busy=()), None

    async def handle(self, row: StoredUpdate) -> None:
        """Handle one update; a failure that nobody worded is tried again, a few times."""
        try:
            update = Update.de_json(dict(row.payload), self._app.bot)
            await self._app.process_update(update)
        except Exception as error:
            log.exception("update %s failed", row.update_id)
            await self._release(row, repr(error))
            return
        if self._door.has_failed(row.update_id):
            await self._release(row, "nobody could be told of its failure")
            return
        if not self._door.was_opened(row.update_id):
            async with self._store.write() as tx:
                await tx.inbox.handled(row.update_id)

    async def _release(self, row: StoredUpdate, failure: str) -> None:
        async with self._store.write() as tx:
            await tx.inbox.release(row.update_id, failure=failure)
