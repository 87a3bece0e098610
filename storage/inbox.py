"""Updates as they came in, in their order of arrival, until each has been handled once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import case, func, or_, select, update

from storage import boxes
from storage.connection import Box, Connection

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


class Inbox:
    """Questions about updates."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def put(self, update_id: int, lane: int, payload: Mapping[str, Any]) -> bool:
        """Keep an update; return False if it is known."""
        insert = self._connection.insert(boxes.inbox).values(
            update_id=update_id, lane=lane, payload=dict(payload), status=Status.WAITING
        )
        is_new = await self._connection.change(insert.on_conflict_do_nothing()) == 1
        if is_new:
            self._connection.touched.add(Box.INBOX)
        return is_new

    async def claim(self, *, limit: int, lease: timedelta, busy: Collection[int]) -> list[Update]:
        """Lease the oldest waiting update of each lane that is neither leased nor `busy`."""
        inbox = boxes.inbox
        now = await self._connection.now()
        heads = (
            select(func.min(inbox.c.id))
            .where(boxes.INBOX_WAITING, inbox.c.lane.not_in(list(busy)))
            .group_by(inbox.c.lane)
        )
        free = (
            select(inbox.c.id)
            .where(
                inbox.c.id.in_(heads),
                boxes.INBOX_WAITING,
                or_(inbox.c.lease_until.is_(None), inbox.c.lease_until <= now),
            )
            .order_by(inbox.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        ids = await self._connection.values(free)
        if not ids:
            return []
        await self._connection.change(
            update(inbox).where(inbox.c.id.in_(ids)).values(lease_until=now + lease)
        )
        rows = await self._connection.rows(
            select(inbox).where(inbox.c.id.in_(ids)).order_by(inbox.c.id)
        )
        return [Update(row.update_id, row.lane, row.payload, row.attempts) for row in rows]

    async def handled(self, update_id: int) -> bool:
        """Mark an update as handled, in the transaction that did; False if it was before."""
        inbox = boxes.inbox
        changed = await self._connection.change(
            update(inbox)
            .where(inbox.c.update_id == update_id, boxes.INBOX_WAITING)
            .values(
                status=Status.HANDLED, handled_at=await self._connection.now(), lease_until=None
            )
        )
        self._connection.touched.add(Box.INBOX)
        return changed == 1

    async def release(self, update_id: int, failure: str) -> None:
        """Give an update back after a failure; the last of several puts it aside."""
        inbox = boxes.inbox
        attempts = inbox.c.attempts + 1
        await self._connection.change(
            update(inbox)
            .where(inbox.c.update_id == update_id, boxes.INBOX_WAITING)
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
        query = select(func.count(boxes.inbox.c.id)).where(boxes.INBOX_WAITING)
        count: int = await self._connection.value(query)
        return count

    async def prune(self, before: datetime) -> int:
        """Forget updates handled before a moment of the database's clock; return how many.

        Telegram offers an update for a day at most (core.telegram.org/bots/api#getting-updates).
        """
        inbox = boxes.inbox
        return await self._connection.change(
            inbox.delete().where(inbox.c.status == Status.HANDLED, inbox.c.handled_at < before)
        )
