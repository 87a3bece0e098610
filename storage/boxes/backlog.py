"""What has not left: what waits, what was given up or set aside, and what to do with it."""

from datetime import datetime

from sqlalchemy import func, select, true, update

from storage.boxes import setting_aside, tables
from storage.boxes.outgoing import Failure, Kind, Queue, SetAside, Status
from storage.boxes.queues import out_of_reach, queues
from storage.columns import begins_with
from storage.connection import Connection
from storage.tables import chats

# The boxes are all departments': of their rows those are one's that are of its chats.
_CHATS = select(chats.c.id)


class Backlog:
    """What whoever watches the outbox asks and decides."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def pending(self, *, in_hours_now: bool) -> int:
        """Return how many messages are on their way, without those that wait for sending hours.

        Menus of commands are no messages: nobody waits for them.
        """
        outbox = tables.outbox
        visible = true() if in_hours_now else ~outbox.c.in_hours
        count: int = await self._connection.value(
            select(func.count())
            .select_from(outbox)
            .where(tables.OUTBOX_OPEN, visible, outbox.c.kind != Kind.MENU)
        )
        return count

    async def queues(self, *, in_hours_now: bool) -> list[Queue]:
        """Return what waits for each chat and not for sending hours, the oldest first."""
        return await queues(self._connection, in_hours_now=in_hours_now)

    async def out_of_reach(self) -> list[str]:
        """Return the titles of the chats that speak for somebody and cannot be written to."""
        return await out_of_reach(self._connection)

    async def failures(self, since: datetime) -> list[Failure]:
        """Return what was queued since a promised time and given up."""
        outbox = tables.outbox
        rows = await self._connection.rows(
            select(outbox)
            .where(
                outbox.c.status == Status.FAILED,
                outbox.c.created_at >= since,
                outbox.c.chat_id.in_(_CHATS),
            )
            .order_by(outbox.c.id)
        )
        return [Failure(row.id, row.chat_id, row.key, row.failure) for row in rows]

    async def count_sent(self, prefix: str) -> int:
        """Return how many messages with this prefix of their keys were sent."""
        outbox = tables.outbox
        count: int = await self._connection.value(
            select(func.count()).where(
                begins_with(outbox.c.key, prefix),
                outbox.c.status == Status.SENT,
                outbox.c.chat_id.in_(_CHATS),
            )
        )
        return count

    async def hold(self, why: str, *, at: datetime) -> int:
        """Set aside every message that waits to be sent, for somebody to decide; return how many.

        What only shows anew what stands on a screen goes on.
        """
        waiting = update(tables.outbox).where(tables.OUTBOX_OPEN, tables.outbox.c.kind == Kind.SEND)
        held = waiting.values(
            status=Status.SET_ASIDE, failure=why, set_aside_at=at, lease_until=None
        )
        return await self._connection.change(held)

    async def all_set_aside(self) -> list[SetAside]:
        """Return what is set aside, a message of several parts once, in the order of queueing."""
        return await setting_aside.found(self._connection)

    async def put_back(self, outbox_id: int, *, at: datetime) -> bool:
        """Queue a message again that was set aside; return False if it is not."""
        return await setting_aside.put_back(self._connection, outbox_id, at)

    async def drop_set_aside(self, outbox_id: int) -> bool:
        """End a message for good that was set aside; return False if it is not."""
        return await setting_aside.drop(self._connection, outbox_id)
