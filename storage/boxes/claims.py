"""Claiming: which queued messages leave now.

Between chats the most urgent go first; within a chat the order of queueing is kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache, partial
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    func,
    or_,
    select,
    true,
    tuple_,
    update,
)
from sqlalchemy.sql.selectable import NamedFromClause

from storage.boxes import pacing as paces
from storage.boxes import tables
from storage.boxes.loads import load
from storage.boxes.outgoing import NEVER_ARRIVED, Claim, Kind, Outgoing, Status
from storage.boxes.pacing import ALL, Pacing
from storage.connection import Connection
from storage.types import UtcDateTime

# Sending hours are promised time, which this clock cannot foresee: look again by then.
_LONGEST_WAIT = 60.0

# How many chats are looked at in one statement; those behind them only where too few are ready.
_LOOKED_AT = 32
_BEFORE_ALL = (-1, 0)

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
    """The first row of a chat's queue, and from when it may leave; `dead` ones never will.

    `urgency` and `urgent_id` are those of the most urgent row behind it, which decide its turn.
    """

    id: int
    chat_id: int
    ready_at: datetime
    dead: bool
    urgency: int
    urgent_id: int


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
    choice = _Choice(pacing, next_at, limit, clock)
    after = _BEFORE_ALL
    while True:
        heads = await look(next_at, after)
        if any(head.dead for head in heads):
            await _bury(connection, now=now, clock=clock)
            heads = await look(next_at, after)
        choice.take(heads)
        if len(heads) < _LOOKED_AT or choice.is_full:
            break
        after = (heads[-1].urgency, heads[-1].urgent_id)
    if not heads and after == _BEFORE_ALL:
        return Claim([], _LONGEST_WAIT)
    chosen = choice.chosen
    if not chosen:
        return Claim([], choice.wait)
    ids = [head.id for head in chosen]
    found = {row.id: row for row in await load(connection, ids, clock)}
    rows = [found[row_id] for row_id in ids]
    await connection.change(_LEASE, [_leased(row, clock + lease) for row in rows])
    await paces.keep(connection, {key: next_at[key] for key in (ALL, *(h.chat_id for h in chosen))})
    return Claim(rows, choice.wait)


def _leased(row: Outgoing, until: datetime) -> dict[str, Any]:
    """Return what a lease writes: from now on the message may have arrived without our knowing."""
    return {"row": row.id, "until": until, "known": row.known if row.kind == Kind.SEND else None}


@dataclass(slots=True)
class _Choice:
    """The heads that leave now, `next_at` moved on by them, and the wait for the others."""

    pacing: Pacing
    next_at: dict[int, datetime]
    limit: int
    clock: datetime
    chosen: list[_Head] = field(default_factory=list)
    wait: float = _LONGEST_WAIT

    @property
    def is_full(self) -> bool:
        """Whether no more are taken, whatever waits."""
        return len(self.chosen) == self.limit or self._opens_at > self.clock

    @property
    def _opens_at(self) -> datetime:
        return self.pacing.all.opens_at(self.next_at[ALL])

    def take(self, heads: Sequence[_Head]) -> None:
        """Choose from the heads, the most urgent first."""
        for head in heads:
            ready_at = max(head.ready_at, self._opens_at)
            if ready_at > self.clock or len(self.chosen) == self.limit:
                self._wait_until(ready_at)
                continue
            for key in (head.chat_id, ALL):
                later = max(self.next_at[key], self.clock)
                self.next_at[key] = later + self.pacing.of(key).interval
            self.chosen.append(head)
        if len(heads) == _LOOKED_AT and self.is_full:
            # What stands behind these may be ready by then.
            self._wait_until(self._opens_at)

    def _wait_until(self, moment: datetime) -> None:
        self.wait = min(self.wait, max((moment - self.clock).total_seconds(), 0.0))


@cache
def _heads_query(*, in_hours_now: bool) -> Select[*tuple[Any, ...]]:
    """Return the first row of each chat's queue, in the order of the most urgent behind each.

    It is asked for a few at a time, behind the last ones: the indexes give them in this order, so
    that a claim costs the same however many chats are waiting.
    """
    head, urgent, other = tables.outbox, *map(tables.outbox.alias, ("urgent", "other"))

    def visible(row: NamedFromClause) -> ColumnElement[bool]:
        if in_hours_now:
            return true()
        # What waits for sending hours does not hold up answers behind it, unless it is on its way.
        on_its_way = row.c.lease_until > bindparam("clock", type_=UtcDateTime())
        return or_(~row.c.in_hours, on_its_way)

    def is_open(row: NamedFromClause) -> ColumnElement[bool]:
        return and_(tables.outbox_open(row.name), visible(row))

    first = select(func.min(other.c.id)).where(other.c.chat_id == urgent.c.chat_id, is_open(other))
    more_urgent = select(other.c.id).where(
        other.c.chat_id == urgent.c.chat_id,
        is_open(other),
        tuple_(other.c.priority, other.c.id) < tuple_(urgent.c.priority, urgent.c.id),
    )
    return (
        select(
            *(head.c[name] for name in ("id", "chat_id", "lease_until", "retry_at", "expires_at")),
            _TARGET.c.status.label("target_status"),
            tables.pacing.c.next_at,
            urgent.c.priority.label("urgency"),
            urgent.c.id.label("urgent_id"),
        )
        .select_from(urgent)
        .join(head, head.c.id == first.scalar_subquery())
        .join(_TARGET, _TARGET.c.id == head.c.target_id, isouter=True)
        .join(tables.pacing, tables.pacing.c.chat_id == head.c.chat_id, isouter=True)
        .where(
            is_open(urgent),
            ~more_urgent.exists(),
            tuple_(urgent.c.priority, urgent.c.id)
            > tuple_(bindparam("urgency", type_=Integer), bindparam("behind", type_=BigInteger)),
        )
        .order_by(urgent.c.priority, urgent.c.id)
        .limit(_LOOKED_AT)
    )


async def _heads(
    connection: Connection,
    pacing: Pacing,
    next_at: dict[int, datetime],
    after: tuple[int, int],
    *,
    now: datetime,
    clock: datetime,
    in_hours_now: bool,
) -> list[_Head]:
    """Return the next heads, the most urgent first, and fill in `next_at` of their chats."""
    query = _heads_query(in_hours_now=in_hours_now)
    parameters: dict[str, Any] = {"urgency": after[0], "behind": after[1]}
    if not in_hours_now:
        # The clock is a parameter only where something may wait for its hours.
        parameters["clock"] = clock
    heads = []
    for row in await connection.rows(query, parameters):
        next_at[row.chat_id] = row.next_at or clock
        opens_at = pacing.chat.opens_at(next_at[row.chat_id])
        ready_at = max(opens_at, row.lease_until or clock, row.retry_at or clock)
        too_late = row.expires_at is not None and row.expires_at <= now
        on_its_way = row.lease_until is not None and row.lease_until > clock
        dead = not on_its_way and (too_late or row.target_status in NEVER_ARRIVED)
        head = _Head(row.id, row.chat_id, ready_at, dead, row.urgency, row.urgent_id)
        heads.append(head)
    return heads


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


async def anything_open(connection: Connection) -> bool:
    """Return whether anything waits to leave, or is on its way."""
    return bool(await connection.rows(_ANYTHING_OPEN))
