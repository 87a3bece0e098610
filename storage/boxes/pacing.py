"""How fast messages may leave: a leaky bucket (GCRA) for each chat and one for all, kept as rows.

Rows and not memory, so that several processes share a limit without knowing of each other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from storage.boxes import tables
from storage.connection import Connection

# In place of a chat's id.
ALL = 0


@dataclass(frozen=True, slots=True)
class Pace:
    """One message each `interval` in the long run, `burst` at once after a rest.

    The part of `burst` that makes no whole message more is by how much of an interval a turn may be
    missed without being lost: where all is spaced evenly, nobody wakes up on the dot.
    """

    interval: timedelta
    burst: float

    def opens_at(self, next_at: datetime) -> datetime:
        """Return from when one more may leave, `next_at` being when the bucket is empty."""
        return next_at - self.interval * (self.burst - 1)

    def closed_until(self, moment: datetime) -> datetime:
        """Return the `next_at` of a bucket from which nothing may leave before `moment`."""
        return moment + self.interval * (self.burst - 1)


@dataclass(frozen=True, slots=True)
class Pacing:
    """The pace of one chat, and of all together."""

    chat: Pace
    all: Pace

    def of(self, chat_id: int) -> Pace:
        """Return the pace of a chat, or of ALL."""
        return self.all if chat_id == ALL else self.chat


# At most 30 messages a second in all and 20 a minute in a group (core.telegram.org/bots/faq,
# "My bot is hitting limits"). In any minute 8 + 12 leave. Of all, 31 take 1,036 ms at the least,
# so that the road may hold one up by 36 ms more than another, as it does the first after a rest.
TELEGRAM = Pacing(
    chat=Pace(timedelta(seconds=5), burst=8),
    all=Pace(timedelta(milliseconds=34.9), burst=1.3),
)


# A Bot API of one's own has no limits.
UNPACED = Pacing(chat=Pace(timedelta(0), burst=1), all=Pace(timedelta(0), burst=1))

_ALL = select(tables.pacing.c.next_at).where(tables.pacing.c.chat_id == ALL).with_for_update()


async def take_pace(connection: Connection) -> datetime:
    """Return `next_at` of all, once no other transaction is about to change any.

    Locking that row makes claimers take turns; a claim is short, sending is outside it. Ask for
    the clock after it: a moment from before the wait lies before the turn of the others.
    """
    next_at: datetime | None = await connection.value(_ALL)
    if next_at is None:
        first = {"chat_id": ALL, "next_at": await connection.now()}
        await connection.change(connection.insert_new(tables.pacing), first)
        return await take_pace(connection)
    return next_at


async def keep(connection: Connection, next_at: Mapping[int, datetime]) -> None:
    """Write changed rows."""
    rows = [{"chat_id": chat_id, "next_at": moment} for chat_id, moment in next_at.items()]
    await connection.change(connection.upsert(tables.pacing, "chat_id", "next_at"), rows)


async def give_back(connection: Connection, pacing: Pacing, chat_id: int) -> None:
    """Take back the turn of a row for which nothing left."""
    next_at = {ALL: await take_pace(connection)}
    row = select(tables.pacing.c.next_at).where(tables.pacing.c.chat_id == chat_id)
    next_at[chat_id] = await connection.value(row)
    back = {key: moment - pacing.of(key).interval for key, moment in next_at.items() if moment}
    await keep(connection, back)


async def hold(connection: Connection, pacing: Pacing, chat_id: int, after: timedelta) -> None:
    """Let nothing leave for the time `after`, as the messenger asked."""
    await take_pace(connection)
    closed = pacing.of(chat_id).closed_until(await connection.now() + after)
    pacing_row = select(tables.pacing.c.next_at).where(tables.pacing.c.chat_id == chat_id)
    next_at: datetime | None = await connection.value(pacing_row)
    await keep(connection, {chat_id: max(closed, next_at or closed)})
