"""How the processes at work fare: each writes a row of its own, again and again."""

from datetime import datetime, timedelta

from sqlalchemy import BindParameter, bindparam, delete, select, update

from storage.connection import Connection
from storage.watch import tables

_ALIVE_SINCE: BindParameter[datetime] = bindparam("alive_since")
_OTHERS = tables.watches.c.holder != bindparam("me")
_OTHERS_BAD = select(tables.watches.c.holder).where(
    _OTHERS, tables.watches.c.written_at > _ALIVE_SINCE, tables.watches.c.bad_since.is_not(None)
)
_LEFT = select(tables.watches.c.bad_since).where(
    _OTHERS, tables.watches.c.written_at <= _ALIVE_SINCE
)
_FORGET = delete(tables.watches).where(_OTHERS, tables.watches.c.written_at <= _ALIVE_SINCE)
_MINE = tables.watches.c.holder == bindparam("me")
_MY_OWN = select(tables.watches.c.bad_since).where(_MINE)
_SET_BAD = update(tables.watches).where(_MINE)

# A process that has not written for so long is dead, or as good as that.
GONE_AFTER = timedelta(minutes=5)


class Watches:
    """Questions about the processes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def beat(self, me: str) -> datetime | None:
        """Write that a process is there; return since when it has told that all is not well.

        A row that a dead process has left is taken over: what it told still holds.
        """
        gone = {"me": me, "alive_since": await self._connection.now() - GONE_AFTER}
        left = [one for one in await self._connection.values(_LEFT, gone) if one is not None]
        await self._connection.change(_FORGET, gone)
        upsert = self._connection.upsert(tables.watches, "holder", "written_at")
        now = await self._connection.now()
        await self._connection.change(upsert, {"holder": me, "written_at": now})
        mine: datetime | None = await self._connection.value(_MY_OWN, {"me": me})
        if mine is None and left:
            mine = min(left)
            await self.set_bad(me, mine)
        return mine

    async def set_bad(self, me: str, since: datetime | None) -> bool:
        """Write that all is not well, or well again; False if another process says it is not."""
        alive_since = await self._connection.now() - GONE_AFTER
        others = await self._connection.value(_OTHERS_BAD, {"me": me, "alive_since": alive_since})
        await self._connection.change(_SET_BAD.values(bad_since=since), {"me": me})
        return others is None

    async def last_write(self) -> datetime | None:
        """Return when any process wrote last, by the database's clock; None if none ever did."""
        newest = select(tables.watches.c.written_at).order_by(
            tables.watches.c.written_at.desc().nulls_last()
        )
        written_at: datetime | None = await self._connection.value(newest.limit(1))
        return written_at
