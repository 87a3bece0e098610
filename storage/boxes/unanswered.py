"""Messages that may have arrived without an answer to the try: under which numbers they may stand.

Of one chat only one message is on its way at a time, and whatever else is ours in it has its number
on a row: what is ours behind the last known number, and on no row, is that message.
"""

from sqlalchemy import bindparam, select

from storage.boxes import tables
from storage.boxes.outgoing import Outgoing
from storage.connection import Connection

# Every message of anybody takes a number: so many may have come in between.
FURTHEST = 20

_OTHERS = (tables.outbox.c.chat_id == bindparam("chat"), tables.outbox.c.id != bindparam("row"))
_TAKEN = select(tables.outbox.c.message_address).where(
    *_OTHERS, tables.outbox.c.message_address > bindparam("after")
)
# Given up, or overtaken while it waits for its hours: it may have arrived there as well.
_ANOTHER = (
    select(tables.outbox.c.id)
    .where(*_OTHERS, tables.outbox.c.unanswered_after >= bindparam("after"))
    .limit(1)
)


async def numbers(connection: Connection, row: Outgoing) -> list[int]:
    """Return the numbers, in order; none where a message found there could be another one."""
    after = row.unanswered_after
    if after is None or row.message is None:
        return []
    parameters = {"chat": row.chat_id, "row": row.id, "after": after}
    first = max(after, row.message.reply_to or 0)
    # Where nothing is known, what was before us in the chat could be anybody's.
    if not first or await connection.value(_ANOTHER, parameters) is not None:
        return []
    taken = set(await connection.values(_TAKEN, parameters))
    return [one for one in range(first + 1, first + 1 + FURTHEST) if one not in taken]
