"""Periods that were done, so that whoever ticks, and however often, does each once."""

from datetime import datetime

from storage import tables
from storage.connection import Connection


class Runs:
    """Questions about periods."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def first(self, key: str, at: datetime) -> bool:
        """Take a period for this transaction; return False if somebody has it already."""
        insert = self._connection.insert_new(tables.runs)
        return await self._connection.change(insert, {"key": key, "at": at}) == 1
