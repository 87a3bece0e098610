"""What the world does to a database under a bot at work: a full disk, a lock, a restart."""

import asyncio
import resource
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import psycopg
from sqlalchemy import make_url

from tests.process.means.machine import Machine

Trouble = Callable[[Machine], AbstractAsyncContextManager[None]]


@asynccontextmanager
async def full_disk(machine: Machine) -> AsyncIterator[None]:
    """Let no file of the bot's grow or be written; only what is read is still there."""
    processes = [one.pid for one in machine.running]
    free = {pid: resource.prlimit(pid, resource.RLIMIT_FSIZE) for pid in processes}
    for pid, (_, most) in free.items():
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, most))
    yield
    for pid, limits in free.items():
        resource.prlimit(pid, resource.RLIMIT_FSIZE, limits)


@asynccontextmanager
async def locked(machine: Machine) -> AsyncIterator[None]:
    """Let somebody else write to all that comes in, and to all of a file, without an end."""
    async with machine.locked("inbox"):
        yield


@asynccontextmanager
async def restarted(machine: Machine) -> AsyncIterator[None]:
    """Let a server end every connection, and take none until it is there again.

    The server is shared with other tests: what its restart is to this database is done to it alone.
    """
    url = make_url(machine.database_url)
    name, beside = url.database, url.set(drivername="postgresql", database="postgres")

    def away() -> None:
        with psycopg.connect(_address(beside), autocommit=True) as server:
            server.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')  # type: ignore[call-overload]
            server.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,)
            )

    def back() -> None:
        with psycopg.connect(_address(beside), autocommit=True) as server:
            server.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')  # type: ignore[call-overload]

    await asyncio.to_thread(away)
    yield
    await asyncio.to_thread(back)


def _address(url: object) -> str:
    return url.render_as_string(hide_password=False)  # type: ignore[attr-defined,no-any-return]
