"""SQLite on the loop, in the shape of SQLAlchemy's asynchronous engines.

A statement, and a commit that is only written to the log, takes it less than a trip to a thread
and back does, and a transaction is a dozen of them. What may wait for long goes to a thread:
opening the file, beginning to write while another process does, and bringing the log into the
file, for which the disk is waited for.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Executable, QueuePool, create_engine, create_pool_from_url, event
from sqlalchemy.engine import URL, Connection, CursorResult, Dialect, Engine
from sqlalchemy.exc import DBAPIError

T = TypeVar("T")

# How long a transaction waits for its turn among those of this process, in seconds.
_PATIENCE = 30.0
# Begins without any lock, so it waits for nobody.
DEFERRED = "BEGIN"
# The log is brought into the file after so many changed rows, some pages each.
_ROWS_IN_LOG = 500
# More statements than there are.
_WORDED = 3000


@cache
def _words() -> Engine:
    """Return what words statements for SQLite: one for all files, so that each is worded once."""
    engine = create_engine("sqlite://", query_cache_size=_WORDED)
    # It learns of SQLite's version by that.
    engine.connect().close()
    engine.dispose()
    return engine


class Opened:
    """An open transaction, with as much of SQLAlchemy's AsyncConnection as is used."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.dialect: Dialect = connection.dialect

    async def execute(
        self,
        statement: Executable,
        parameters: Any = None,
        *,
        execution_options: Any = None,
    ) -> CursorResult[Any]:
        """Execute a statement, here and now."""
        return self._connection.execute(statement, parameters, execution_options=execution_options)

    async def run_sync(self, function: Callable[[Connection], T]) -> T:
        """Return what a function makes of the connection."""
        return function(self._connection)


class SqliteEngine:
    """Connections to a file, each with one transaction at a time, which `begin` starts."""

    def __init__(
        self,
        url: URL,
        *,
        begin: str,
        connections: int,
        busy_milliseconds: int,
        configured: Callable[[Any], None],
    ) -> None:
        self._begin = begin
        self._patient = f"PRAGMA busy_timeout = {busy_milliseconds}"
        self._pool = create_pool_from_url(
            url.set(drivername="sqlite"),
            poolclass=QueuePool,
            pool_size=connections,
            max_overflow=0,
            # `begin` and a commit end before anything else is asked of a connection.
            connect_args={
                "check_same_thread": False,
                "isolation_level": None,
                # Of 128 the driver forgets some in the midst of a busy day, and reads them anew.
                "cached_statements": _WORDED,
            },
        )
        event.listen(self._pool, "connect", lambda opened, _: opened.execute(self._patient))
        event.listen(self._pool, "connect", lambda opened, _: configured(opened))
        self.dialect: Dialect = _words().dialect
        self._in_log = 0
        self._turns = asyncio.Semaphore(connections)
        self._thread = ThreadPoolExecutor(connections, thread_name_prefix="sqlite")

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Opened]:
        """Open a transaction that commits at its end, unless an exception leaves it.

        Raises TimeoutError where those before it do not end.
        """
        # The one before may have waited for nothing: a morning of many keeps nobody from answers.
        await asyncio.sleep(0)
        async with asyncio.timeout(_PATIENCE):
            await self._turns.acquire()
        try:
            connection = await self._connected()
            try:
                driver = _driver(connection)
                changes = driver.total_changes
                if not self._begins_at_once(driver):
                    await self._waits(connection.exec_driver_sql, self._begin)
                yield Opened(connection)
                connection.commit()
                await self._bring_in(driver, driver.total_changes - changes)
            finally:
                # What is still open then is rolled back.
                connection.close()
        finally:
            self._turns.release()

    async def outside(self, statement: str) -> None:
        """Execute what cannot be part of a transaction, in the thread."""
        async with self._turns:
            connection = await self._connected()
            try:
                await self._waits(_done, _driver(connection), statement)
            finally:
                connection.close()

    async def dispose(self) -> None:
        """Close every connection that no transaction holds."""
        self._pool.dispose()
        self._thread.shutdown(wait=False)

    async def _connected(self) -> Connection:
        if self._pool.checkedin():  # type: ignore[attr-defined]  # it is a QueuePool
            return self._connect()
        return await self._waits(self._connect)

    def _connect(self) -> Connection:
        try:
            opened = self._pool.connect()
        except sqlite3.Error as error:
            # As SQLAlchemy tells of everything else that goes wrong.
            raise DBAPIError("opening the file", None, error) from error
        return Connection(_words(), opened)

    async def _bring_in(self, driver: sqlite3.Connection, changed: int) -> None:
        self._in_log += changed
        if self._in_log >= _ROWS_IN_LOG:
            self._in_log = 0
            # What was committed is safe in the log; whatever is wrong, the next to write hears of.
            with suppress(sqlite3.Error):
                await self._waits(_done, driver, "PRAGMA wal_checkpoint(PASSIVE)")

    def _begins_at_once(self, driver: sqlite3.Connection) -> bool:
        """Return whether the transaction could begin without waiting for who holds the lock.

        What else may be wrong is told by the beginning that waits.
        """
        if self._begin == DEFERRED:
            driver.execute(self._begin)
            return True
        driver.execute("PRAGMA busy_timeout = 0")
        try:
            driver.execute(self._begin)
        except sqlite3.OperationalError:
            return False
        finally:
            driver.execute(self._patient)
        return True

    async def _waits(self, function: Callable[..., T], *args: Any) -> T:
        """Return what a function returns in the thread, which has ended even for who is cancelled.

        A connection is used by one thread at a time, and none outlives the loop it answers.
        """
        working = asyncio.get_running_loop().run_in_executor(self._thread, function, *args)
        try:
            return await asyncio.shield(working)
        except asyncio.CancelledError:
            while not working.done():
                with suppress(asyncio.CancelledError):
                    await asyncio.wait([working])
            raise


def _done(driver: sqlite3.Connection, statement: str) -> None:
    """Execute a statement to its end: nothing commits while one is under way."""
    driver.execute(statement).fetchall()


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError("SQLite's own driver is not there")
    return driver
