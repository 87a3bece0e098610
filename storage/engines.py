"""Database engines: one that writes and one that reads, on SQLite and on PostgreSQL."""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import event, make_url
from sqlalchemy.engine import URL

from storage.sqlite import DEFERRED, Opened, SqliteEngine

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

Engine: TypeAlias = "AsyncEngine | SqliteEngine"
OpenedConnection: TypeAlias = "AsyncConnection | Opened"

# How long one process waits for another's write; within a process writers queue for the one
# connection instead.
_BUSY_MILLISECONDS = 10_000

# On PostgreSQL, for each of the two engines: no more than with SQLAlchemy's own numbers.
_CONNECTIONS = 15
# How many statements a connection has prepared; with fewer than there are it prepares for ever.
_STATEMENTS = 1000


def writer(url: str) -> Engine:
    """Return an engine whose transactions may write.

    On SQLite they begin with BEGIN IMMEDIATE: a deferred one that reads before it writes loses
    concurrent changes without any error, or fails at once with "database is locked".
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed, begin="BEGIN IMMEDIATE", query_only=False, connections=1)
    return _postgresql(parsed)


def migrator(url: str) -> Engine:
    """Return an engine that may make tables anew.

    SQLite changes a constraint by writing the table anew, and a reference to the one before would
    hinder that: references are looked at once, at the end, and not with every statement.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(
            parsed, begin="BEGIN IMMEDIATE", query_only=False, connections=1, enforces=False
        )
    return _on_server(parsed)


def reader(url: str) -> Engine:
    """Return an engine whose transactions see one state throughout and cannot write."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed, begin=DEFERRED, query_only=True, connections=4)
    return _postgresql(
        parsed, isolation_level="REPEATABLE READ", execution_options={"postgresql_readonly": True}
    )


def _on_server(url: URL, **options: Any) -> "AsyncEngine":
    # SQLite needs none of it, and it brings along how SQLAlchemy maps classes.
    from sqlalchemy.ext.asyncio import create_async_engine

    return create_async_engine(url, **options)


def _postgresql(url: URL, **options: Any) -> "AsyncEngine":
    """Return an engine whose connections stay: each has to learn all statements anew.

    The one that was last in use comes first, so that few are warm and not all half.
    """
    engine = _on_server(
        url,
        pool_size=_CONNECTIONS,
        max_overflow=0,
        pool_use_lifo=True,
        pool_pre_ping=True,
        **options,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def configure(opened: Any, _: object) -> None:
        opened.driver_connection.prepared_max = _STATEMENTS

    return engine


def _sqlite(
    url: URL, *, begin: str, query_only: bool, connections: int, enforces: bool = True
) -> SqliteEngine:
    if url.database:
        # Its owner alone reads it; what SQLite puts beside it gets the same rights.
        path = Path(url.database)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)

    def configure(opened: sqlite3.Connection) -> None:
        opened.execute("PRAGMA journal_mode = WAL")
        opened.execute("PRAGMA synchronous = NORMAL")
        # The engine does it in its thread; SQLite itself, within a commit, only for large content.
        opened.execute("PRAGMA wal_autocheckpoint = 10000")
        opened.execute(f"PRAGMA foreign_keys = {int(enforces)}")
        # What is deleted or written over is zeroed in the file, and not left in free pages.
        opened.execute("PRAGMA secure_delete = ON")
        opened.execute(f"PRAGMA query_only = {int(query_only)}")

    return SqliteEngine(
        url,
        begin=begin,
        connections=connections,
        busy_milliseconds=_BUSY_MILLISECONDS,
        configured=configure,
    )
