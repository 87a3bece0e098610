"""`nhacviec plan read` on the real plan, as a command of its own."""

import sys
from pathlib import Path
from statistics import median

from bench.figure import Figure
from bench.used import Used, used_by

EXAMPLE = Path(__file__).parent.parent / "examples" / "ke-hoach-khcn-2021.txt"
TIMES = 3


def measure_reading() -> list[Figure]:
    """Measure from the command to its end."""
    measured = [reading(EXAMPLE) for _ in range(TIMES)]
    return [
        Figure("plan read", median(one.seconds for one in measured), "s", goal=1.0),
        Figure("plan read: processor time", median(one.cpu_seconds for one in measured), "s"),
    ]


def reading(path: Path) -> Used:
    """Return what it takes to read a file."""
    return used_by([sys.executable, "-m", "bot", "plan", "read", str(path), "--json"])
