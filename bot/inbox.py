"""The way in: updates are stored before they are acknowledged, and handled from the store."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from telegram import Update
from telegram.error import TelegramError

from actions.delivery.set_aside import cause_of, tell_of_cause
from bot.arrival import Arrival
from bot.logs import work_on
from bot.watching.pulse import Pulse
from domain.hearing import Heard
from handlers.routing.context import App
from handlers.routing.door import Door
from handlers.routing.presses import answer_press
from storage.boxes.inbox import Update as StoredUpdate
from storage.boxes.incoming import MOST_ATTEMPTS
from storage.store import Database, Shared, Transaction
from storage.trouble import is_passing
from views.set_aside import update_set_aside

log = logging.getLogger(__name__)

# More at once makes python-telegram-bot slower: its connection pool rescans itself on each request.
AT_ONCE = 16
# Only a dead process loses its updates to another: whoever takes longer renews the lease.
LEASE = timedelta(seconds=60)
RENEWED_EVERY = timedelta(seconds=20)
# Before what the world's trouble stopped is tried again; its lane waits meanwhile.
TROUBLE_SECONDS = 1.0


class InboxWriter:
    """Stores updates as they came; polling and the webhook wait for it before they confirm them.

    Both say when nothing more waits at Telegram, so that it is known until when all was heard.
    """

    def __init__(self, database: Database, now: Callable[[], datetime], pulse: Pulse) -> None:
        self._database = database
        self._now = now
        self._pulse = pulse

    async def put(self, updates: Iterable[Arrival]) -> None:
        """Store updates, each once, all or none; raises TelegramError: they will be offered again.

        Each is written whatever it says: what is wrong with it is found when it is handled.
        """

        stored_at = self._now()

        async def keep(tx: Shared) -> None:
            heard = Heard(stored_at, await tx.hearing.heard_at())
            for update in updates:
                await tx.inbox.put(update.update_id, update.lane, update.text, heard)

        await self._write(keep)

    async def heard_all(self, at: datetime) -> None:
        """Note that whatever was said before `at` has been stored; raises TelegramError."""
        await self._write(lambda tx: tx.hearing.heard_all(at))

    async def _write(self, change: Callable[[Shared], Awaitable[None]]) -> None:
        try:
            await self._database.run(change)
        except Exception as error:
            log.exception("the inbox could not be written")
            self._pulse.stores = False
            raise TelegramError("the inbox is out of reach") from error
        self._pulse.stores = True
        self._pulse.written.mark()


class InboxReader:
    """Handles stored updates, a few chats at a time, in order within a chat."""

    def __init__(self, database: Database, app: App, door: Door) -> None:
        self._database = database
        self._app = app
        self._door = door

    async def claim(self, limit: int) -> tuple[list[StoredUpdate], None]:
        """Return the next update of up to `limit` chats that nobody works for."""
        rows = await self._database.run(lambda tx: tx.inbox.claim(limit=limit, lease=LEASE))
        return rows, None

    async def handle(self, row: StoredUpdate) -> None:
        """Handle one update; a failure that nobody worded is tried again, a few times."""
        with work_on(f"U{row.update_id}"):
            await self._handle(row)

    async def _handle(self, row: StoredUpdate) -> None:
        try:
            update = self._parse(row)
        except Exception as error:
            log.exception("update %s cannot be parsed", row.update_id)
            await self._set_aside(row, error)
            return
        async with self._held(row.update_id):
            failure = await self._process(update)
        took_effect = self._door.was_opened(row.update_id)
        if failure is not None:
            if not await self._release(row, failure):
                await answer_press(update)
        elif not took_effect:
            now = self._door.now()
            await self._database.run(lambda tx: tx.inbox.handled(row.update_id, now=now))

    @asynccontextmanager
    async def _held(self, update_id: int) -> AsyncIterator[None]:
        """Renew the lease of an update while it is worked on, as when a large paper is read."""

        async def renew() -> None:
            while True:
                await asyncio.sleep(RENEWED_EVERY.total_seconds())
                try:
                    await self._database.run(lambda tx: tx.inbox.renew(update_id, LEASE))
                except Exception:
                    log.exception("the lease of update %s could not be renewed", update_id)

        renewing = asyncio.create_task(renew())
        try:
            yield
        finally:
            renewing.cancel()
            await asyncio.wait([renewing])

    def _parse(self, row: StoredUpdate) -> Update:
        payload = json.loads(row.payload)
        # One that came without a number is handled by ours.
        payload["update_id"] = row.update_id
        return Update.de_json(payload, self._app.bot)

    async def _process(self, update: Update) -> Exception | None:
        """Let the handlers work; return what went wrong without anybody being told of it."""
        try:
            await self._app.process_update(update)
        except Exception as error:
            return error
        return self._door.failure(update.update_id)

    async def _release(self, row: StoredUpdate, failure: Exception) -> bool:
        """Let an update be tried again, or end it; return False if it took effect all the same."""
        log.error("update %s failed", row.update_id, exc_info=failure)
        counts = not is_passing(failure)
        if counts and row.attempts + 1 >= MOST_ATTEMPTS:
            await self._set_aside(row, failure)
            return True
        if not counts:
            await asyncio.sleep(TROUBLE_SECONDS)
        cause = cause_of(failure)
        return await self._database.run(
            lambda tx: tx.inbox.release(row.update_id, cause, counts=counts)
        )

    async def _set_aside(self, row: StoredUpdate, failure: Exception) -> None:
        """End an update; that nobody could be told of it must not bring it back."""
        cause = cause_of(failure)
        if not await self._database.run(lambda tx: tx.inbox.set_aside(row.update_id, cause)):
            return
        office, now = self._door.office, self._door.now()

        async def tell(tx: Transaction) -> bool:
            message = update_set_aside(row.update_id, cause, office.texts)
            return await tell_of_cause(tx, office, message, cause=cause, now=now)

        try:
            async with self._database.read() as tx:
                departments = await tx.departments.open()
            # Whoever administers all has written to the bot in one department or another.
            for one in departments:
                if await self._database.of(one.id).run(tell):
                    break
        except Exception:
            log.exception("nobody could be told that update %s was set aside", row.update_id)
