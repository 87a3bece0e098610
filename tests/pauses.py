"""Pauses of the database's clock, ended at once: no test waits for one, or must be quicker."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from storage.boxes.tables import inbox, outbox
from storage.engines import writer


async def pauses_end(database_url: str) -> None:
    """Let every lease have run out and every retry be due."""
    engine = writer(database_url)
    past = datetime.now(UTC) - timedelta(minutes=1)
    async with engine.begin() as connection:
        for column in (inbox.c.lease_until, outbox.c.lease_until, outbox.c.retry_at):
            await connection.execute(
                update(column.table).where(column.is_not(None)).values({column: past})
            )
    await engine.dispose()
