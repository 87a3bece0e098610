"""A process beside this one: what it is told to be, and what Linux tells of it."""

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

MEBIBYTE = 1024 * 1024
ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Process:
    """What /proc tells of a process."""

    pid: int

    def cpu_seconds(self) -> float:
        """Return the processor time used so far."""
        # proc(5): utime and stime are the 14th and 15th field, after a name in brackets.
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory_bytes(self) -> int:
        """Return the resident memory."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")


@asynccontextmanager
async def beside(module: str, *arguments: str, **environment: str) -> AsyncIterator[Process]:
    """Run `python -m module arguments` while the block runs, in a folder of its own.

    It knows of the environment only what it is given.
    """
    with tempfile.TemporaryDirectory() as folder:
        running = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", module, *arguments),
            cwd=folder,
            env={"PYTHONPATH": str(ROOT), **environment},
        )
        try:
            yield Process(running.pid)
        finally:
            with suppress(ProcessLookupError):
                running.terminate()
            await running.wait()
