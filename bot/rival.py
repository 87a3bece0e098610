"""A rival: a program that is none of this database's and reads the same bot's updates.

What it reads never arrives here, and so somebody has to stop one of the two.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from storage.store import Database

log = logging.getLogger(__name__)

# Longer than a program pauses that was refused: ours and python-telegram-bot's take 30 s at most.
GONE_AFTER = 120.0


class Rival:
    """Tells of a rival once when it comes and once when it is gone; the database remembers it.

    While two programs ask in turn, each is answered now and then: an answer alone says nothing.
    Nor does one refusal: a process of ours that stood still with a question on its lips asks it
    when it wakes, and only then learns that it may no more. A rival asks again.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._refused_at: float | None = None
        self._is_known = False

    async def forget(self) -> None:
        """Forget what an earlier process met: whether it is there still will show."""
        self._refused_at = None
        self._is_known = False
        await self._record(None)

    async def met(self, why: str) -> None:
        """Telegram has refused us for the sake of another, in its own words."""
        is_again = self._refused_at is not None
        self._refused_at = asyncio.get_running_loop().time()
        if is_again and not self._is_known:
            self._is_known = True
            log.warning(
                "another program reads this bot's updates, and what it reads does not arrive here; "
                "stop one of the two, or give one a token of its own (%s)",
                why,
            )
            await self._record(self._now())

    async def unmet(self) -> None:
        """Telegram has answered us."""
        if self._refused_at is None:
            return
        if asyncio.get_running_loop().time() - self._refused_at >= GONE_AFTER:
            if self._is_known:
                log.warning("no other program reads this bot's updates any more")
            await self.forget()

    async def _record(self, since: datetime | None) -> None:
        try:
            await self._database.run(lambda tx: tx.polling.set_rival(since))
        except Exception:
            log.exception("a rival could not be recorded")
