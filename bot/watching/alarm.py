"""Tells administrators once that the bot cannot do its work, and once that it can again.

What says that nothing can be written, or that messages are held up, cannot wait in the outbox: it
goes to the messenger at once, and is tried again until somebody has heard it.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from bot.watching.pulse import Since
from domain.health import Complaint
from domain.message import Message
from storage.store import Database
from views.health import turned_bad, was_bad, well_again
from views.texts import Texts

log = logging.getLogger(__name__)

# What mends itself within a minute is nobody's affair, and what is well for a moment is not well.
TELL_AFTER = 60.0
WELL_AFTER = 120.0

Channel = Callable[[Message], Awaitable[bool]]
"""Carries an alarm to the administrators; returns whether anybody got it, and raises nothing."""


class Alarm:
    """One process's alarm; the database remembers across restarts and processes what was told."""

    def __init__(
        self,
        me: str,
        database: Database,
        texts: Texts,
        channels: Sequence[Channel],
        now: Callable[[], datetime],
    ) -> None:
        self._me = me
        self._database = database
        self._texts = texts
        self._channels = channels
        self._now = now
        self._since: datetime | None = None
        self._bad = Since()
        self._well = Since()
        self._is_told = False
        self._worst: tuple[Complaint, ...] = ()
        self._unsaid: Message | None = None

    def told_before(self, since: datetime | None) -> None:
        """Take over what was told before a restart."""
        if since is not None and self._since is None:
            self._since, self._is_told = since, True
            self._well.mark()

    async def follow(self, complaints: Sequence[Complaint]) -> None:
        """Go by what is wrong now: tell it, or that it is over, each once."""
        if complaints:
            await self._is_bad(tuple(complaints))
        elif self._since is not None and self._well.seconds >= WELL_AFTER:
            await self._is_well(self._since)
        if self._unsaid is not None and await self._say(self._unsaid):
            self._unsaid = None

    async def _is_bad(self, complaints: tuple[Complaint, ...]) -> None:
        if self._since is None:
            self._since = self._now()
            self._bad.mark()
            self._worst = ()
        self._well.mark()
        if complaints != self._worst:
            log.warning("the bot cannot do its work: %s", ", ".join(complaints))
            self._worst = complaints
        if self._is_told or self._bad.seconds < TELL_AFTER:
            return
        message = turned_bad(complaints, self._since, self._texts)
        # Of several processes that share a trouble one says so.
        self._is_told = not await self._record(self._since) or await self._say(message)

    async def _is_well(self, since: datetime) -> None:
        self._since = None
        log.warning("the bot can do its work again")
        others_are_well = await self._record(None)
        if self._is_told:
            message = well_again(since, self._now(), self._texts)
        elif self._bad.until(self._well) >= TELL_AFTER:
            message = was_bad(self._worst, since, self._now(), self._texts)
        else:
            return
        self._is_told = False
        if others_are_well and not await self._say(message):
            self._unsaid = message

    async def _record(self, since: datetime | None) -> bool:
        """Write it down; return whether no other process has said the same."""
        try:
            return await self._database.run(lambda tx: tx.watches.set_bad(self._me, since))
        except Exception as error:
            log.warning("the state of the bot could not be written down: %s", error)
            return True

    async def _say(self, message: Message) -> bool:
        heard = [await channel(message) for channel in self._channels]
        return any(heard)
