"""The lease to poll: of the processes on one PostgreSQL one has it, the others stand by.

Telegram answers only one question for updates at a time. A lease on the database's clock says who
polls; a process that does not renew it loses it to one that stands by.
"""

import asyncio
import logging
import os
import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from storage.store import Database

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=20)
# Renewing may fail a few times before the lease is lost.
RENEW_SECONDS = 5.0
LOOK_SECONDS = 2.0


class LeaseLost(Exception):
    """Another process polls by now, or may."""


class PollingLease:
    """One process's lease. On SQLite there is no other process, and it is always ours."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._holder = f"{socket.gethostname()} {os.getpid()} {secrets.token_hex(4)}"
        # By the event loop's clock, and never later than the lease ends.
        self._until = 0.0

    @asynccontextmanager
    async def mine(self) -> AsyncIterator[None]:
        """Wait for the lease, keep it while the block runs, and give it back.

        The block is cancelled as soon as the lease may be another's; raises LeaseLost, in a group.
        """
        await self._come()
        try:
            async with asyncio.TaskGroup() as parts:
                keeping = parts.create_task(self._keep(), name="keeping the lease")
                yield
                keeping.cancel()
        finally:
            await self._give_back()

    async def check(self) -> None:
        """Raise LeaseLost if another process has the lease; renews it otherwise."""
        try:
            is_ours = await self._take()
        except Exception:
            # It is ours until the lease ends, which `_keep` waits for.
            log.exception("the lease to poll could not be renewed")
            return
        if not is_ours:
            raise LeaseLost

    def hold(self) -> None:
        """Raise LeaseLost if the lease has ended meanwhile, as after the process stood still."""
        if asyncio.get_running_loop().time() >= self._until:
            raise LeaseLost

    async def _come(self) -> None:
        stands_by = False
        while not await self._take_if_well():
            if not stands_by:
                log.info("another process asks for updates; this one stands by")
            stands_by = True
            await asyncio.sleep(LOOK_SECONDS)
        if stands_by:
            log.info("this process asks for updates from now on")

    async def _keep(self) -> None:
        try:
            async with asyncio.timeout_at(self._until) as patience:
                while True:
                    await asyncio.sleep(RENEW_SECONDS)
                    await self.check()
                    patience.reschedule(self._until)
        except TimeoutError:
            raise LeaseLost from None

    async def _take_if_well(self) -> bool:
        try:
            return await self._take()
        except Exception:
            log.exception("the lease to poll could not be looked at")
            return False

    async def _take(self) -> bool:
        if not self._database.is_postgresql:
            self._until = float("inf")
            return True
        asked_at = asyncio.get_running_loop().time()
        taken = await self._database.run(lambda tx: tx.polling.take(self._holder, lease=LEASE))
        if taken:
            self._until = asked_at + LEASE.total_seconds()
        return taken

    async def _give_back(self) -> None:
        if not self._database.is_postgresql:
            return
        try:
            await self._database.run(lambda tx: tx.polling.give_back(self._holder))
        except Exception:
            log.exception("the lease to poll could not be given back, and ends by itself")
