"""Until when everything that was said to the bot has been stored."""

from datetime import datetime

from sqlalchemy import select

from storage.boxes import tables
from storage.connection import Connection

_HEARD_AT = select(tables.hearing.c.heard_at)
_ONE = 1


class Hearing:
    """Questions about hearing; the moment outlives the process that heard."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def heard_at(self) -> datetime | None:
        """Return the last moment before which nothing waits unheard, None if it is not known."""
        heard_at: datetime | None = await self._connection.value(_HEARD_AT)
        return heard_at

    async def heard_all(self, at: datetime) -> None:
        """Note that whatever was said before `at` has been stored."""
        upsert = self._connection.upsert(tables.hearing, "id", "heard_at")
        await self._connection.change(upsert, {"id": _ONE, "heard_at": at})
