"""What cannot be worded or sent ends, all parts together, and can be put back."""

from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, func, or_, select, update

from storage import tables
from storage.boxes import screen
from storage.boxes import tables as boxes
from storage.boxes.outgoing import Kind, SetAside, Status
from storage.connection import AnyRow, Box, Connection
from storage.department.scope import everywhere

_TARGET, _PART, _LATER = (boxes.outbox.alias() for _ in range(3))
_FIRST = func.coalesce(boxes.outbox.c.first_id, boxes.outbox.c.id)
_FIRST_OF_TARGET = func.coalesce(_TARGET.c.first_id, _TARGET.c.id)

_MESSAGE = (
    select(boxes.outbox.c.kind, _FIRST.label("first"), _FIRST_OF_TARGET.label("edited"))
    .join(_TARGET, _TARGET.c.id == boxes.outbox.c.target_id, isouter=True)
    .where(boxes.outbox.c.id == bindparam("row"))
)
# An edit that came to nothing is made good by a later one of the same message that arrived.
_MADE_GOOD = (
    select(_LATER.c.id)
    .where(
        _LATER.c.target_id == boxes.outbox.c.target_id,
        _LATER.c.id > boxes.outbox.c.id,
        _LATER.c.status == Status.SENT,
    )
    .exists()
)
# Several edits of one message are one: each would show it as it stands now.
_OLDEST = (
    select(func.min(boxes.outbox.c.id).label("id"))
    .join(_TARGET, _TARGET.c.id == boxes.outbox.c.target_id, isouter=True)
    .where(boxes.OUTBOX_SET_ASIDE, ~_MADE_GOOD)
    .group_by(boxes.outbox.c.kind, func.coalesce(_FIRST_OF_TARGET, _FIRST))
    .subquery()
)
_CHATS = everywhere(tables.chats)
_FOUND = (
    select(
        *(boxes.outbox.c[name] for name in ("id", "kind", "failure", "set_aside_at")),
        _CHATS.c.id.label("chat_id"),
        _CHATS.c.title,
    )
    .join(_OLDEST, _OLDEST.c.id == boxes.outbox.c.id)
    .join(_CHATS, _CHATS.c.id == boxes.outbox.c.chat_id)
    .order_by(boxes.outbox.c.id)
)


async def end(connection: Connection, outbox_id: int, **values: object) -> None:
    """Write how a row ended on it and on all parts of its message that have not left."""
    message = await connection.row(_MESSAGE, {"row": outbox_id})
    if message is not None:
        ended = update(boxes.outbox).where(_all_parts(message), boxes.OUTBOX_OPEN)
        await connection.change(ended.values(**values))
        if message.kind == Kind.EDIT:
            # It may have arrived without our knowing.
            targets = (boxes.outbox.c.id == message.edited) | (
                boxes.outbox.c.first_id == message.edited
            )
            await connection.change(update(boxes.outbox).where(targets).values(looks=""))
    connection.touched.add(Box.OUTBOX)


async def found(connection: Connection) -> list[SetAside]:
    """Return what is set aside, a message of several parts once, in the order of queueing."""
    rows = await connection.rows(_FOUND)
    return [
        SetAside(row.id, Kind(row.kind), row.chat_id, row.title, row.failure, row.set_aside_at)
        for row in rows
    ]


async def put_back(connection: Connection, outbox_id: int, at: datetime) -> bool:
    """Queue a message again, and an edit of it behind it: what it shows may have changed."""
    message = await connection.row(_MESSAGE, {"row": outbox_id})
    if message is None or not await _requeue(connection, message):
        return False
    if message.kind == Kind.SEND:
        await screen.queue_edits(connection, message.first, at)
    connection.touched.add(Box.OUTBOX)
    return True


async def drop(connection: Connection, outbox_id: int) -> bool:
    """End a message for good, its reason kept; return False if it is not set aside."""
    message = await connection.row(_MESSAGE, {"row": outbox_id})
    if message is None:
        return False
    return await _change(connection, _all_parts(message), status=Status.DROPPED) > 0


async def _requeue(connection: Connection, message: AnyRow) -> bool:
    """Queue what is set aside of a message; of the edits of each part only the newest."""
    parts = _all_parts(message)
    if message.kind == Kind.EDIT:
        newest = (
            select(func.max(boxes.outbox.c.id))
            .where(parts, boxes.OUTBOX_SET_ASIDE)
            .group_by(boxes.outbox.c.target_id)
        )
        ids = await connection.values(newest)
        await _change(connection, parts & boxes.outbox.c.id.not_in(ids), status=Status.DROPPED)
    put_back = await _change(
        connection,
        parts,
        status=Status.QUEUED,
        attempts=1,
        faults=0,
        retry_at=None,
        unanswered_after=None,
        failure=None,
        set_aside_at=None,
    )
    return put_back > 0


async def _change(connection: Connection, which: ColumnElement[bool], **values: object) -> int:
    aside = update(boxes.outbox).where(which, boxes.OUTBOX_SET_ASIDE)
    return await connection.change(aside.values(**values))


def _all_parts(message: AnyRow) -> ColumnElement[bool]:
    """Return what the rows of one message have in common, or of all edits of one."""
    outbox = boxes.outbox
    if message.kind != Kind.EDIT:
        return or_(outbox.c.id == message.first, outbox.c.first_id == message.first)
    edited = select(_PART.c.id).where(
        or_(_PART.c.id == message.edited, _PART.c.first_id == message.edited)
    )
    return outbox.c.target_id.in_(edited)
