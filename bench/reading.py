"""`nhacviec plan read` on the real plan, as a command of its own."""

import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from bench.figure import Figure

EXAMPLE = Path(__file__).parent.parent / "examples" / "ke-hoach-khcn-2021.txt"
TIMES = 3


def measure_reading() -> list[Figure]:
    """Measure from the command to its end."""
    measured = [_read() for _ in range(TIMES)]
    wall, cpu = (median(column) for column in zip(*measured, strict=True))
    return [
        Figure("plan read", wall, "s", goal=1.0),
        Figure("plan read: processor time", cpu, "s"),
    ]


def _read() -> tuple[float, float]:
    began, cpu = time.perf_counter(), _children()
    command = [sys.executable, "-m", "bot", "plan", "read", str(EXAMPLE), "--json"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603  # our own program
    return time.perf_counter() - began, _children() - cpu


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
