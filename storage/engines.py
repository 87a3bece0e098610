"""Database engines: one that writes and one that reads, on SQLite and on PostgreSQL."""

from pathlib import Path
from typing import Any

from sqlalchemy import event, make_url
from sqlalchemy.engine import URL, Connection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.driver import EagerConnection

# How long one process waits for another's write; within a process writers queue for the one
# connection of the pool instead.
_BUSY_MILLISECONDS = 10_000


def writer(url: str) -> AsyncEngine:
    """Return an engine whose transactions may write.

    On SQLite they begin with BEGIN IMMEDIATE: a deferred one that reads before it writes loses
    concurrent changes without any error, or fails at once with "database is locked".
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed, begin="BEGIN IMMEDIATE", query_only=False, pool_size=1)
    return create_async_engine(parsed, pool_pre_ping=True)


def migrator(url: str) -> AsyncEngine:
    """Return an engine that may make tables anew.

    SQLite changes a constraint by writing the table anew, and a reference to the one before would
    hinder that: references are looked at once, at the end, and not with every statement.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(
            parsed, begin="BEGIN IMMEDIATE", query_only=False, pool_size=1, enforces=False
        )
    return create_async_engine(parsed)


def reader(url: str) -> AsyncEngine:
    """Return an engine whose transactions see one state throughout and cannot write."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed, begin="BEGIN", query_only=True, pool_size=4)
    return create_async_engine(
        parsed,
        pool_pre_ping=True,
        isolation_level="REPEATABLE READ",
        execution_options={"postgresql_readonly": True},
    )


def _sqlite(
    url: URL, *, begin: str, query_only: bool, pool_size: int, enforces: bool = True
) -> AsyncEngine:
    if url.database:
        # Its owner alone reads it; what SQLite puts beside it gets the same rights.
        path = Path(url.database)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)
    engine = create_async_engine(
        url,
        pool_size=pool_size,
        max_overflow=0,
        connect_args={"async_creator_fn": EagerConnection},
    )

    @event.listens_for(engine.sync_engine, "connect")
    def configure(connection: Any, record: Any) -> None:  # noqa: ARG001
        # The driver must not open transactions of its own; `start` does.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.execute(f"PRAGMA foreign_keys = {int(enforces)}")
        # What is deleted or written over is zeroed in the file, and not left in free pages.
        cursor.execute("PRAGMA secure_delete = ON")
        cursor.execute(f"PRAGMA query_only = {int(query_only)}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
