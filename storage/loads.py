"""Loading what is needed to deliver claimed rows."""

from sqlalchemy import func, select

from storage import boxes, tables
from storage.connection import Connection
from storage.outgoing import Kind, Outgoing

# The message that an edit is for, and the first part of it.
_TARGET, _FIRST = boxes.outbox.alias("target"), boxes.outbox.alias("first")


async def load(connection: Connection, ids: list[int]) -> list[Outgoing]:
    """Return the rows with these ids, in no particular order."""
    outbox, chats, target, first = boxes.outbox, tables.chats, _TARGET, _FIRST
    rows = await connection.rows(
        select(
            *(outbox.c[name] for name in ("id", "key", "chat_id", "kind", "message", "part")),
            outbox.c.attempts,
            chats.c.address,
            target.c.message_address.label("target_address"),
            first.c.id.label("first_id"),
            first.c.subject,
        )
        .select_from(outbox)
        .join(chats, chats.c.id == outbox.c.chat_id)
        .join(target, target.c.id == outbox.c.target_id, isouter=True)
        .join(first, first.c.id == func.coalesce(target.c.first_id, target.c.id), isouter=True)
        .where(outbox.c.id.in_(ids))
    )
    shows = await _shows(connection, [row.first_id for row in rows if row.first_id is not None])
    return [
        Outgoing(
            id=row.id,
            key=row.key,
            chat_id=row.chat_id,
            address=row.address,
            kind=Kind(row.kind),
            message=row.message,
            subject=row.subject,
            shows=tuple(shows.get(row.first_id, ())),
            part=row.part,
            target_address=row.target_address,
            attempts=row.attempts,
        )
        for row in rows
    ]


async def _shows(connection: Connection, outbox_ids: list[int]) -> dict[int, list[int]]:
    """Return the assignments that messages show, in their order."""
    if not outbox_ids:
        return {}
    shown = boxes.shown
    shows: dict[int, list[int]] = {}
    for row in await connection.rows(
        select(shown).where(shown.c.outbox_id.in_(outbox_ids)).order_by(shown.c.position)
    ):
        shows.setdefault(row.outbox_id, []).append(row.assignment_id)
    return shows
