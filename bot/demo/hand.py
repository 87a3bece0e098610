"""The hand that moves the clock: walks what time would have done, and waits for it to arrive."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from itertools import groupby
from operator import itemgetter

from bot.clock import HandClock
from bot.installation import Installation


class Hand:
    """Moves a department's clock; `come_to_rest` lets what became due be sent first."""

    def __init__(
        self,
        installation: Installation,
        clock: HandClock,
        come_to_rest: Callable[[], Awaitable[None]],
    ) -> None:
        self._installation = installation
        self._clock = clock
        self._come_to_rest = come_to_rest

    async def advance(
        self, to: datetime, *, until: Callable[[], Awaitable[bool]] | None = None
    ) -> None:
        """Move to `to`, or stop at the first moment after whose jobs `until` holds."""
        await self._installation.clockwork.renew()
        walked = self._installation.clockwork.walk(self._clock(), to)
        for moment, due in groupby(walked, key=itemgetter(0)):
            self._clock.set(moment)
            for _, job in due:
                await job(moment)
            await self._listen()
            if until is not None and await until():
                return
        self._clock.set(to)
        await self._listen()

    async def _listen(self) -> None:
        """Let what is said be heard; on the way here nobody was unheard."""
        await self._come_to_rest()
        await self._installation.arrivals.heard_all(self._clock())
