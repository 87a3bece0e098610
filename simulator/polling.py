"""getUpdates: a real long poll, of which only one runs at a time."""

import asyncio

from simulator.bot_api.refused import conflict
from simulator.updates import Update, UpdateQueue

LONGEST_POLL = 50
MOST_UPDATES = 100


class Polling:
    """The one long poll that may run."""

    def __init__(self, queue: UpdateQueue) -> None:
        self.queue = queue
        self._is_closed = False
        self._latest: object = None
        self._ended_by = ""

    @property
    def is_waiting(self) -> bool:
        """Whether a poll is open."""
        return self._latest is not None

    async def poll(self, *, limit: int, seconds: int) -> list[Update]:
        """Updates, waited for at most so long; a later poll ends this one with 409."""
        self.end_running(
            "terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )
        mine = self._latest = object()
        loop = asyncio.get_running_loop()
        deadline = loop.time() + min(max(seconds, 0), LONGEST_POLL)
        while self._latest is mine:
            if self.queue.waiting or self._is_closed or loop.time() >= deadline:
                self._latest = None
                return self.queue.waiting[: min(max(limit, 1), MOST_UPDATES)]
            self.queue.arrived.clear()
            try:
                async with asyncio.timeout_at(deadline):
                    await self.queue.arrived.wait()
            except TimeoutError:
                continue
        raise conflict(self._ended_by)

    def end_running(self, reason: str) -> None:
        """Answer the poll that is waiting, if any, with 409 and this reason."""
        self._latest = None
        self._ended_by = reason
        self.queue.arrived.set()

    def close(self) -> None:
        """End the waiting poll with what there is, and every later one at once."""
        self._is_closed = True
        self.queue.arrived.set()
