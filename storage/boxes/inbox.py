"""Updates as they came in, in their order of arrival, until each has been handled once."""

from datetime import datetime, timedelta

from sqlalchemy import Integer, and_, bindparam, func, or_, select, update

from domain.hearing import Heard
from storage.boxes import tables
from storage.boxes.incoming import SetAside, Status, Update
from storage.connection import CLOCK, AnyRow, Box, Connection

__all__ = ["Inbox", "Update"]

_HEADS = (
    select(func.min(tables.inbox.c.id)).where(tables.INBOX_WAITING).group_by(tables.inbox.c.lane)
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
_ONE_WAITING = update(tables.inbox).where(
    tables.inbox.c.update_id == bindparam("one"), tables.INBOX_WAITING
)
_HANDLED = _ONE_WAITING.values(status=Status.HANDLED, handled_at=CLOCK, lease_until=None).returning(
    tables.inbox.c.stored_at, tables.inbox.c.silent_since
)
_HEARD = select(tables.inbox.c.stored_at, tables.inbox.c.silent_since).where(
    tables.inbox.c.update_id == bindparam("one")
)
_CHOSEN = select(tables.inbox.c.chosen).where(tables.inbox.c.update_id == bindparam("one"))
_IS_SET_ASIDE = tables.inbox.c.status == Status.SET_ASIDE


class Inbox:
    """Questions about updates."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def put(self, update_id: int, lane: int, payload: str, heard: Heard) -> bool:
        """Keep an update; return False if it is known, which leaves its moment as it was."""
        row = {
            "update_id": update_id,
            "lane": lane,
            "payload": payload,
            "stored_at": heard.stored_at,
            "silent_since": heard.silent_since,
        }
        insert = self._connection.insert_new(tables.inbox)
        is_new = await self._connection.change(insert, row | {"status": Status.WAITING}) == 1
        if is_new:
            self._connection.touched.add(Box.INBOX)
        return is_new

    async def claim(self, *, limit: int, lease: timedelta) -> list[Update]:
        """Lease the oldest waiting update of each lane, unless it is leased."""
        rows = await self._connection.rows(_FREE, {"limit": limit})
        if rows:
            now = await self._connection.now()
            ids = [row.id for row in rows]
            await self._connection.change(_LEASE, {"ids": ids, "lease_until": now + lease})
        return [Update(row.update_id, row.lane, row.payload, row.attempts) for row in rows]

    async def renew(self, update_id: int, lease: timedelta) -> bool:
        """Lease an update anew that is worked on still; return False if it has ended."""
        until = await self._connection.now() + lease
        changed = await self._connection.change(
            _ONE_WAITING.values(lease_until=until), {"one": update_id}
        )
        return changed == 1

    async def heard(self, update_id: int) -> Heard | None:
        """Return when an update was stored, None where that is not known."""
        return _heard(await self._connection.row(_HEARD, {"one": update_id}))

    async def handled(self, update_id: int, *, now: datetime) -> Heard | None:
        """Mark an update as handled, in the transaction that did; None if it was before.

        Returns when it was stored, which is `now` where that is not known.
        """
        row = await self._connection.row(_HANDLED, {"one": update_id})
        self._connection.touched.add(Box.INBOX)
        return None if row is None else _heard(row) or Heard(now)

    async def chosen(self, update_id: int) -> int | None:
        """Return the department that was named for an update."""
        department: int | None = await self._connection.value(_CHOSEN, {"one": update_id})
        return department

    async def choose(self, update_id: int, department: int) -> bool:
        """Let an update that was handled be handled again as a department's.

        False where it is not known any more, or somebody has chosen before.
        """
        changed = await self._connection.change(
            update(tables.inbox)
            .where(tables.inbox.c.update_id == update_id, tables.inbox.c.chosen.is_(None))
            .values(chosen=department, status=Status.WAITING, attempts=0, handled_at=None)
        )
        self._connection.touched.add(Box.INBOX)
        return changed == 1

    async def forget(self, update_id: int) -> None:
        """Keep nothing of what an update said; that it came stays known."""
        await self._connection.change(
            update(tables.inbox).where(tables.inbox.c.update_id == update_id).values(payload="{}")
        )

    async def release(self, update_id: int, failure: str, *, counts: bool) -> bool:
        """Give an update back after a failure, which counts if it was our own.

        Returns False if it has ended all the same: the database took it, and could not say so.
        """
        changed = await self._connection.change(
            _ONE_WAITING.values(
                attempts=tables.inbox.c.attempts + int(counts), lease_until=None, failure=failure
            ),
            {"one": update_id},
        )
        self._connection.touched.add(Box.INBOX)
        return changed == 1

    async def set_aside(self, update_id: int, failure: str) -> bool:
        """End an update until somebody has looked at it; return False if it has ended before."""
        changed = await self._connection.change(
            _ONE_WAITING.values(
                status=Status.SET_ASIDE, handled_at=CLOCK, lease_until=None, failure=failure
            ),
            {"one": update_id},
        )
        self._connection.touched.add(Box.INBOX)
        return changed == 1

    async def all_set_aside(self) -> list[SetAside]:
        """Return what is set aside, in the order of arrival."""
        rows = await self._connection.rows(
            select(tables.inbox).where(_IS_SET_ASIDE).order_by(tables.inbox.c.id)
        )
        return [SetAside(row.update_id, row.failure, row.handled_at) for row in rows]

    async def put_back(self, update_id: int) -> bool:
        """Let an update that is set aside be tried again; return False if it is not."""
        return await self._take_up(
            update_id, status=Status.WAITING, attempts=0, handled_at=None, failure=None
        )

    async def drop_set_aside(self, update_id: int) -> bool:
        """End an update for good that is set aside, its reason kept; return False if it is not."""
        return await self._take_up(update_id, status=Status.DROPPED)

    async def _take_up(self, update_id: int, **values: object) -> bool:
        this = tables.inbox.c.update_id == update_id
        changed = await self._connection.change(
            update(tables.inbox).where(this, _IS_SET_ASIDE).values(**values)
        )
        self._connection.touched.add(Box.INBOX)
        return changed == 1

    async def waiting(self, *, stored_until: datetime | None = None) -> int:
        """Return how many updates wait, of those that were stored until then."""
        query = select(func.count(tables.inbox.c.id)).where(tables.INBOX_WAITING)
        if stored_until is not None:
            query = query.where(tables.inbox.c.stored_at <= stored_until)
        count: int = await self._connection.value(query)
        return count

    async def oldest_waiting(self) -> datetime | None:
        """Return when the oldest update was stored that waits, None where none does."""
        query = select(func.min(tables.inbox.c.stored_at)).where(tables.INBOX_WAITING)
        stored_at: datetime | None = await self._connection.value(query)
        return stored_at

    async def prune(self, *, before: datetime, set_aside_before: datetime) -> int:
        """Forget updates that ended before moments of the database's clock; return how many.

        Telegram offers an update for a day at most (core.telegram.org/bots/api#getting-updates).
        """
        ended, status = tables.inbox.c.handled_at, tables.inbox.c.status
        return await self._connection.change(
            tables.inbox.delete().where(
                or_(
                    and_(status.in_((Status.HANDLED, Status.DROPPED)), ended < before),
                    and_(_IS_SET_ASIDE, ended < set_aside_before),
                )
            )
        )


def _heard(row: AnyRow | None) -> Heard | None:
    return Heard(row.stored_at, row.silent_since) if row and row.stored_at else None
