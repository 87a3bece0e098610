"""Loading what is needed to deliver claimed rows."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Text, bindparam, func, select, type_coerce

from domain.message import Message, Priority, looks
from domain.subject import Subject
from storage import tables
from storage.boxes import tables as boxes
from storage.boxes.outgoing import Kind, Outgoing
from storage.boxes.unanswered import last_known
from storage.connection import AnyRow, Connection
from storage.department.scope import everywhere
from storage.kept import read_subject

# The message that an edit is for, the first part of it, and the message that is replied to.
_TARGET, _FIRST = boxes.outbox.alias(), boxes.outbox.alias()
_ANSWERED = boxes.outbox.alias()

# A database that was brought back from a copy does not know what was sent after it was taken: of
# what was tried so long ago nothing is known for sure.
_LATELY = timedelta(hours=1)

_CHATS = everywhere(tables.chats)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_ROWS = (
    select(
        *(boxes.outbox.c[name] for name in ("id", "key", "chat_id", "kind", "message", "part")),
        *(boxes.outbox.c[name] for name in ("attempts", "priority", "awaited", "faults")),
        *(boxes.outbox.c[name] for name in ("unanswered_after", "lease_until", "retry_at")),
        _CHATS.c.address,
        _CHATS.c.department_id,
        _CHATS.c.topic,
        _CHATS.c.represents,
        _CHATS.c.reachable,
        _TARGET.c.message_address.label("target_address"),
        _TARGET.c.message.label("target_message"),
        _TARGET.c.looks.label("target_looks"),
        _FIRST.c.id.label("first_id"),
        _FIRST.c.subject,
        type_coerce(boxes.outbox.c.subject, Text).label("own_subject"),
        _ANSWERED.c.message_address.label("answered_address"),
        last_known(boxes.outbox.c.chat_id, _CHATS.c.address).label("known"),
    )
    .select_from(boxes.outbox)
    .join(_CHATS, _CHATS.c.id == boxes.outbox.c.chat_id)
    .join(_TARGET, _TARGET.c.id == boxes.outbox.c.target_id, isouter=True)
    .join(_FIRST, _FIRST.c.id == func.coalesce(_TARGET.c.first_id, _TARGET.c.id), isouter=True)
    .join(_ANSWERED, _ANSWERED.c.id == boxes.outbox.c.answers_id, isouter=True)
    .where(boxes.outbox.c.id.in_(_IDS))
)
_SHOWN = (
    select(boxes.shown).where(boxes.shown.c.outbox_id.in_(_IDS)).order_by(boxes.shown.c.position)
)


async def load(connection: Connection, ids: list[int], clock: datetime) -> list[Outgoing]:
    """Return the rows with these ids before they are leased, as their next try; in any order."""
    rows = await connection.rows(_ROWS, {"ids": ids})
    shows = await _shows(connection, [row.first_id for row in rows if row.first_id is not None])
    return [
        Outgoing(
            id=row.id,
            key=row.key,
            chat_id=row.chat_id,
            department=row.department_id,
            address=row.address,
            topic=row.topic,
            reachable=row.reachable,
            is_given=row.represents is not None,
            kind=Kind(row.kind),
            message=_addressed(row),
            subject=row.subject or _made_of(row),
            shows=tuple(shows.get(row.first_id, ())),
            part=row.part,
            target_address=row.target_address,
            target_looks=_looks_of_target(row),
            attempts=row.attempts + 1,
            priority=Priority(row.priority),
            awaited=row.awaited,
            faults=row.faults,
            unanswered_after=row.unanswered_after if _was_tried_lately(row, clock) else None,
            known=row.known,
        )
        for row in rows
    ]


def _made_of(row: AnyRow) -> Subject | None:
    """Return what the file of a message is made of; of no other it needs to be known."""
    message: Message | None = row.message
    if message is None or message.attachment is None or not message.attachment.is_to_be_made:
        return None
    return read_subject(json.loads(row.own_subject)) if row.own_subject else None


def _was_tried_lately(row: AnyRow, clock: datetime) -> bool:
    tried: datetime | None = row.lease_until or row.retry_at
    return tried is not None and clock - tried < _LATELY


def _looks_of_target(row: AnyRow) -> str | None:
    """Return the print of what stands where an edit goes, as it was sent if it was never edited."""
    known: str | None = row.target_looks
    if known is not None or row.target_message is None:
        return known
    return looks(row.target_message)


def _addressed(row: AnyRow) -> Message | None:
    """Return the message, as a reply to the one of ours that it answers, if that has arrived."""
    message: Message | None = row.message
    if message is None or row.answered_address is None:
        return message
    return replace(message, reply_to=row.answered_address)


async def _shows(connection: Connection, outbox_ids: list[int]) -> dict[int, list[int]]:
    """Return the assignments that messages show, in their order."""
    if not outbox_ids:
        return {}
    shows: dict[int, list[int]] = {}
    for row in await connection.rows(_SHOWN, {"ids": outbox_ids}):
        shows.setdefault(row.outbox_id, []).append(row.assignment_id)
    return shows
