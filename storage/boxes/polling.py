"""Whose turn it is to ask the messenger for updates, and whether a stranger asks as well."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, or_, select, update

from storage.boxes import tables
from storage.connection import CLOCK, Connection

_ROW = 1
_THE_ROW = tables.polling.c.id == _ROW
_MINE = tables.polling.c.holder == bindparam("me")
_FREE = or_(tables.polling.c.lease_until.is_(None), tables.polling.c.lease_until <= CLOCK)
_TAKE = update(tables.polling).where(_THE_ROW, or_(_MINE, _FREE))
_GIVE_BACK = update(tables.polling).where(_THE_ROW, _MINE).values(holder=None, lease_until=None)
_RIVAL_SINCE = select(tables.polling.c.rival_since).where(_THE_ROW)


class Polling:
    """Questions about the lease to poll, which one process has at a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def take(self, holder: str, *, lease: timedelta) -> bool:
        """Take the turn if it is free, or keep it; return False if another process has it."""
        await self._connection.change(self._connection.insert_new(tables.polling), {"id": _ROW})
        until = await self._connection.now() + lease
        taken = _TAKE.values(holder=holder, lease_until=until)
        return await self._connection.change(taken, {"me": holder}) == 1

    async def give_back(self, holder: str) -> None:
        """Let others have the turn at once."""
        await self._connection.change(_GIVE_BACK, {"me": holder})

    async def rival_since(self) -> datetime | None:
        """Return since which promised time a program of no known process polls, None if none."""
        since: datetime | None = await self._connection.value(_RIVAL_SINCE)
        return since

    async def set_rival(self, since: datetime | None) -> None:
        """Record that one does, or that none does any more."""
        row: dict[str, Any] = {"id": _ROW, "rival_since": since}
        upsert = self._connection.upsert(tables.polling, "id", "rival_since")
        await self._connection.change(upsert, row)
