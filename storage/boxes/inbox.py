"""Updates as they came in, in their order of arrival, until each has been handled once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Integer, bindparam, case, func, or_, select, update

from storage.boxes import tables
from storage.connection import CLOCK, Box, Connection

# An update that fails this often is put aside, so that it does not hold up its lane for ever.
MOST_ATTEMPTS = 3


class Status(StrEnum):
    """Where an update stands."""

    WAITING = "waiting"
    HANDLED = "handled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Update:
    """An update to handle; those of one lane are handled one after the other."""

    update_id: int
    lane: int
    payload: Mapping[str, Any]
    attempts: int


_HEADS = (
    select(func.min(tables.inbox.c.id))
    .where(tables.INBOX_WAITING, tables.inbox.c.lane.not_in(bindparam("busy", expanding=True)))
    .group_by(tables.inbox.c.lane)
)
_FREE = (
    select(tables.inbox)
    .where(
        tables.inbox.c.id.in_(_HEADS),
        tables.INBOX_WAITING,
        or_(tables.inbox.c.lease_until.is_(None), tables.inbox.c.lease_until <= CLOCK),
    )
    .order_by(tables.inbox.c.id)
    .limit(bindparam("limit", type_=Integer))
    .with_for_update(skip_locked=True)
)
_LEASE = update(tables.inbox).where(tables.inbox.c.id.in_(bindparam("ids", expanding=True)))
_HANDLED = (
    update(tables.inbox)
    .where(tables.inbox.c.update_id == bindparam("handled"), tables.INBOX_WAITING)
    .values(status=Status.HANDLED, handled_at=CLOCK, lease_until=None)
)


class Inbox:
    """Questions about updates."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def put(self, update_id: int, lane: int, payload: Mapping[str, Any]) -> bool:
        """Keep an update; return False if it is known."""
        row = {"update_id": update_id, "lane": lane, "payload": dict(payload)}
        insert = self._connection.insert_new(tables.inbox)
        is_new = await self._connection.change(insert, row | {"status": Status.WAITING}) == 1
        if is_new:
            self._connection.touched.add(Box.INBOX)
        return is_new

    async def claim(self, *, limit: int, lease: timedelta, busy: Collection[int]) -> list[Update]:
        """Lease the oldest waiting update of each lane that is neither leased nor `busy`."""
        rows = await self._connection.rows(_FREE, {"busy": list(busy), "limit": limit})
        if rows:
            now = await self._connection.now()
            ids = [row.id for row in rows]
            await self._connection.change(_LEASE, {"ids": ids, "lease_until": now + lease})
        return [Update(row.update_id, row.lane, row.payload, row.attempts) for row in rows]

    async def handled(self, update_id: int) -> bool:
        """Mark an update as handled, in the transaction that did; False if it was before."""
        changed = await self._connection.change(_HANDLED, {"handled": update_id})
        self._connection.touched.add(Box.INBOX)
        return changed == 1

    async def release(self, update_id: int, failure: str) -> None:
        """Give an update back after a failure; the last of several puts it aside."""
        inbox = tables.inbox
        attempts = inbox.c.attempts + 1
        await self._connection.change(
            update(inbox)
            .where(inbox.c.update_id == update_id, tables.INBOX_WAITING)
            .values(
                attempts=attempts,
                lease_until=None,
                failure=failure,
                status=case((attempts >= MOST_ATTEMPTS, Status.FAILED), else_=Status.WAITING),
            )
        )
        self._connection.touched.add(Box.INBOX)

    async def waiting(self) -> int:
        """Return how many updates wait."""
        query = select(func.count(tables.inbox.c.id)).where(tables.INBOX_WAITING)
        count: int = await self._connection.value(query)
        return count

    async def prune(self, before: datetime) -> int:
        """Forget updates handled before a moment of the database's clock; return how many.

        Telegram offers an update for a day at most (core.telegram.org/bots/api#getting-updates).
        """
        inbox = tables.inbox
        return await self._connection.change(
            inbox.delete().where(inbox.c.status == Status.HANDLED, inbox.c.handled_at < before)
        )
