"""Read a file in a process with limits of its own: whatever the file does ends with it.

A file may be made to fill the memory, to keep a machine busy for hours, or to have an address
called that counts who opens it. What was handed in ends as a reading or as a refusal in any case.
"""

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from documents.apart.child import SPENT
from documents.apart.folders import paper_folder
from documents.plan import PlanReading
from documents.reading.files.office import office_program
from documents.reading.scans.program import reading_program
from documents.sheet.returned import RegisterReading, SheetReading
from domain.paper import unreadable
from domain.paper.unreadable import ReturnedSheet, TakesTooLong, TooMuchInside
from domain.plan.deadline import BeforeMeans

_CHILD = Path(__file__).with_name("child.py")
_MIB = 1024 * 1024
# How the system ends a process whose time on the processor is over; Windows has no such end.
_SPENT_ITS_TIME = getattr(signal, "SIGXCPU", 0) or 24
# How often it is looked whether another page was begun, in seconds.
_LOOK = 0.5


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reading may take: seconds on the clock, bytes of memory, bytes of its answer.

    Each page that has to be recognised has the seconds for itself. LibreOffice and Tesseract have
    the same memory once more. A plan of a thousand tasks takes 6 seconds and
    300 MB; a machine that starts LibreOffice for the first time, 20 seconds.
    """

    seconds: float = 60.0
    memory: int = 1024 * _MIB
    output: int = 64 * _MIB


LIMITS = Limits()


class ReaderFailed(Exception):
    """Our own code raised while it read; says where, and nothing of what was read."""


# Told of each page that is recognised when it is begun: its place, and how many there are.
Told = Callable[[int, int], Awaitable[None]]


async def _nobody_told(_: int, __: int) -> None:
    """Tell nobody."""


async def read_apart(
    path: Path, *, before_means: BeforeMeans, limits: Limits = LIMITS, told: Told = _nobody_told
) -> PlanReading:
    """Return what a paper says; raises a ReadingRefusal, or ReaderFailed for a fault of ours."""
    read = await read_any_apart(path, before_means=before_means, limits=limits, told=told)
    if isinstance(read, SheetReading):
        raise ReturnedSheet(file=path.name)
    return read


async def read_register_apart(
    path: Path, *, year: int, before_means: BeforeMeans, limits: Limits = LIMITS
) -> RegisterReading:
    """Return the rows of the province's register; raises as `read_apart`."""
    read = await _read(path, before_means, limits, _nobody_told, register=year)
    if not isinstance(read, RegisterReading):
        raise ReaderFailed("the reader took a register for a paper")
    return read


async def read_any_apart(
    path: Path, *, before_means: BeforeMeans, limits: Limits = LIMITS, told: Told = _nobody_told
) -> PlanReading | SheetReading:
    """Return what a file says, a paper or a sheet that came back; raises as `read_apart`."""
    read = await _read(path, before_means, limits, told)
    if isinstance(read, RegisterReading):
        raise ReaderFailed("the reader took a paper for a register")
    return read


Read = PlanReading | SheetReading | RegisterReading


async def _read(
    path: Path,
    before_means: BeforeMeans,
    limits: Limits,
    told: Told,
    *,
    register: int | None = None,
) -> Read:
    # All that is written on the way is in it, and goes with it.
    with paper_folder() as folder:
        answer, begun = folder / "answer.json", folder / "begun.json"
        process = _started(path, answer, begun, before_means, limits, register)
        try:
            while not await _ended(process, begun, limits.seconds):
                page, pages = json.loads(begun.read_bytes())
                await told(page, pages)
        except subprocess.TimeoutExpired as late:
            raise TakesTooLong(file=path.name) from late
        finally:
            end_process(process)
        return _outcome(process.returncode, answer, path.name)


async def _ended(process: subprocess.Popen[bytes], begun: Path, seconds: float) -> bool:
    """Wait until the process ends, or begins another page; raises TimeoutExpired."""
    stamp = _stamp(begun)
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    while True:
        try:
            await asyncio.to_thread(process.wait, min(_LOOK, seconds))
        except subprocess.TimeoutExpired:
            if _stamp(begun) != stamp:
                return False
            if loop.time() >= until:
                raise
        else:
            return True


def _stamp(begun: Path) -> tuple[int, int] | None:
    """Return what changes when another page is begun."""
    try:
        found = begun.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino


def _started(
    path: Path,
    answer: Path,
    begun: Path,
    before_means: BeforeMeans,
    limits: Limits,
    register: int | None,
) -> subprocess.Popen[bytes]:
    facts = {
        "path": str(path.absolute()),
        "answer": str(answer),
        "begun": str(begun),
        "before_means": before_means.value,
        "register": register,
        "seconds": limits.seconds,
        "memory": limits.memory,
        "output": limits.output,
    }
    return subprocess.Popen(  # noqa: S603  # our own program, the file's name is in an argument
        # Isolated: neither the folder one stands in nor the environment says what is imported.
        [sys.executable, "-I", str(_CHILD), json.dumps(facts)],
        env=child_environment(answer.parent),
        cwd=answer.parent,
        stdin=subprocess.DEVNULL,
        # What libraries print may quote the paper.
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def child_environment(folder: Path) -> dict[str, str]:
    """Return what the process is told: nothing of ours, so that the bot's token is not in it."""
    programs = [one for one in (office_program(), reading_program()) if one]
    found = [str(Path(one).parent) for one in programs]
    told = {
        "PATH": os.pathsep.join([*found, os.defpath]),
        "LANG": "C.UTF-8",
        **dict.fromkeys(("HOME", "TMPDIR", "TEMP", "TMP"), str(folder)),
    }
    # Windows begins no program without it.
    system = os.environ.get("SYSTEMROOT")  # noqa: TID251  # no setting of ours
    return told | ({"SYSTEMROOT": system} if system else {})


def end_process(process: subprocess.Popen[bytes]) -> None:
    """End the process and whatever it began; it may have ended by itself."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    # Windows has no process groups to end: its own program ends the process and its children.
    elif (taskkill := shutil.which("taskkill")) is not None:
        subprocess.run(  # noqa: S603
            [taskkill, "/T", "/F", "/PID", str(process.pid)], check=False, capture_output=True
        )
    process.kill()
    process.wait()


def _outcome(status: int, written: Path, file: str) -> Read:
    if status == -_SPENT_ITS_TIME:
        raise TakesTooLong(file=file)
    if status == SPENT or status < 0:
        raise TooMuchInside(file=file)
    if status:
        raise ReaderFailed(f"the reader ended with {status}")
    answer: dict[str, Any] = json.loads(written.read_bytes())
    if "reading" in answer:
        return PlanReading.model_validate_json(answer["reading"])
    if "sheet" in answer:
        return SheetReading.model_validate_json(answer["sheet"])
    if "register" in answer:
        return RegisterReading.model_validate_json(answer["register"])
    if "refusal" in answer:
        refusal: type[unreadable.ReadingRefusal] = getattr(unreadable, answer["refusal"])
        raise refusal(**answer["facts"] | {"file": file})
    raise ReaderFailed(answer["failure"])
