"""What leaves: rows of the outbox under a lease, and what became of each."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, select, update

from storage.boxes import screen, setting_aside, tables, unanswered
from storage.boxes.claims import anything_open, claim
from storage.boxes.outgoing import Claim, Outgoing, Status
from storage.boxes.pacing import Pacing, give_back, hold
from storage.connection import Box, Connection

_UPDATE = update(tables.outbox).where(tables.outbox.c.id == bindparam("outbox_id"))
_EDITED = tables.outbox.alias()
_LOOKS = update(tables.outbox).where(
    tables.outbox.c.id
    == select(_EDITED.c.target_id).where(_EDITED.c.id == bindparam("edit")).scalar_subquery()
)
_COUNT_FAULT = _UPDATE.values(faults=tables.outbox.c.faults + 1)


class Deliveries:
    """What the delivery asks of the outbox and records in it."""

    def __init__(self, connection: Connection, pacing: Pacing) -> None:
        self._connection = connection
        self._pacing = pacing

    async def anything_open(self) -> bool:
        """Return whether anything waits to leave, or is on its way."""
        return await anything_open(self._connection)

    async def claim(
        self, *, limit: int, now: datetime, in_hours_now: bool, lease: timedelta
    ) -> Claim:
        """Lease up to `limit` rows that may leave at the promised time `now`."""
        return await claim(
            self._connection,
            self._pacing,
            limit=limit,
            now=now,
            in_hours_now=in_hours_now,
            lease=lease,
        )

    async def sent(self, outbox_id: int, message_address: int | None, at: datetime) -> None:
        """Record a delivery and the messenger's id of the message."""
        await self._record(
            outbox_id,
            status=Status.SENT,
            message_address=message_address,
            sent_at=at,
            unanswered_after=None,
        )

    async def may_stand_under(self, row: Outgoing) -> list[int]:
        """Return under which of the messenger's ids a message stands if an earlier try arrived."""
        return await unanswered.numbers(self._connection, row)

    async def edited(self, outbox_id: int, looks: str, at: datetime) -> None:
        """Record that an edit arrived, and what it made of its message."""
        await self._connection.change(_LOOKS, {"edit": outbox_id, "looks": looks})
        await screen.edited(self._connection, outbox_id)
        await self._record(outbox_id, status=Status.SENT, sent_at=at)

    async def unchanged(self, outbox_id: int, chat_id: int) -> None:
        """Take an edit back that would show what stands there already, and its turn with it."""
        # In the order of a claim, which takes its turn before it takes rows.
        await give_back(self._connection, self._pacing, chat_id)
        await self.drop(outbox_id, "it shows this already")

    async def retry(self, outbox_id: int, *, after: timedelta, failure: str) -> None:
        """Give a row back, to be tried again after a time of the database's clock."""
        retry_at = await self._connection.now() + after
        await self._record(outbox_id, status=Status.QUEUED, retry_at=retry_at, failure=failure)

    async def retry_after_fault(self, outbox_id: int, *, after: timedelta, failure: str) -> None:
        """The same, where our own code raised, which is counted."""
        await self.retry(outbox_id, after=after, failure=failure)
        await self._connection.change(_COUNT_FAULT, {"outbox_id": outbox_id})

    async def answered(self, outbox_id: int) -> None:
        """Record that the messenger has said no, and the message has not arrived."""
        await self._set(outbox_id, unanswered_after=None)

    async def failed(self, outbox_id: int, failure: str) -> None:
        """Give a message up for good, with all parts of it that have not left."""
        await setting_aside.end(
            self._connection, outbox_id, status=Status.FAILED, failure=failure, lease_until=None
        )

    async def set_aside(self, outbox_id: int, failure: str, *, at: datetime) -> None:
        """End a message, with all parts that have not left, until somebody has looked at it."""
        await setting_aside.end(
            self._connection,
            outbox_id,
            status=Status.SET_ASIDE,
            failure=failure,
            lease_until=None,
            set_aside_at=at,
        )

    async def drop(self, outbox_id: int, why: str) -> None:
        """Take a row back that is no longer wanted."""
        await self._record(outbox_id, status=Status.DROPPED, failure=why)

    async def hold_chat(self, chat_id: int, after: timedelta) -> None:
        """Let nothing leave for a chat for some time."""
        await hold(self._connection, self._pacing, chat_id, after)

    async def _record(self, outbox_id: int, **values: object) -> None:
        await self._set(outbox_id, lease_until=None, **values)
        self._connection.touched.add(Box.OUTBOX)

    async def _set(self, outbox_id: int, **values: object) -> None:
        await self._connection.change(_UPDATE, {"outbox_id": outbox_id, **values})
