"""A loop that keeps a few tasks busy with claimed rows, and sleeps when there are none."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

log = logging.getLogger(__name__)

Row = TypeVar("Row")

IDLE_SECONDS = 5.0
# After trouble with the database, so that a lost one is not hammered.
TROUBLE_SECONDS = 1.0
# How long the end waits for what was begun; what takes longer is left to its lease.
ENDS_WITHIN = 5.0

Claim = Callable[[int], Awaitable[tuple[Sequence[Row], float | None]]]


class Worker(Generic[Row]):
    """Claims rows and works on up to `at_once` of them at the same time.

    `claim(limit)` returns rows and the seconds until more may be ready, None for nothing in sight;
    `woken` is set when there is something new.
    """

    def __init__(
        self,
        claim: Claim[Row],
        work: Callable[[Row], Awaitable[None]],
        *,
        at_once: int,
        woken: asyncio.Event,
    ) -> None:
        self._claim = claim
        self._work = work
        self._at_once = at_once
        self._woken = woken
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

    async def _round(self) -> None:
        self._woken.clear()
        free = self._at_once - len(self._busy)
        if not free:
            await self._woken.wait()
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
        task.add_done_callback(self._end)

    def _end(self, task: asyncio.Future[None]) -> None:
        self._busy.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("a row was left to its lease", exc_info=error)
        self._woken.set()

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
