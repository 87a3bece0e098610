"""What grows with the number of chats: one claim with many queued, binding, one after the other."""

import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median

from pydantic import SecretStr

from actions.here import Here
from actions.people.binding import bind_typed
from bench.figure import Figure
from bench.seeded import seed
from bench.town import MORNING
from bot.department import office_of
from bot.settings import Settings
from domain.message import Message, Priority
from domain.written import Written
from storage.store import Store, Transaction

FEW, MANY = 54, 5440
TIMES = 20
BOUND = (50, 500)
ADMINISTRATOR = 7


async def measure_queues() -> list[Figure]:
    """Measure on SQLite; beside what many need stands what few do."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = [await _claim(Path(folder), chats) for chats in (FEW, MANY)]
        seconds = [await _binding(Path(folder), units) for units in BOUND]
    what = f"one claim with {MANY:,} chats queued, beside {FEW}"
    binding = f"/ketnoi in each of {BOUND[1]} chats, one of them, beside one of {BOUND[0]}"
    return [
        Figure(what, many, "ms", goal=2, beside=few),
        Figure(binding, seconds[1], "ms", beside=seconds[0], most_times=2),
    ]


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


async def _binding(folder: Path, units: int) -> float:
    """Return the milliseconds of processor time that binding takes for each of so many chats."""
    url = f"sqlite+aiosqlite:///{folder / f'binding-{units}.db'}"
    await seed(url, units=units, tasks=10)
    store = Store(url)
    settings = Settings(
        _env_file=None, database_url=SecretStr(url), admin_user_ids=(ADMINISTRATOR,)
    )
    office = office_of(settings)

    async def bind(unit: int, tx: Transaction) -> None:
        here = Here(
            tx=tx,
            office=office,
            chat=await tx.chats.ensure(-10_000 - unit, title=f"Phòng {unit}"),
            sender=await tx.people.seen(ADMINISTRATOR, "Quản trị"),
            now=MORNING,
            said_at=MORNING,
            update_id=unit,
        )
        await bind_typed(here, Written(f"U{unit:04}"))

    began = time.process_time()
    for unit in range(1, units + 1):
        await store.run(partial(bind, unit))
    used = time.process_time() - began
    await store.close()
    return used * 1000 / units
