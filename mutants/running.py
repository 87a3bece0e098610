"""Runs of tests, each in a process that has the libraries already.

Libraries take longer to import than most tests take to notice a break. Of the tree itself nothing
is imported beforehand: each run reads it as it stands then.
"""

import multiprocessing
import os
import signal
import sys
import traceback
from functools import cache
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

_UNABLE = 70
"""How a process ends in which pytest itself broke: that says nothing of any test."""


def run(
    libraries: tuple[str, ...], tree: Path, arguments: list[str], output: Path, seconds: float
) -> int | None:
    """Return pytest's exit status in a tree, None if it took longer; it prints to `output`."""
    process = _forking(libraries).Process(target=_test, args=(tree, arguments, output))
    process.start()
    process.join(seconds)
    if process.is_alive() and process.pid is not None:
        os.killpg(process.pid, signal.SIGKILL)
        process.join()
        return None
    if process.exitcode == _UNABLE:
        raise ChildProcessError(output.read_text("utf-8", "replace"))
    return process.exitcode


@cache
def _forking(libraries: tuple[str, ...]) -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(libraries))
    return context


def _test(tree: Path, arguments: list[str], output: Path) -> None:
    os.setsid()
    with output.open("wb") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    os.chdir(tree)
    # What pytest makes of the tests is the same for every mutant.
    sys.dont_write_bytecode = False
    ours = Path(__file__).parents[1]
    sys.path[:] = [str(tree), *(one for one in sys.path if one not in {"", str(ours)})]
    # A process has one server that forks: whoever asked first may have had it import our own tree.
    for name in [one for one in sys.modules if _stands_in(ours, one.partition(".")[0])]:
        del sys.modules[name]
    # Whoever has been imported already is not imported for pytest alone; nobody asserts there.
    heeded = ["-W", "ignore::pytest.PytestAssertRewriteWarning", *arguments]
    try:
        sys.exit(int(pytest.main(heeded)))
    except Exception:
        traceback.print_exc()
        sys.exit(_UNABLE)


def _stands_in(folder: Path, package: str) -> bool:
    return (folder / package).is_dir()
