"""A loop that keeps a few tasks busy with claimed rows, and sleeps when there are none."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any, Generic, TypeVar

log = logging.getLogger(__name__)

Row = TypeVar("Row")

IDLE_SECONDS = 5.0
# After trouble with the database, so that a lost one is not hammered.
TROUBLE_SECONDS = 1.0
# Short enough that nobody notices, and enough for fifty chats to be answered first.
GIVES_WAY_SECONDS = 0.5
# Where the other stays busy after that: enough for as much as comes in to leave as well.
GIVES_WAY_AGAIN_SECONDS = 0.05
# How long the end waits for what was begun; what takes longer is left to its lease.
ENDS_WITHIN = 5.0

Claim = Callable[[int], Awaitable[tuple[Sequence[Row], float | None]]]


class Worker(Generic[Row]):
    """Claims rows and works on up to `at_once` of them at the same time.

    `claim(limit)` returns rows and the seconds until more may be ready, None for nothing in sight;
    `woken` is set when there is something new. While the worker it comes `after` is busy, it waits
    before a claim, the longest before the first.
    """

    def __init__(
        self,
        claim: Claim[Row],
        work: Callable[[Row], Awaitable[None]],
        *,
        at_once: int,
        woken: asyncio.Event,
        after: "Worker[Any] | None" = None,
    ) -> None:
        self._claim = claim
        self._work = work
        self._at_once = at_once
        self._woken = woken
        self._after = after
        self._idle = asyncio.Event()
        self._idle.set()
        self._gives_way = GIVES_WAY_SECONDS
        self._busy: set[asyncio.Task[None]] = set()
        self._stopped = False

    async def run(self) -> None:
        """Work until stopped; what was begun is finished first."""
        while not self._stopped:
            await self._round()
        if self._busy:
            await asyncio.wait(self._busy, timeout=ENDS_WITHIN)

    def stop(self) -> None:
        """Begin nothing more."""
        self._stopped = True
        self._woken.set()

    async def idle(self, patience: float) -> bool:
        """Wait so many seconds until nothing is being worked on; return whether that is so."""
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                await self._idle.wait()
        return self._idle.is_set()

    async def _round(self) -> None:
        self._woken.clear()
        free = self._at_once - len(self._busy)
        if not free:
            await self._woken.wait()
            return
        if self._after is not None:
            is_idle = await self._after.idle(self._gives_way)
            self._gives_way = GIVES_WAY_SECONDS if is_idle else GIVES_WAY_AGAIN_SECONDS
        if self._stopped:
            return
        try:
            rows, wait = await self._claim(free)
        except Exception:
            log.exception("claiming failed")
            rows, wait = (), TROUBLE_SECONDS
        for row in rows:
            self._begin(row)
        if len(rows) < free:
            await self._sleep(wait)

    def _begin(self, row: Row) -> None:
        task = asyncio.ensure_future(self._work(row))
        self._busy.add(task)
        self._idle.clear()
        task.add_done_callback(self._end)

    def _end(self, task: asyncio.Future[None]) -> None:
        if len(self._busy) == self._at_once:
            # It waits for this alone; of what else there is to do the commit has woken it.
            self._woken.set()
        self._busy.discard(task)
        if not self._busy:
            self._idle.set()
        if not task.cancelled() and (error := task.exception()):
            log.error("a row was left to its lease", exc_info=error)

    async def _sleep(self, wait: float | None) -> None:
        timeout = IDLE_SECONDS if wait is None else min(wait, IDLE_SECONDS)
        try:
            await asyncio.wait_for(self._woken.wait(), timeout)
        except TimeoutError:
            return

    async def drain(self, patience: float = 0.0) -> int:
        """Work until nothing can be claimed, nor within `patience` seconds; return how much."""
        worked = 0
        while True:
            rows, wait = await self._claim(self._at_once)
            if not rows:
                if wait is None or wait > patience:
                    return worked
                await asyncio.sleep(wait)
                continue
            await asyncio.gather(*(self._work(row) for row in rows))
            worked += len(rows)
