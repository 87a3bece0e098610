"""Processes forked from one that has imported the whole program: a bare start takes a second.

`tests/process/test_run.py` and `test_installed.py` start bare ones, as users do.
"""

import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from bot.__main__ import main

_CONTEXT = get_context("forkserver")
_CONTEXT.set_forkserver_preload(
    [
        "bot.command_line.doctor",
        "bot.command_line.plan_import",
        "bot.command_line.status",
        "bot.service",
        "openpyxl",
        "psycopg",
        "tests.process.bot_process",
    ]
)


class Forked:
    """A process that runs `target`; what it prints goes to files, and what it is told it reads."""

    def __init__(
        self, target: Callable[..., None], *arguments: str, out: Path | None = None, err: Path
    ) -> None:
        orders, self._orders = _CONTEXT.Pipe(duplex=False)
        self._process = _CONTEXT.Process(
            target=_run, args=(target, arguments, orders, out or err, err)
        )
        self._process.start()
        orders.close()

    @property
    def returncode(self) -> int | None:
        """How it ended, None while it runs; minus the signal that ended it."""
        return self._process.exitcode

    @property
    def pid(self) -> int:
        """The number that the operating system gave it."""
        assert self._process.pid
        return self._process.pid

    def tell(self, line: str) -> None:
        """Write a line to its standard input, if it has not ended."""
        with suppress(BrokenPipeError):
            os.write(self._orders.fileno(), f"{line}\n".encode())

    def tell_no_more(self) -> None:
        """End its standard input."""
        self._orders.close()

    def send_signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        os.kill(self.pid, number)

    async def wait(self) -> int:
        """Wait for its end; return how it ended."""
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self._process.sentinel, ended.set)
        try:
            await ended.wait()
        finally:
            loop.remove_reader(self._process.sentinel)
        self._process.join()
        assert self._process.exitcode is not None
        return self._process.exitcode


def _run(
    target: Callable[..., None],
    arguments: tuple[str, ...],
    orders: Connection,
    out: Path,
    err: Path,
) -> None:
    for number, path in ((1, out), (2, err)):
        with path.open("ab") as file:
            os.dup2(file.fileno(), number)
    sys.stdin = os.fdopen(os.dup(orders.fileno()), encoding="utf-8")
    target(*arguments)


class Printed(NamedTuple):
    """How a command ended, and what it printed."""

    status: int
    out: str
    err: str


async def typed(*words: str | Path, folder: Path, **settings: str) -> Printed:
    """Type a command in a folder; its settings come from the environment, and from this alone."""
    with tempfile.TemporaryDirectory() as printed:
        out, err = Path(printed, "out"), Path(printed, "err")
        environment = [f"{name}={value}" for name, value in settings.items()]
        arguments = (str(folder), *environment, "nhacviec", *map(str, words))
        command = Forked(_type, *arguments, out=out, err=err)
        command.tell_no_more()
        status = await command.wait()
        return Printed(status, *(path.read_text("utf-8") for path in (out, err)))


def _type(folder: str, *arguments: str) -> None:
    name = arguments.index("nhacviec")
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(dict(one.split("=", 1) for one in arguments[:name]))
    sys.argv[:] = arguments[name:]
    main()
