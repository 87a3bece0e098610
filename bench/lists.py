"""Lists, search and the digest of a large department, beside the same by hand in SQL."""

import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from statistics import median

from pydantic import SecretStr
from sqlalchemy import Select, func, select

from actions.digest.issuing import sum_up
from actions.show import show
from bench.figure import Figure
from bench.mornings import LARGE_TASKS, LARGE_UNITS
from bench.seeded import seed
from bench.town import MORNING
from bot.installation import office_of
from bot.settings import Settings
from domain.department.department import FIRST
from domain.lookup.listing import Filter
from domain.lookup.names import WorkFound, WorkList
from domain.subject import Subject
from storage import tables
from storage.store import Database, Transaction

TIMES = 3
# Friday of the same week, at the hour of the digest.
AFTERNOON = MORNING + timedelta(days=11, hours=8)
WORDS = "quy trình số 7 của phòng 19"
LAST_PAGE = 1000


async def measure_lists() -> list[Figure]:
    """Measure on SQLite, by processor time."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}"
        await seed(url, units=LARGE_UNITS, tasks=LARGE_TASKS)
        store = Database(url).of(FIRST)
        office = office_of(Settings(_env_file=None, database_url=SecretStr(url)))
        chat = LARGE_UNITS + 1

        def shown(subject: Subject) -> Callable[[], Awaitable[None]]:
            async def look() -> None:
                async with store.read() as tx:
                    await show(tx, office, subject, now=MORNING)

            return look

        def by_hand(query: Select[tuple[str]]) -> Callable[[], Awaitable[None]]:
            async def look() -> None:
                async with store.read() as tx:
                    await _asked(tx, query)

            return look

        work = select(tables.tasks.c.title).order_by(tables.tasks.c.last_day, tables.tasks.c.id)
        found = work.where(tables.tasks.c.title.contains(WORDS))
        of_all = f"{LARGE_UNITS * LARGE_TASKS:,} tasks"
        figures = []
        for what, subject, query in (
            (f"/kehoach of {of_all}", _list(1, chat), work.limit(8)),
            (f"/kehoach of {of_all}, its end", _list(LAST_PAGE, chat), work.limit(8).offset(9990)),
            (f"/tim among {of_all}", WorkFound(WORDS, 1, chat), found.limit(8)),
        ):
            ours = await _timed(shown(subject))
            bare = await _timed(by_hand(query))
            figures.append(Figure(what, ours, "ms", beside=bare, most_times=2))
        began = time.process_time()
        await sum_up(store, office, now=AFTERNOON)
        digest = (time.process_time() - began) * 1000
        counted = select(tables.assignments.c.progress, func.count()).group_by(
            tables.assignments.c.progress
        )
        bare = await _timed(by_hand(counted))
        figures.append(Figure(f"the digest of {of_all}", digest, "ms", beside=bare, most_times=2))
        await store.database.close()
    return figures


def _list(page: int, chat: int) -> WorkList:
    return WorkList(Filter.ALL, None, page, chat)


async def _asked(tx: Transaction, query: Select[tuple[str]]) -> None:
    connection = tx._connection
    await connection.rows(query)
    await connection.value(select(func.count()).select_from(query.limit(None).subquery()))


async def _timed(act: Callable[[], Awaitable[None]]) -> float:
    waits = []
    for _ in range(TIMES):
        began = time.process_time()
        await act()
        waits.append((time.process_time() - began) * 1000)
    return median(waits)
