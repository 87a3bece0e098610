"""Periods that were done, so that whoever ticks, and however often, does each once."""

from datetime import datetime

from sqlalchemy import bindparam, func, select

from storage import tables
from storage.columns import begins_with
from storage.connection import Connection

_HAS = select(tables.runs.c.key).where(tables.runs.c.key == bindparam("period"))


class Runs:
    """Questions about periods."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def has(self, key: str) -> bool:
        """Return whether somebody has a period."""
        return await self._connection.value(_HAS, {"period": key}) is not None

    async def first(self, key: str, at: datetime) -> bool:
        """Take a period for this transaction; return False if somebody has it already."""
        insert = self._connection.insert_new(tables.runs)
        return await self._connection.change(insert, {"key": key, "at": at}) == 1

    async def last(self, prefix: str) -> datetime | None:
        """Return when the last period was done of those whose keys begin so, None without any."""
        runs = tables.runs
        done = func.max(runs.c.at, type_=runs.c.at.type)
        query = select(done).where(begins_with(runs.c.key, prefix))
        at: datetime | None = await self._connection.value(query)
        return at

    async def begun_with(self, prefix: str) -> list[str]:
        """Return the keys of all periods done that begin so."""
        query = select(tables.runs.c.key).where(begins_with(tables.runs.c.key, prefix))
        return [row.key for row in await self._connection.rows(query.order_by(tables.runs.c.key))]
