"""A morning of all departments as a process of its own: `python -m bench.told DATABASE`.

It prints what that took.

Beside it stands what cannot be done without: the same messages by one read of the rows that are
due, as many strings and pieces of JSON, and one insert.
"""

import asyncio
import json
import sys
import time
from functools import partial
from itertools import groupby
from pathlib import Path
from statistics import quantiles

from pydantic import SecretStr
from sqlalchemy import func, select

from bench.town import MORNING
from bot.importing import keep_all
from bot.installation import office_of
from bot.settings import Settings
from domain.department.department import FIRST
from domain.message import Button, Message, Priority
from scheduler.jobs import Jobs
from storage import tables
from storage.boxes import tables as boxes
from storage.boxes.outgoing import Kind, Status
from storage.department.scope import everywhere
from storage.store import Database, Shared, Store, Transaction

# How often somebody writes meanwhile, in seconds.
WRITES_EVERY = 0.02


async def work(url: str) -> None:
    """Tell the morning and print what it took."""
    database = Database(url)
    settings = Settings(_env_file=None, database_url=SecretStr(url))
    jobs = Jobs(database, partial(office_of, settings), settings.zone, url)
    keep_all()  # as the bot does
    began, cpu = time.perf_counter(), time.process_time()
    first = asyncio.create_task(_first(database, began))
    waiting = asyncio.create_task(_write(database.of(FIRST)))
    await jobs.remind(MORNING)
    seconds, used = time.perf_counter() - began, time.process_time() - cpu
    waiting.cancel()
    peak = most_memory()
    async with database.read() as tx:
        messages, told = [
            await tx._connection.value(select(func.count()).select_from(table))
            for table in (boxes.outbox, boxes.shown)
        ]
    bare = time.process_time()
    await database.run(_by_hand)
    print(  # noqa: T201
        json.dumps(
            {
                "messages": messages,
                "told": told,
                "first": await first,
                "seconds": seconds,
                "cpu": used,
                "bare": time.process_time() - bare,
                "longest": max(WAITS),
                "most": quantiles(WAITS, n=100)[98],
                "peak": peak,
            }
        )
    )
    await database.close()


def most_memory() -> float:
    """Return the most that this process had, in MiB; getrusage counts whoever started it too."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    told = dict(line.split(":", 1) for line in lines)
    return int(told["VmHWM"].removesuffix("kB")) / 1024


WAITS = [0.0]


async def _first(database: Database, began: float) -> float:
    await database.outbox_woken.wait()
    return time.perf_counter() - began


async def _write(store: Store) -> None:
    """Write again and again, as whoever presses does, and note how long that took."""
    while True:
        began = time.perf_counter()
        await asyncio.sleep(WRITES_EVERY)
        key = f"bench:{began}"
        await store.run(partial(_claim, key))
        WAITS.append(time.perf_counter() - began - WRITES_EVERY)


async def _claim(key: str, tx: Transaction) -> bool:
    return await tx.runs.first(key, at=MORNING)


async def _by_hand(tx: Shared) -> None:
    connection = tx._connection
    tasks, seats, assignments = map(everywhere, (tables.tasks, tables.seats, tables.assignments))
    due = (
        select(seats.c.chat_id, tasks.c.code, tasks.c.title, tasks.c.wording, assignments.c.id)
        .join_from(seats, assignments, assignments.c.unit_id == seats.c.unit_id)
        .join(tasks, tasks.c.id == assignments.c.task_id)
        .where(tasks.c.last_day <= MORNING.date().replace(day=12))
        .order_by(seats.c.chat_id, tasks.c.position)
    )
    messages, shown = [], []
    first = 1 + await connection.value(select(func.max(boxes.outbox.c.id)))
    rows = await connection.rows(due)
    for number, (chat, of_chat) in enumerate(groupby(rows, key=lambda row: row.chat_id), first):
        held = list(of_chat)
        text = "\n".join(f"<b>{row.code}.</b> {row.title}\n   {row.wording}" for row in held)
        buttons = tuple((Button(f"{row.code}: Hoàn thành", f"done:{row.id}"),) for row in held)
        messages.append(
            {
                "id": number,
                "key": f"bench:{chat}",
                "chat_id": chat,
                "kind": Kind.SEND,
                "priority": Priority.BULK,
                "message": Message(text, buttons=buttons),
                "created_at": MORNING,
                "status": Status.QUEUED,
            }
        )
        shown += [
            {"outbox_id": number, "assignment_id": row.id, "position": at}
            for at, row in enumerate(held)
        ]
    await connection.change(boxes.outbox.insert(), messages)
    await connection.change(boxes.shown.insert(), shown)


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1]))
