"""Tells administrators once that the bot cannot do its work, and once that it can again.

What says that nothing can be written, or that messages are held up, cannot wait in the outbox: it
goes to the messenger at once, and is tried again until somebody has heard it. Of several processes
that share a trouble one tells of its cause; the database says which.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TypeVar

from bot.watching.pulse import Since
from domain.health import Complaint
from domain.message import Message
from storage.store import Database, Shared
from storage.watch.watches import Beat, Leave
from views.health import turned_bad, was_bad, well_again
from views.texts import Texts

log = logging.getLogger(__name__)
T = TypeVar("T")

# What mends itself within a minute is nobody's affair, and what is well for a moment is not well.
TELL_AFTER = 60.0
WELL_AFTER = 120.0
# While nothing can be written down the first process tells. It may have died of the same cause as
# the database, so the others do not keep silent for ever.
TELL_ANYHOW_AFTER = 15 * 60.0
WRITE_ENDS_AFTER = 10.0

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
        self._is_first = True
        self._is_told = False
        self._is_noted = False
        self._worst: tuple[Complaint, ...] = ()
        self._unsaid: Message | None = None

    def has_beaten(self, beat: Beat) -> None:
        """Go by what the database says: of a trouble before a restart, and of who is first."""
        self._is_first = beat.is_first
        if beat.bad_since is not None and self._since is None:
            self._since, self._is_told, self._is_noted = beat.bad_since, beat.has_told, True
            self._well.mark()

    async def follow(self, complaints: Sequence[Complaint]) -> None:
        """Go by what is wrong now: tell it, or that it is over, each once."""
        if complaints:
            await self._is_bad(tuple(complaints))
        elif self._since is not None:
            if self._was_long and not self._is_noted:
                # The others are to know of it before anybody says that all is well.
                await self._claim(self._since)
            if self._well.seconds >= WELL_AFTER:
                await self._is_well(self._since)
        if self._unsaid is not None and await self._say(self._unsaid):
            self._unsaid = None

    @property
    def _was_long(self) -> bool:
        return bool(self._worst) and self._bad.until(self._well) >= TELL_AFTER

    async def _is_bad(self, complaints: tuple[Complaint, ...]) -> None:
        if self._since is None:
            self._since = self._now()
            self._bad.mark()
            self._is_told = self._is_noted = False
            self._worst = ()
        self._well.mark()
        if complaints != self._worst:
            log.warning("the bot cannot do its work: %s", ", ".join(complaints))
            self._worst = complaints
        is_done = self._is_told and (self._is_noted or Complaint.DATABASE in complaints)
        if self._bad.seconds >= TELL_AFTER and not is_done:
            await self._tell(complaints, self._since)

    async def _tell(self, complaints: tuple[Complaint, ...], since: datetime) -> None:
        is_mine = await self._claim(since)
        if is_mine is None:
            is_mine = self._is_first or self._bad.seconds >= TELL_ANYHOW_AFTER
        if self._is_told or not is_mine:
            return
        self._is_told = await self._say(turned_bad(complaints, since, self._texts))
        if not self._is_told:
            await self._run(lambda tx: tx.watches.disclaim(self._me))

    async def _claim(self, since: datetime) -> bool | None:
        """Return whether this process is the one to tell; None while nobody can say."""
        is_mine = await self._run(lambda tx: tx.watches.claim(self._me, since, self._worst[0]))
        self._is_noted = is_mine is not None
        return is_mine

    async def _is_well(self, since: datetime) -> None:
        left = await self._run(lambda tx: tx.watches.leave(self._me))
        left = left or Leave(is_last=True, was_told=False)
        log.warning("the bot can do its work again")
        self._since = None
        if not left.is_last:
            return
        if left.was_told or self._is_told:
            message = well_again(since, self._now(), self._texts)
        elif self._was_long:
            message = was_bad(self._worst, since, self._now(), self._texts)
        else:
            return
        if not await self._say(message):
            self._unsaid = message

    async def _run(self, action: Callable[[Shared], Awaitable[T]]) -> T | None:
        """Ask or tell the database; return None where it does not take it."""
        try:
            async with self._database.in_time(WRITE_ENDS_AFTER):
                return await self._database.run(action)
        except Exception as error:
            log.warning("the state of the bot could not be written down: %s", error)
            return None

    async def _say(self, message: Message) -> bool:
        heard = [await channel(message) for channel in self._channels]
        return any(heard)
