"""How fast messages may leave: a leaky bucket (GCRA) for each chat and one for all, kept as rows.

Rows and not memory, so that several processes share a limit without knowing of each other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from storage import tables
from storage.connection import Connection

ALL = "all"


@dataclass(frozen=True, slots=True)
class Pace:
    """One message each `interval` in the long run, `burst` at once after a rest."""

    interval: timedelta
    burst: int

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

    def of(self, key: str) -> Pace:
        """Return the pace of a row of the table."""
        return self.all if key == ALL else self.chat


# At most 30 messages a second in all and 20 a minute in a group (core.telegram.org/bots/faq,
# "My bot is hitting limits"): in any second 5 + 25 leave, in any minute 8 + 12.
TELEGRAM = Pacing(
    chat=Pace(timedelta(seconds=5), burst=8), all=Pace(timedelta(milliseconds=40), burst=5)
)


# A Bot API of one's own has no limits.
UNPACED = Pacing(chat=Pace(timedelta(0), burst=1), all=Pace(timedelta(0), burst=1))


def of_chat(chat_id: int) -> str:
    """Return the key of a chat's row."""
    return f"chat:{chat_id}"


async def take_turn(connection: Connection) -> dict[str, datetime]:
    """Return `next_at` of every row, once no other transaction is about to change one.

    Locking the row of all makes claimers take turns; a claim is short, sending is outside it. Ask
    for the clock after it: a moment from before the wait lies before the turn of the others.
    """
    pacing = tables.pacing
    insert = connection.insert(pacing).values(key=ALL, next_at=await connection.now())
    await connection.change(
        insert.on_conflict_do_update(
            index_elements=[pacing.c.key], set_={"next_at": pacing.c.next_at}
        )
    )
    return {row.key: row.next_at for row in await connection.rows(select(pacing))}


async def keep(connection: Connection, next_at: Mapping[str, datetime]) -> None:
    """Write changed rows."""
    insert = connection.insert(tables.pacing)
    upsert = insert.on_conflict_do_update(
        index_elements=[tables.pacing.c.key], set_={"next_at": insert.excluded.next_at}
    )
    rows = [{"key": key, "next_at": moment} for key, moment in sorted(next_at.items())]
    await connection.change(upsert, rows)


async def hold(connection: Connection, pacing: Pacing, key: str, after: timedelta) -> None:
    """Let nothing leave for the time `after`, as the messenger asked."""
    rows = await take_turn(connection)
    closed = pacing.of(key).closed_until(await connection.now() + after)
    await keep(connection, {key: max(closed, rows.get(key, closed))})
