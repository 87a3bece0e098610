"""What grows with the number of chats: one claim with many queued, binding, one after the other."""

import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from statistics import median

from bench.figure import Figure
from bench.seeded import seed
from bench.town import MORNING
from domain.message import Message, Priority
from storage.store import Store

FEW, MANY = 54, 5440
TIMES = 20


async def measure_queues() -> list[Figure]:
    """Measure on SQLite; beside what many need stands what few do."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = [await _claim(Path(folder), chats) for chats in (FEW, MANY)]
    what = f"one claim with {MANY:,} chats queued, beside {FEW}"
    return [Figure(what, many, "ms", goal=2, beside=few)]


async def _claim(folder: Path, chats: int) -> float:
    url = f"sqlite+aiosqlite:///{folder / f'{chats}.db'}"
    await seed(url, units=chats, tasks=1)
    store = Store(url)
    message = Message("Việc")
    async with store.write() as tx:
        for chat in range(1, chats + 1):
            await tx.outbox.put(
                f"bench:{chat}", chat, [message], priority=Priority.BULK, created_at=MORNING
            )

    async def claim() -> None:
        async with store.write() as tx:
            await tx.outbox.claim(
                limit=1, now=MORNING, in_hours_now=True, lease=timedelta(seconds=60)
            )

    waits = [await _timed(claim) for _ in range(TIMES)]
    await store.close()
    return median(waits)


async def _timed(act: Callable[[], Awaitable[None]]) -> float:
    began = time.process_time()
    await act()
    return (time.process_time() - began) * 1000
