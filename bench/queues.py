"""What grows with the number of chats: one claim with many queued, binding, one after the other."""

import asyncio
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
from bench.town import MORNING, TOKEN
from bot.clock import HandClock
from bot.installation import office_of, open_installation
from bot.settings import Settings
from domain.department.department import FIRST
from domain.message import Message, Priority
from domain.written import Written
from simulator.limits import MOST_A_SECOND, Limit
from simulator.model import Membership
from simulator.server import build_app
from simulator.serving import serving
from simulator.world import World
from storage.store import Database, Store, Transaction

FEW, MANY = 54, 5440
TIMES = 20
BOUND = (50, 500)
ADMINISTRATOR = 7
PACED = 2000


async def measure_queues() -> list[Figure]:
    """Measure on SQLite; beside what many need stands what few do."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = [await _claim(Path(folder), chats) for chats in (FEW, MANY)]
        seconds = [await _binding(Path(folder), units) for units in BOUND]
        rate = await _paced(Path(folder))
    what = f"one claim with {MANY:,} chats queued, beside {FEW}"
    binding = f"/ketnoi in each of {BOUND[1]} chats, one of them, beside one of {BOUND[0]}"
    return [
        Figure(what, many, "ms", goal=2, beside=few),
        Figure(binding, seconds[1], "ms", beside=seconds[0], most_times=2),
        Figure(
            f"{PACED:,} messages to as many groups, as Telegram lets them leave",
            rate,
            "/s",
            goal=0.95 * MOST_A_SECOND,
            beside=MOST_A_SECOND,
            more_is_better=True,
        ),
    ]


async def _claim(folder: Path, chats: int) -> float:
    url = f"sqlite+aiosqlite:///{folder / f'{chats}.db'}"
    await seed(url, units=chats, tasks=1)
    store = Database(url).of(FIRST)
    await _put(store, chats)

    async def claim() -> None:
        async with store.write() as tx:
            await tx.deliveries.claim(
                limit=1, now=MORNING, in_hours_now=True, lease=timedelta(seconds=60)
            )

    waits = [await _timed(claim) for _ in range(TIMES)]
    await store.database.close()
    return median(waits)


async def _put(store: Store, chats: int) -> None:
    """Queue a message for each chat."""
    async with store.write() as tx:
        for chat in range(1, chats + 1):
            await tx.outbox.put(
                f"bench:{chat}",
                chat,
                [Message("Việc")],
                priority=Priority.BULK,
                created_at=MORNING,
            )


async def _timed(act: Callable[[], Awaitable[None]]) -> float:
    began = time.process_time()
    await act()
    return (time.process_time() - began) * 1000


async def _binding(folder: Path, units: int) -> float:
    """Return the milliseconds of processor time that binding takes for each of so many chats."""
    url = f"sqlite+aiosqlite:///{folder / f'binding-{units}.db'}"
    await seed(url, units=units, tasks=10)
    store = Database(url).of(FIRST)
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
    await store.database.close()
    return used * 1000 / units


async def _paced(folder: Path) -> float:
    """Return how many a second arrive; raises RuntimeError where the simulator refuses one."""
    world = World(HandClock(MORNING))
    limit = Limit(time.monotonic)
    arrived: list[float] = []
    all_have_arrived = asyncio.Event()

    def watch(what: str, _: object) -> None:
        if what == "message":
            arrived.append(time.monotonic())
            if len(arrived) == PACED:
                all_have_arrived.set()

    async with serving(build_app(world, token=TOKEN)) as api:
        settings = Settings(
            _env_file=None,
            telegram_bot_token=SecretStr(TOKEN),
            telegram_api_url=api,
            database_url=SecretStr(f"sqlite+aiosqlite:///{folder / 'paced.db'}"),
        )
        async with open_installation(settings, HandClock(MORNING)) as installation:
            async with installation.database.of(FIRST).write() as tx:
                for number in range(PACED):
                    group = world.add_group(f"Phòng {number}", [], with_bot=False)
                    group.members[world.bot.id] = Membership.MEMBER
                    await tx.chats.ensure(group.id, title=group.title)
            await _put(installation.database.of(FIRST), PACED)
            world.faults.weather = limit
            world.watchers.append(watch)
            running = asyncio.create_task(installation.outbox.run())
            await all_have_arrived.wait()
            installation.outbox.stop()
            await running
    if limit.refused:
        raise RuntimeError(f"{limit.refused} messages were more than Telegram takes in a second")
    return len(arrived) / (arrived[-1] - arrived[0])
