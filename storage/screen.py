"""What stands on people's screens: which of our messages show what, and how they are renewed."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select

from domain.message import Priority
from storage import boxes
from storage.connection import Connection
from storage.outgoing import Kind, Shown, Status

_PART, _EDIT = boxes.outbox.alias("part"), boxes.outbox.alias("edit")


async def queue_edits(connection: Connection, target_id: int, created_at: datetime) -> int:
    """Queue an edit of each part of a message that has none queued yet; return how many."""
    outbox = boxes.outbox
    queued = select(_EDIT.c.id).where(
        _EDIT.c.target_id == outbox.c.id, _EDIT.c.status == Status.QUEUED
    )
    targets = await connection.rows(
        select(outbox.c.id, outbox.c.chat_id, outbox.c.part, outbox.c.in_hours, outbox.c.status)
        .where(
            or_(outbox.c.id == target_id, outbox.c.first_id == target_id),
            _on_screen_or_on_its_way(),
            ~queued.exists(),
        )
        .order_by(outbox.c.id)
    )
    edits = [
        {
            "chat_id": target.chat_id,
            "kind": Kind.EDIT,
            "priority": Priority.ANSWER,
            "part": target.part,
            "target_id": target.id,
            # An edit must not overtake a message that waits for its hours.
            "in_hours": target.in_hours and target.status != Status.SENT,
            "created_at": created_at,
            "status": Status.QUEUED,
        }
        for target in targets
    ]
    if edits:
        await connection.change(outbox.insert(), edits)
    return len(edits)


async def showing(connection: Connection, assignment_id: int, since: datetime) -> list[int]:
    """Return the messages queued since a promised time that show an assignment."""
    outbox, shown = boxes.outbox, boxes.shown
    return await connection.values(
        select(outbox.c.id)
        .join(shown, shown.c.outbox_id == outbox.c.id)
        .where(
            shown.c.assignment_id == assignment_id,
            outbox.c.subject.is_not(None),
            outbox.c.created_at >= since,
            _on_screen_or_on_its_way(),
        )
        .order_by(outbox.c.id)
    )


async def by_message(connection: Connection, chat_id: int, message_address: int) -> Shown | None:
    """Return what one of our messages shows, by the messenger's id of any part of it."""
    outbox, shown = boxes.outbox, boxes.shown
    row = await connection.row(
        select(outbox.c.id, outbox.c.subject)
        .join(_PART, func.coalesce(_PART.c.first_id, _PART.c.id) == outbox.c.id)
        .where(
            _PART.c.chat_id == chat_id,
            _PART.c.message_address == message_address,
            _PART.c.kind == Kind.SEND,
        )
    )
    if row is None:
        return None
    ids = await connection.values(
        select(shown.c.assignment_id).where(shown.c.outbox_id == row.id).order_by(shown.c.position)
    )
    return Shown(row.id, row.subject, tuple(ids))


async def show(connection: Connection, outbox_id: int, assignment_ids: Iterable[int]) -> None:
    """Record what a message shows, in this order."""
    rows = [
        {"outbox_id": outbox_id, "assignment_id": assignment_id, "position": position}
        for position, assignment_id in enumerate(dict.fromkeys(assignment_ids))
    ]
    if rows:
        await connection.change(boxes.shown.insert(), rows)


def _on_screen_or_on_its_way() -> ColumnElement[bool]:
    """Whether a message stands in a chat or will; one lost in a move has no address any more."""
    outbox = boxes.outbox
    return or_(
        outbox.c.status.in_([Status.QUEUED, Status.SENDING]),
        (outbox.c.status == Status.SENT) & outbox.c.message_address.is_not(None),
    )
