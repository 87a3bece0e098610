"""Claiming: which queued messages leave now.

Between chats the most urgent go first; within a chat the order of queueing is kept.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, func, or_, select, true, update

from storage import pacing as paces
from storage import tables
from storage.connection import AnyRow, Connection
from storage.outgoing import Claim, Kind, Outgoing, Status
from storage.pacing import ALL, Pacing, of_chat

# Sending hours are promised time, which this clock cannot foresee: look again by then.
_LONGEST_WAIT = 60.0


@dataclass(frozen=True, slots=True)
class _Head:
    """The first row of a chat's queue, and from when it may leave."""

    id: int
    chat: str
    ready_at: datetime


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
    open_rows = select(func.count()).select_from(tables.outbox).where(tables.OUTBOX_OPEN)
    if not await connection.value(open_rows):
        return Claim([], None)
    next_at = await paces.take_turn(connection)
    clock = await connection.now()
    await _expire(connection, now, clock)
    heads = await _heads(connection, pacing, next_at, in_hours_now=in_hours_now, clock=clock)
    chosen, wait = _choose(heads, pacing, next_at, limit=limit, clock=clock)
    if not chosen:
        return Claim([], wait)
    ids = [head.id for head in chosen]
    outbox = tables.outbox
    await connection.change(
        update(outbox)
        .where(outbox.c.id.in_(ids))
        .values(status=Status.SENDING, lease_until=clock + lease, attempts=outbox.c.attempts + 1)
    )
    await paces.keep(connection, {key: next_at[key] for key in (ALL, *(h.chat for h in chosen))})
    found = {row.id: row for row in await _load(connection, ids)}
    return Claim([found[row_id] for row_id in ids], wait)


async def _expire(connection: Connection, now: datetime, clock: datetime) -> None:
    """Give up what is too late, and edits of messages that never arrived."""
    outbox = tables.outbox
    unclaimed = and_(
        tables.OUTBOX_OPEN, or_(outbox.c.status == Status.QUEUED, outbox.c.lease_until <= clock)
    )
    await connection.change(
        update(outbox)
        .where(unclaimed, outbox.c.expires_at <= now)
        .values(status=Status.EXPIRED, lease_until=None)
    )
    target = outbox.alias()
    never_arrived = select(target.c.id).where(
        target.c.id == outbox.c.target_id,
        target.c.status.in_([Status.FAILED, Status.EXPIRED, Status.DROPPED]),
    )
    await connection.change(
        update(outbox)
        .where(unclaimed, outbox.c.kind == Kind.EDIT, never_arrived.exists())
        .values(status=Status.DROPPED, lease_until=None, failure="its message never arrived")
    )


async def _heads(
    connection: Connection,
    pacing: Pacing,
    next_at: dict[str, datetime],
    *,
    in_hours_now: bool,
    clock: datetime,
) -> list[_Head]:
    """Return the first row of each chat, the most urgent chats first."""
    outbox = tables.outbox
    # What waits for sending hours does not hold up answers behind it, unless it is on its way.
    visible = true() if in_hours_now else or_(~outbox.c.in_hours, outbox.c.lease_until > clock)
    first = (
        select(func.min(outbox.c.id).label("id"), func.min(outbox.c.priority).label("urgency"))
        .where(tables.OUTBOX_OPEN, visible)
        .group_by(outbox.c.chat_id)
        .subquery()
    )
    rows = await connection.rows(
        select(outbox.c.id, outbox.c.chat_id, outbox.c.lease_until, outbox.c.retry_at)
        .join(first, first.c.id == outbox.c.id)
        .order_by(first.c.urgency, outbox.c.id)
    )
    return [_head_of(row, pacing, next_at, clock) for row in rows]


def _head_of(row: AnyRow, pacing: Pacing, next_at: dict[str, datetime], clock: datetime) -> _Head:
    chat = of_chat(row.chat_id)
    opens_at = pacing.chat.opens_at(next_at.setdefault(chat, clock))
    waits = (opens_at, row.lease_until or clock, row.retry_at or clock)
    return _Head(row.id, chat, max(waits))


def _choose(
    heads: list[_Head], pacing: Pacing, next_at: dict[str, datetime], *, limit: int, clock: datetime
) -> tuple[list[_Head], float]:
    """Return the heads that leave now, `next_at` moved on by them, and the wait for the others."""
    chosen: list[_Head] = []
    wait = timedelta(seconds=_LONGEST_WAIT)
    for head in heads:
        ready_at = max(head.ready_at, pacing.all.opens_at(next_at[ALL]))
        if ready_at > clock or len(chosen) == limit:
            wait = min(wait, max(ready_at - clock, timedelta(0)))
            continue
        for key in (head.chat, ALL):
            next_at[key] = max(next_at[key], clock) + pacing.of(key).interval
        chosen.append(head)
    return chosen, wait.total_seconds()


async def _load(connection: Connection, ids: list[int]) -> list[Outgoing]:
    outbox, chats, shown = tables.outbox, tables.chats, tables.shown
    target, first = outbox.alias("target"), outbox.alias("first")
    whole = func.coalesce(target.c.first_id, target.c.id, outbox.c.first_id, outbox.c.id)
    rows = await connection.rows(
        select(
            outbox.c.id,
            outbox.c.key,
            outbox.c.chat_id,
            outbox.c.kind,
            outbox.c.message,
            outbox.c.part,
            outbox.c.attempts,
            chats.c.address,
            target.c.message_address.label("target_address"),
            first.c.id.label("first_id"),
            first.c.subject,
        )
        .select_from(outbox)
        .join(chats, chats.c.id == outbox.c.chat_id)
        .join(target, target.c.id == outbox.c.target_id, isouter=True)
        .join(first, first.c.id == whole)
        .where(outbox.c.id.in_(ids))
    )
    shows: dict[int, list[int]] = {row.first_id: [] for row in rows}
    for one in await connection.rows(
        select(shown).where(shown.c.outbox_id.in_(list(shows))).order_by(shown.c.position)
    ):
        shows[one.outbox_id].append(one.assignment_id)
    return [
        Outgoing(
            id=row.id,
            key=row.key,
            chat_id=row.chat_id,
            address=row.address,
            kind=Kind(row.kind),
            message=row.message,
            subject=row.subject,
            shows=tuple(shows[row.first_id]),
            part=row.part,
            target_address=row.target_address,
            attempts=row.attempts,
        )
        for row in rows
    ]
