"""SQLite's driver with one trip to its thread for each statement.

aiosqlite makes a trip each to open a cursor, to execute, to fetch and to close. A trip costs more
than our statements do, and a transaction is a dozen of them.
"""

import sqlite3
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
        await self._connection.in_thread(self._run, "execute", sql, parameters)
        return self

    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> "Cursor":
        """Execute a statement for each set of parameters."""
        await self._connection.in_thread(self._run, "executemany", sql, parameters)
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
        super().__init__(lambda: sqlite3.connect(*args, **kwargs), iter_chunk_size=0)
        # A program that ends without closing its store must not wait for this thread.
        self._thread.daemon = True

    def cursor(self) -> Cursor:  # type: ignore[override]
        """Return a cursor, without going anywhere for it."""
        return Cursor(self)

    async def in_thread(self, function: Callable[..., None], *args: Any) -> None:
        """Run a function on SQLite's own connection, in its thread."""
        await self._execute(function, self._conn, *args)  # type: ignore[no-untyped-call]
