"""Pauses of the database's clock, ended at once: no test waits for one, or must be quicker."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import Column, update

from bot.inbox import LEASE
from storage.boxes.tables import inbox, outbox, polling
from storage.engines import writer

EVER = datetime.max.replace(tzinfo=UTC)
LEASES = (inbox.c.lease_until, outbox.c.lease_until)


async def pauses_end(database_url: str) -> None:
    """Let every lease have run out and every retry be due."""
    await _end(database_url, (*LEASES, outbox.c.retry_at, polling.c.lease_until), EVER)


async def turn_ends(database_url: str) -> None:
    """Let whoever polls have lost its turn to the first that looks."""
    await _end(database_url, (polling.c.lease_until,), EVER)


async def leases_end(database_url: str, taken_by: datetime) -> None:
    """Let every lease have run out that was taken by a moment of the machine's clock."""
    await _end(database_url, LEASES, taken_by + LEASE)


async def _end(database_url: str, columns: Sequence[Column[datetime]], until: datetime) -> None:
    engine = writer(database_url)
    past = datetime.now(UTC) - timedelta(minutes=1)
    async with engine.begin() as connection:
        for column in columns:
            await connection.execute(
                update(column.table).where(column <= until).values({column: past})
            )
    await engine.dispose()
