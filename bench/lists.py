"""Lists, search and the digest of a department, beside the same by hand in SQL."""

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
from bench.seeded import APART, seed
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
PAGE = 8


async def measure_lists() -> list[Figure]:
    """Measure on SQLite, by processor time."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}"
        await seed(url, units=LARGE_UNITS, tasks=LARGE_TASKS)
        of_all = f"{LARGE_UNITS * LARGE_TASKS:,} tasks"
        return await figures_of(url, of_all, LARGE_UNITS, LARGE_TASKS)


async def figures_of(
    url: str, of_all: str, units: int, tasks: int, *, department: int = FIRST
) -> list[Figure]:
    """Measure a department that was made of so many units, each with so many tasks."""
    store = Database(url).of(department)
    office = office_of(Settings(_env_file=None, database_url=SecretStr(url)))
    chat = units + 1 + (department - FIRST) * APART

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

    tasks_of, assigned = tables.tasks, tables.assignments
    is_here = tasks_of.c.plan_id == 1 + (department - FIRST) * APART
    work = select(tasks_of.c.title).where(is_here).order_by(tasks_of.c.last_day, tasks_of.c.id)
    page, end = work.limit(PAGE), work.limit(PAGE).offset(units * tasks - PAGE)
    words = f"quy trình số 7 của phòng {units // 2}"
    found = work.where(tasks_of.c.title.contains(words)).limit(PAGE)
    figures = []
    for what, subject, query in (
        (f"/kehoach of {of_all}", _list(1, chat), page),
        (f"/kehoach of {of_all}, its end", _list(units * tasks // PAGE, chat), end),
        (f"/tim among {of_all}", WorkFound(words, 1, chat), found),
    ):
        ours = await _timed(shown(subject))
        bare = await _timed(by_hand(query))
        figures.append(Figure(what, ours, "ms", beside=bare, most_times=2))
    began = time.process_time()
    await sum_up(store, office, now=AFTERNOON)
    digest = (time.process_time() - began) * 1000
    counted = (
        select(assigned.c.progress, func.count())
        .join(tasks_of, tasks_of.c.id == assigned.c.task_id)
        .where(is_here)
        .group_by(assigned.c.progress)
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
