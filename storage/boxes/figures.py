"""How much came in and went out, and how soon people were answered: figures for monitoring."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import func, select

from domain.message import Priority
from storage.boxes import tables
from storage.boxes.outgoing import Kind, Status
from storage.connection import Connection

# Of the newest messages: no index by the moment of sending is kept for this alone.
_NEWEST = 500


class Figures:
    """Questions about numbers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def messages(self) -> Mapping[str, int]:
        """Return how many messages there are by status, menus of commands left out."""
        outbox = tables.outbox
        query = (
            select(outbox.c.status, func.count())
            .where(outbox.c.kind != Kind.MENU)
            .group_by(outbox.c.status)
        )
        counts = {row[0]: row[1] for row in await self._connection.rows(query)}
        return {status: counts.get(status, 0) for status in Status}

    async def updates(self) -> Mapping[str, int]:
        """Return how many updates are kept, by status."""
        inbox = tables.inbox
        query = select(inbox.c.status, func.count()).group_by(inbox.c.status)
        return {row[0]: row[1] for row in await self._connection.rows(query)}

    async def answer_seconds(self, *, since: datetime) -> list[float]:
        """Return how long people waited for the answers that were sent since a promised time."""
        outbox = tables.outbox
        newest = (
            select(outbox.c.said_at, outbox.c.sent_at)
            .where(
                outbox.c.status == Status.SENT,
                outbox.c.priority == Priority.ANSWER,
                outbox.c.said_at.is_not(None),
            )
            .order_by(outbox.c.id.desc())
            .limit(_NEWEST)
        )
        return sorted(
            max((row.sent_at - row.said_at).total_seconds(), 0.0)
            for row in await self._connection.rows(newest)
            if row.sent_at is not None and row.sent_at >= since
        )
