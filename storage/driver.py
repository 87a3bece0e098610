"""SQLite's driver that goes to its thread only for what may wait.

aiosqlite makes a trip each to open a cursor, to execute, to fetch and to close. A trip costs more
than our statements do, a busy loop lets a trip wait, and a transaction is a dozen statements. Only
beginning to write can wait for another process, and only a commit for the disk.
"""

import sqlite3
from asyncio import Future
from collections.abc import Callable, Iterable
from typing import Any

from aiosqlite import Connection


class Cursor:
    """A cursor that fetches while it executes; it has the parts of aiosqlite's that are used."""

    def __init__(self, connection: "EagerConnection") -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> "Cursor":
        return self

    async def execute(self, sql: str, parameters: Iterable[Any] = ()) -> "Cursor":
        """Execute a statement and fetch what it gives."""
        await self._connection.run(self._run, "execute", sql, parameters)
        return self

    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> "Cursor":
        """Execute a statement for each set of parameters."""
        await self._connection.run(self._run, "executemany", sql, parameters)
        return self

    async def fetchall(self) -> list[Any]:
        """Return what was fetched."""
        return self._rows

    async def close(self) -> None:
        """Close the cursor, which holds nothing open."""

    def _run(self, opened: sqlite3.Connection, method: str, *args: Any) -> None:
        cursor = getattr(opened, method)(*args)
        self.description = cursor.description
        self._rows = cursor.fetchall() if cursor.description else []
        self.rowcount = cursor.rowcount
        self.lastrowid = cursor.lastrowid
        cursor.close()


class EagerConnection(Connection):
    """An aiosqlite connection with such cursors."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["check_same_thread"] = False
        super().__init__(lambda: sqlite3.connect(*args, **kwargs), iter_chunk_size=0)
        # A program that ends without closing its store must not wait for this thread.
        self._thread.daemon = True
        self._stopped: Future[Any] | None = None

    def stop(self) -> "Future[Any] | None":
        """End the thread; what is returned is done when it has ended."""
        self._stopped = super().stop()
        return self._stopped

    async def _connect(self) -> Connection:
        """Connect; where that fails, the thread has ended before anybody hears of it.

        aiosqlite lets it end later, and a thread that answers a loop closed by then dies of it.
        """
        try:
            return await super()._connect()
        except Exception:
            if self._stopped:
                await self._stopped
            raise

    def cursor(self) -> Cursor:  # type: ignore[override]
        """Return a cursor, without going anywhere for it."""
        return Cursor(self)

    async def rollback(self) -> None:
        """Roll back, if there is anything to roll back."""
        if self._conn.in_transaction:
            self._conn.rollback()

    async def run(self, function: Callable[..., None], *args: Any) -> None:
        """Run a function on SQLite's own connection: here within a transaction, else in its thread.

        A transaction that is open holds all the locks its statements need.
        """
        if self._conn.in_transaction:
            function(self._conn, *args)
        else:
            await self._execute(function, self._conn, *args)  # type: ignore[no-untyped-call]
