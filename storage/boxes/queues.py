"""How much waits for each chat, and since when: what tells that a chat is held up."""

from datetime import timedelta

from sqlalchemy import exists, func, or_, select, true

from domain.chat import Footing
from storage import tables
from storage.boxes import tables as boxes
from storage.boxes.outgoing import Queue
from storage.connection import Connection
from storage.department.scope import everywhere
from storage.tables import memberships

_CHATS, _SEATS = everywhere(tables.chats), everywhere(tables.seats)
_MEMBERSHIPS, _PEOPLE = everywhere(memberships), everywhere(tables.people)
_SPEAKS = or_(
    exists().where(_SEATS.c.chat_id == _CHATS.c.id, _SEATS.c.footing != Footing.LOST),
    exists().where(
        _PEOPLE.c.address == _CHATS.c.address,
        _PEOPLE.c.department_id == _CHATS.c.department_id,
        _MEMBERSHIPS.c.person_id == _PEOPLE.c.id,
        _MEMBERSHIPS.c.ended.is_(False),
        _MEMBERSHIPS.c.footing != Footing.LOST,
    ),
)
_OUT_OF_REACH = (
    select(_CHATS.c.title)
    .where(_CHATS.c.address.is_not(None), _CHATS.c.reachable.is_(False), _SPEAKS)
    .order_by(_CHATS.c.id)
)


async def out_of_reach(connection: Connection) -> list[str]:
    """Return the titles of the chats that speak for somebody and cannot be written to."""
    return await connection.values(_OUT_OF_REACH)


async def queues(connection: Connection, *, in_hours_now: bool) -> list[Queue]:
    """Return what waits for each chat and not for sending hours, the oldest first."""
    outbox, chats = boxes.outbox, _CHATS
    visible = true() if in_hours_now else ~outbox.c.in_hours
    waiting = (
        select(func.min(outbox.c.id).label("id"), func.count().label("rows"))
        .where(boxes.OUTBOX_OPEN, visible)
        .group_by(outbox.c.chat_id)
        .subquery()
    )
    columns = (outbox.c[name] for name in ("created_at", "in_hours", "retry_at", "failure"))
    query = (
        select(waiting.c.rows, chats.c.id, chats.c.title, chats.c.reachable, *columns)
        .join_from(outbox, waiting, waiting.c.id == outbox.c.id)
        .join(chats, chats.c.id == outbox.c.chat_id)
        .order_by(outbox.c.created_at, outbox.c.id)
    )
    clock = await connection.now()
    return [
        Queue(
            chat_id=row.id,
            chat=row.title,
            reachable=row.reachable,
            count=row.rows,
            since=row.created_at,
            in_hours=row.in_hours,
            pauses_for=max((row.retry_at or clock) - clock, timedelta(0)),
            why=row.failure,
        )
        for row in await connection.rows(query)
    ]
