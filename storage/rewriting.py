"""The one way around the guard of the log, for what has to change in lines that stay."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import text

from storage.connection import Connection

_GUARD = {
    False: (
        "DROP TRIGGER events_refuse_update",
        "CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events "
        "BEGIN SELECT RAISE(ABORT, 'events is append-only'); END",
    ),
    True: (
        "ALTER TABLE events DISABLE TRIGGER events_are_append_only",
        "ALTER TABLE events ENABLE TRIGGER events_are_append_only",
    ),
}


@asynccontextmanager
async def rewriting_log(connection: Connection) -> AsyncIterator[None]:
    """Let lines of the log be changed in the block; who else writes to it waits on PostgreSQL.

    Where something is raised the transaction is rolled back, and the guard with it.
    """
    opened, closed = _GUARD[connection.is_postgresql]
    await connection.change(text(opened))
    yield
    await connection.change(text(closed))
