"""A province's morning: 544 departments in one database, and the lists of one of them."""

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure
from bench.lists import figures_of
from bench.mornings import exponent, told
from bench.seeded import seed

SIZES = (68, 544)
UNITS, TASKS = 10, 100


def measure_province() -> Iterator[Figure]:
    """Measure on SQLite, each morning in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        urls = {size: f"sqlite+aiosqlite:///{Path(folder) / f'{size}.db'}" for size in SIZES}
        for size, url in urls.items():
            asyncio.run(seed(url, units=UNITS, tasks=TASKS, departments=size))
        took = {size: told(url, size * UNITS) for size, url in urls.items()}
        one = took[SIZES[-1]]
        what = f"a morning of {SIZES[-1]} departments, {one['told']:,} tasks told"
        yield Figure(f"{what}: the first is queued", one["first"], "s", goal=5)
        yield Figure(f"{what}: all are queued", one["seconds"], "s", goal=60)
        yield Figure(f"{what}: processor time", one["cpu"], "s", beside=one["bare"], most_times=3)
        yield Figure(f"{what}: memory", one["peak"], "MiB", goal=300)
        yield Figure(f"{what}: of 100 who write 99 wait at most", one["most"], "s", goal=1)
        cpu = {size: one["cpu"] for size, one in took.items()}
        yield exponent("a morning", f"departments of {UNITS * TASKS:,} tasks", cpu)
        name = f"{UNITS * TASKS:,} tasks, one of {SIZES[-1]} departments"
        yield from asyncio.run(
            figures_of(urls[SIZES[-1]], name, UNITS, TASKS, department=SIZES[-1] // 2)
        )
