"""How the processes at work fare: each writes a row of its own, again and again."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BindParameter, bindparam, delete, select, update

from storage.connection import AnyRow, Connection
from storage.watch.tables import watches

_ME: BindParameter[str] = bindparam("me")
_MINE = update(watches).where(watches.c.holder == _ME)
# In one order, so that two processes that lock the rows wait for each other and for nothing else.
_ALL = select(watches).order_by(watches.c.holder)

# A process that has not written for so long is dead, or as good as that.
GONE_AFTER = timedelta(minutes=5)
# One that has just written is at work, and will speak.
AT_WORK = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Beat:
    """How a process stands: since when it is not well, and whether it has told of that.

    The first of those that are here speaks for all while nothing can be written down.
    """

    bad_since: datetime | None
    has_told: bool
    is_first: bool


@dataclass(frozen=True, slots=True)
class Leave:
    """How trouble ends for a process: whether for all of them, and whether any had told of it."""

    is_last: bool
    was_told: bool


class Watches:
    """Questions about the processes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def beat(self, me: str) -> Beat:
        """Write that a process is there; return how it stands.

        A row that a dead process has left is taken over: what it told still holds.
        """
        upsert = self._connection.upsert(watches, "holder", "written_at")
        now = await self._connection.now()
        await self._connection.change(upsert, {"holder": me, "written_at": now})
        rows = await self._locked()
        mine = next(row for row in rows if row.holder == me)
        left = [row for row in rows if row.written_at <= now - GONE_AFTER]
        bad_since, told = mine.bad_since, mine.told
        if left:
            bad = [row for row in (mine, *left) if row.bad_since is not None]
            bad_since = min((row.bad_since for row in bad), default=None)
            told = next((row.told for row in bad if row.told), None)
            await self._mine(me, bad_since=bad_since, told=told)
            gone = [row.holder for row in left]
            await self._connection.change(delete(watches).where(watches.c.holder.in_(gone)))
        here = [row.holder for row in rows if row.written_at > now - AT_WORK]
        return Beat(bad_since, told is not None, is_first=me == min(here))

    async def claim(self, me: str, since: datetime, cause: str) -> bool:
        """Write that a process is not well; return whether it is the one to tell of the cause."""
        rows = await self._locked()
        is_mine = all(row.holder == me or row.told != cause for row in rows)
        await self._mine(me, bad_since=since, told=cause if is_mine else None)
        return is_mine

    async def disclaim(self, me: str) -> None:
        """Let another process tell of the cause: nobody heard this one."""
        await self._mine(me, told=None)

    async def leave(self, me: str) -> Leave:
        """Write that a process is well again; what was told is kept until the last one is."""
        rows = await self._locked()
        alive = await self._connection.now() - GONE_AFTER
        others = [row for row in rows if row.holder != me and row.written_at > alive]
        is_last = all(row.bad_since is None for row in others)
        was_told = any(row.told for row in rows)
        await self._mine(me, bad_since=None)
        if is_last:
            await self._connection.change(update(watches).values(told=None))
        return Leave(is_last, was_told)

    async def last_write(self) -> datetime | None:
        """Return when any process wrote last, by the database's clock; None if none ever did."""
        newest = select(watches.c.written_at).order_by(watches.c.written_at.desc().nulls_last())
        written_at: datetime | None = await self._connection.value(newest.limit(1))
        return written_at

    async def _locked(self) -> list[AnyRow]:
        """Lock all rows, and read them: of two processes that look at once one looks second."""
        await self._connection.rows(_ALL.with_for_update())
        return list(await self._connection.rows(_ALL))

    async def _mine(self, me: str, **values: object) -> None:
        await self._connection.change(_MINE.values(**values), {"me": me})
