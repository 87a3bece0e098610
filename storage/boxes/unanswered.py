"""Messages that may have arrived without an answer to the try: under which numbers they may stand.

Of one chat only one message is on its way at a time, and whatever else is ours in it has its number
on a row: what is ours behind the last known number, and on no row, is that message.
"""

from typing import Any

from sqlalchemy import Boolean, ColumnElement, and_, bindparam, case, func, or_, select

from domain.people.address import FIRST_ALLOTTED
from storage import tables
from storage.boxes.outgoing import Outgoing
from storage.boxes.tables import outbox
from storage.connection import Connection
from storage.department.scope import everywhere

# Every message of anybody takes a number: so many may have come in between.
FURTHEST = 20
# Telegram numbers the messages of all private chats and basic groups of a bot in one row, and those
# of each supergroup and channel, whose own numbers lie below this, by themselves.
_IN_ONE_ROW = range(-999_999_999_999, FIRST_ALLOTTED)


def _in_one_row(address: ColumnElement[int]) -> ColumnElement[bool]:
    return address.between(_IN_ONE_ROW.start, _IN_ONE_ROW.stop - 1)


_CHATS = everywhere(tables.chats)
_OTHERS = (outbox.c.chat_id == bindparam("chat"), outbox.c.id != bindparam("row"))
_NUMBERED_WITH_IT = select(_CHATS.c.id).where(
    or_(
        _CHATS.c.id == bindparam("chat"),
        and_(bindparam("together", type_=Boolean), _in_one_row(_CHATS.c.address)),
    )
)
_TAKEN = select(outbox.c.message_address).where(
    outbox.c.chat_id.in_(_NUMBERED_WITH_IT), outbox.c.message_address > bindparam("after")
)
_LAST_HERE = select(func.coalesce(func.max(outbox.c.message_address), 0)).where(
    outbox.c.chat_id == bindparam("chat")
)
# Given up, or overtaken while it waits for its hours: it may have arrived there as well.
_ANOTHER = (
    select(outbox.c.id).where(*_OTHERS, outbox.c.unanswered_after >= bindparam("since")).limit(1)
)


def last_known(chat: ColumnElement[int], address: ColumnElement[int]) -> ColumnElement[int]:
    """Return the last number of ours that is known where a chat's messages are numbered, or 0."""
    known, counted = outbox.alias(), _CHATS.alias()

    def of(one: ColumnElement[int]) -> ColumnElement[Any]:
        # One step in the index for each chat.
        last = select(func.max(known.c.message_address)).where(known.c.chat_id == one)
        return last.scalar_subquery()

    together = (
        select(func.max(of(counted.c.id)))
        .where(_in_one_row(counted.c.address))
        .correlate(None)
        .scalar_subquery()
    )
    return func.coalesce(case((_in_one_row(address), together), else_=of(chat)), 0)


async def numbers(connection: Connection, row: Outgoing) -> list[int]:
    """Return the numbers, in order; none where a message found there could be another one."""
    after = row.unanswered_after
    if after is None or row.message is None:
        return []
    where = {"chat": row.chat_id}
    since = min(after, await connection.value(_LAST_HERE, where))
    first = max(after, row.message.reply_to or 0)
    # Where nothing is known, what was before us in the chat could be anybody's.
    if not first or await connection.value(_ANOTHER, where | {"row": row.id, "since": since}):
        return []
    together = row.address in _IN_ONE_ROW
    taken = set(await connection.values(_TAKEN, where | {"together": together, "after": after}))
    return [one for one in range(first + 1, first + 1 + FURTHEST) if one not in taken]
