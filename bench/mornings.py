"""Mornings of departments of several sizes: time, memory, and how both grow."""

import asyncio
import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bench.figure import Figure
from bench.seeded import seed

SIZES = (100, 500, 1000)
TASKS = 10
# A department as large as the largest province could make one.
LARGE_UNITS, LARGE_TASKS = 200, 50


def measure_mornings() -> Iterator[Figure]:
    """Measure each in a process of its own, on SQLite."""
    took = {units: _morning(units, TASKS) for units in SIZES}
    for units in SIZES[1:]:
        one = took[units]
        what = f"a morning of {units} units with {TASKS} tasks each"
        yield Figure(f"{what}: processor time", one["cpu"], "s", beside=one["bare"], most_times=3)
    yield exponent("a morning", "units", {size: one["cpu"] for size, one in took.items()})
    what = f"a press in a morning of {SIZES[1]} units waits at most"
    yield Figure(what, took[SIZES[1]]["longest"], "s", goal=0.25)
    one = _morning(LARGE_UNITS, LARGE_TASKS)
    what = f"a morning of {LARGE_UNITS} units, {LARGE_UNITS * LARGE_TASKS:,} tasks"
    yield Figure(f"{what}: the first is queued", one["first"], "s", goal=5)
    yield Figure(f"{what}: all are queued", one["seconds"], "s", goal=60)
    yield Figure(f"{what}: processor time", one["cpu"], "s", beside=one["bare"], most_times=3)
    yield Figure(f"{what}: memory", one["peak"], "MiB", goal=300)


def exponent(what: str, of: str, cpu: Mapping[int, float]) -> Figure:
    """Return by which power of its size something takes longer, from the least to the most."""
    least, most = min(cpu), max(cpu)
    grows = math.log(cpu[most] / cpu[least]) / math.log(most / least)
    return Figure(f"{what}: exponent from {least} to {most} {of}", grows, "", 1.1)


def _morning(units: int, tasks: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}"
        asyncio.run(seed(url, units=units, tasks=tasks))
        return told(url, units)


def told(url: str, units: int) -> dict[str, Any]:
    """Return what a morning took; raises RuntimeError where not all units were told."""
    command = [sys.executable, "-m", "bench.told", url]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    took: dict[str, Any] = json.loads(done.stdout)
    if took["messages"] < units:
        raise RuntimeError(f"only {took['messages']} of {units} units were told")
    return took
