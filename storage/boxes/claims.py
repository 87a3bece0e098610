"""Claiming: which queued messages leave now.

Between chats the most urgent go first; within a chat the order of queueing is kept.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, partial
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, or_, select, true, update

from storage.boxes import pacing as paces
from storage.boxes import tables
from storage.boxes.loads import load
from storage.boxes.outgoing import NEVER_ARRIVED, Claim, Kind, Outgoing, Status
from storage.boxes.pacing import ALL, Pacing
from storage.connection import Connection
from storage.types import UtcDateTime

# Sending hours are promised time, which this clock cannot foresee: look again by then.
_LONGEST_WAIT = 60.0

# The message that an edit is for.
_TARGET = tables.outbox.alias()

_LEASE = (
    update(tables.outbox)
    .where(tables.outbox.c.id == bindparam("row"))
    .values(
        status=Status.SENDING,
        attempts=tables.outbox.c.attempts + 1,
        lease_until=bindparam("until"),
        unanswered_after=func.coalesce(tables.outbox.c.unanswered_after, bindparam("known")),
    )
)
_ANYTHING_OPEN = select(tables.outbox.c.id).where(tables.OUTBOX_OPEN).limit(1)


@dataclass(frozen=True, slots=True)
class _Head:
    """The first row of a chat's queue, and from when it may leave; `dead` ones never will."""

    id: int
    chat_id: int
    ready_at: datetime
    dead: bool


async def claim(
    connection: Connection,
    pacing: Pacing,
    *,
    limit: int,
    now: datetime,
    in_hours_now: bool,
    lease: timedelta,
) -> Claim:
    """Lease up to `limit` rows; the lease of a process that died runs out by itself."""
    next_at = {ALL: await paces.take_pace(connection)}
    clock = await connection.now()
    look = partial(_heads, connection, pacing, now=now, clock=clock, in_hours_now=in_hours_now)
    heads = await look(next_at)
    if any(head.dead for head in heads):
        await _bury(connection, now=now, clock=clock)
        heads = await look(next_at)
    if not heads:
        return Claim([], _LONGEST_WAIT if await _anything_open(connection) else None)
    chosen, wait = _choose(heads, pacing, next_at, limit=limit, clock=clock)
    if not chosen:
        return Claim([], wait)
    ids = [head.id for head in chosen]
    found = {row.id: row for row in await load(connection, ids, clock)}
    rows = [found[row_id] for row_id in ids]
    await connection.change(_LEASE, [_leased(row, clock + lease) for row in rows])
    await paces.keep(connection, {key: next_at[key] for key in (ALL, *(h.chat_id for h in chosen))})
    return Claim(rows, wait)


def _leased(row: Outgoing, until: datetime) -> dict[str, Any]:
    """Return what a lease writes: from now on the message may have arrived without our knowing."""
    return {"row": row.id, "until": until, "known": row.known if row.kind == Kind.SEND else None}


@cache
def _heads_query(*, in_hours_now: bool) -> Select[*tuple[Any, ...]]:
    """Return the first row of each chat's queue, in the order of the most urgent behind each."""
    outbox = tables.outbox
    # What waits for sending hours does not hold up answers behind it, unless it is on its way.
    on_its_way = outbox.c.lease_until > bindparam("clock", type_=UtcDateTime())
    visible = true() if in_hours_now else or_(~outbox.c.in_hours, on_its_way)
    queue = (
        select(func.min(outbox.c.id).label("id"), func.min(outbox.c.priority).label("urgency"))
        .where(tables.OUTBOX_OPEN, visible)
        .group_by(outbox.c.chat_id)
        .subquery()
    )
    return (
        select(
            *(
                outbox.c[name]
                for name in ("id", "chat_id", "lease_until", "retry_at", "expires_at")
            ),
            _TARGET.c.status.label("target_status"),
            tables.pacing.c.next_at,
        )
        .join(queue, queue.c.id == outbox.c.id)
        .join(_TARGET, _TARGET.c.id == outbox.c.target_id, isouter=True)
        .join(tables.pacing, tables.pacing.c.chat_id == outbox.c.chat_id, isouter=True)
        .order_by(queue.c.urgency, outbox.c.id)
    )


async def _heads(
    connection: Connection,
    pacing: Pacing,
    next_at: dict[int, datetime],
    *,
    now: datetime,
    clock: datetime,
    in_hours_now: bool,
) -> list[_Head]:
    """Return the heads, the most urgent first, and fill in `next_at` of their chats."""
    query = _heads_query(in_hours_now=in_hours_now)
    # The clock is a parameter only where something may wait for its hours.
    found = await connection.rows(query, None if in_hours_now else {"clock": clock})
    heads = []
    for row in found:
        next_at[row.chat_id] = row.next_at or clock
        opens_at = pacing.chat.opens_at(next_at[row.chat_id])
        ready_at = max(opens_at, row.lease_until or clock, row.retry_at or clock)
        too_late = row.expires_at is not None and row.expires_at <= now
        on_its_way = row.lease_until is not None and row.lease_until > clock
        dead = not on_its_way and (too_late or row.target_status in NEVER_ARRIVED)
        heads.append(_Head(row.id, row.chat_id, ready_at, dead))
    return heads


def _choose(
    heads: list[_Head], pacing: Pacing, next_at: dict[int, datetime], *, limit: int, clock: datetime
) -> tuple[list[_Head], float]:
    """Return the heads that leave now, `next_at` moved on by them, and the wait for the others."""
    chosen: list[_Head] = []
    wait = timedelta(seconds=_LONGEST_WAIT)
    for head in heads:
        ready_at = max(head.ready_at, pacing.all.opens_at(next_at[ALL]))
        if ready_at > clock or len(chosen) == limit:
            wait = min(wait, max(ready_at - clock, timedelta(0)))
            continue
        for key in (head.chat_id, ALL):
            next_at[key] = max(next_at[key], clock) + pacing.of(key).interval
        chosen.append(head)
    return chosen, wait.total_seconds()


async def _bury(connection: Connection, *, now: datetime, clock: datetime) -> None:
    """Give up everything that is too late, and all edits of messages that never arrived."""
    outbox = tables.outbox
    unclaimed = and_(
        tables.OUTBOX_OPEN, or_(outbox.c.status == Status.QUEUED, outbox.c.lease_until <= clock)
    )
    await connection.change(
        update(outbox)
        .where(unclaimed, outbox.c.expires_at <= now)
        .values(status=Status.EXPIRED, lease_until=None)
    )
    never_arrived = select(_TARGET.c.id).where(
        _TARGET.c.id == outbox.c.target_id, _TARGET.c.status.in_(NEVER_ARRIVED)
    )
    await connection.change(
        update(outbox)
        .where(unclaimed, outbox.c.kind == Kind.EDIT, never_arrived.exists())
        .values(status=Status.DROPPED, lease_until=None, failure="its message never arrived")
    )


async def _anything_open(connection: Connection) -> bool:
    return bool(await connection.rows(_ANYTHING_OPEN))
