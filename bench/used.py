"""What a command takes: `python -m bench.used COMMAND …` runs it and prints it as JSON.

A process of its own, and a small one: Linux counts the memory of whoever starts a process among
the most that this one had.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Used:
    """What a command and all that it started took; memory is the most of the largest of them."""

    seconds: float
    cpu_seconds: float
    mebibytes: float


def used_by(command: Sequence[str]) -> Used:
    """Run a command of ours to its end, and return what it took; raises CalledProcessError."""
    measured = [sys.executable, "-m", "bench.used", *command]
    told = subprocess.run(measured, check=True, capture_output=True)  # noqa: S603  # our own program
    return Used(**json.loads(told.stdout))


def _measure(command: Sequence[str]) -> Used:
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603  # our own program
    seconds = time.perf_counter() - began
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Used(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


if __name__ == "__main__":
    print(json.dumps(asdict(_measure(sys.argv[1:]))))  # noqa: T201
