"""What stands on people's screens: which of our messages show what, and how they are renewed."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, bindparam, func, or_, select, update

from domain.message import Priority, looks
from domain.subject import Subject
from storage.boxes import tables
from storage.boxes.outgoing import Kind, Lost, OnScreen, Status
from storage.connection import AnyRow, Connection
from storage.tables import assignments, tasks

_PART, _EDIT = tables.outbox.alias(), tables.outbox.alias()

# What stands in a chat or will; a message lost in a move has no address any more.
_ON_SCREEN = or_(
    tables.outbox.c.status.in_([Status.QUEUED, Status.SENDING]),
    (tables.outbox.c.status == Status.SENT) & tables.outbox.c.message_address.is_not(None),
)
_EDIT_QUEUED = (
    select(_EDIT.c.id)
    .where(_EDIT.c.target_id == tables.outbox.c.id, _EDIT.c.status == Status.QUEUED)
    .exists()
)
_TO_EDIT = (
    select(*(tables.outbox.c[name] for name in ("id", "chat_id", "part", "in_hours", "status")))
    .where(
        or_(
            tables.outbox.c.id == bindparam("target"),
            tables.outbox.c.first_id == bindparam("target"),
        ),
        _ON_SCREEN,
        ~_EDIT_QUEUED,
    )
    .order_by(tables.outbox.c.id)
)
_SHOWING = (
    select(tables.outbox.c.id)
    .join(tables.shown, tables.shown.c.outbox_id == tables.outbox.c.id)
    .where(
        tables.shown.c.assignment_id == bindparam("assignment"),
        tables.outbox.c.subject.is_not(None),
        tables.outbox.c.lasting | (tables.outbox.c.created_at >= bindparam("since")),
        _ON_SCREEN,
    )
    .order_by(tables.outbox.c.id)
)
_COLUMNS = [tables.outbox.c[name] for name in ("id", "subject", "created_at", "said_at", "proxy")]
_LASTING = (
    select(*_COLUMNS)
    .join(tables.shown, tables.shown.c.outbox_id == tables.outbox.c.id)
    .where(
        tables.shown.c.assignment_id == bindparam("assignment"),
        tables.outbox.c.chat_id == bindparam("chat"),
        tables.outbox.c.lasting,
        _ON_SCREEN,
    )
    .order_by(tables.outbox.c.id)
)
_LOST = (
    select(*(tables.outbox.c[name] for name in ("id", "chat_id", "subject", "looks", "message")))
    .join(tables.shown, tables.shown.c.outbox_id == tables.outbox.c.id)
    .where(
        tables.shown.c.assignment_id == bindparam("assignment"),
        tables.outbox.c.subject.is_not(None),
        tables.outbox.c.lasting,
        tables.outbox.c.status == Status.SENT,
        tables.outbox.c.message_address.is_(None),
    )
    .order_by(tables.outbox.c.id)
)
_LET_GO = update(tables.outbox).where(tables.outbox.c.id == bindparam("row")).values(lasting=False)
_BEARING = (
    select(tables.outbox.c.id)
    .where(
        tables.outbox.c.chat_id == bindparam("chat"),
        tables.outbox.c.subject == bindparam("subject"),
        tables.outbox.c.part == 0,
        _ON_SCREEN,
    )
    .order_by(tables.outbox.c.id)
)
_BY_MESSAGE = (
    select(*_COLUMNS)
    .join(_PART, func.coalesce(_PART.c.first_id, _PART.c.id) == tables.outbox.c.id)
    .where(
        _PART.c.chat_id == bindparam("chat"),
        _PART.c.message_address == bindparam("address"),
        _PART.c.kind == Kind.SEND,
    )
)
_REPLY = tables.outbox.alias()
_ANSWERED = (
    select(tables.outbox.c.subject)
    .join(_REPLY, _REPLY.c.answers_id == tables.outbox.c.id)
    .where(_REPLY.c.id == bindparam("row"))
)
_SHOWN = (
    select(tables.shown.c.assignment_id, tables.shown.c.paper_code)
    .where(tables.shown.c.outbox_id == bindparam("row"))
    .order_by(tables.shown.c.position)
)
_MENU_QUEUED = select(tables.outbox.c.id).where(
    tables.outbox.c.chat_id == bindparam("chat"),
    tables.outbox.c.kind == Kind.MENU,
    tables.outbox.c.status == Status.QUEUED,
)
_INSERT = tables.outbox.insert()


def _in_paper(assignment: ColumnElement[int]) -> ScalarSelect[Any]:
    """Return the code that the paper gives the task of an assignment by now."""
    return (
        select(tasks.c.paper_code)
        .join(assignments, assignments.c.task_id == tasks.c.id)
        .where(assignments.c.id == assignment)
        .scalar_subquery()
    )


_SHOW = tables.shown.insert().values(paper_code=_in_paper(bindparam("named")))
_SHOW_AGAIN = (
    update(tables.shown)
    .where(
        tables.shown.c.outbox_id
        == select(func.coalesce(_PART.c.first_id, _PART.c.id))
        .join(_EDIT, _EDIT.c.target_id == _PART.c.id)
        .where(_EDIT.c.id == bindparam("edit"))
        .scalar_subquery()
    )
    .values(paper_code=_in_paper(tables.shown.c.assignment_id))
)


async def queue_edits(
    connection: Connection, target_id: int, created_at: datetime, *, awaited: bool = False
) -> int:
    """Queue an edit of each part of a message that has none queued yet; return how many."""
    targets = await connection.rows(_TO_EDIT, {"target": target_id})
    edits = [
        {
            "chat_id": target.chat_id,
            "kind": Kind.EDIT,
            "priority": Priority.ANSWER,
            "part": target.part,
            "target_id": target.id,
            # An edit must not overtake a message that waits for its hours.
            "in_hours": target.in_hours and target.status != Status.SENT,
            "awaited": awaited,
            "created_at": created_at,
            "status": Status.QUEUED,
        }
        for target in targets
    ]
    if edits:
        await connection.change(_INSERT, edits)
    return len(edits)


async def queue_menu(connection: Connection, chat_id: int, created_at: datetime) -> bool:
    """Queue a chat's menu unless it is queued; return whether it was not."""
    if await connection.value(_MENU_QUEUED, {"chat": chat_id}) is not None:
        return False
    menu = {
        "chat_id": chat_id,
        "kind": Kind.MENU,
        "priority": Priority.BULK,
        "created_at": created_at,
        "status": Status.QUEUED,
    }
    await connection.change(_INSERT, menu)
    return True


async def showing(connection: Connection, assignment_id: int, since: datetime) -> list[int]:
    """Return the messages that show an assignment: lasting ones, and others `since` then."""
    return await connection.values(_SHOWING, {"assignment": assignment_id, "since": since})


async def lasting(connection: Connection, assignment_id: int, chat_id: int) -> list[OnScreen]:
    """Return the lasting messages of a chat that show an assignment, oldest first."""
    rows = await connection.rows(_LASTING, {"assignment": assignment_id, "chat": chat_id})
    return [_on_screen(row, (assignment_id,)) for row in rows]


async def lost(connection: Connection, assignment_id: int) -> list[Lost]:
    """Return the lasting messages that show an assignment and were left behind in a move."""
    rows = await connection.rows(_LOST, {"assignment": assignment_id})
    return [
        Lost(
            row.id,
            row.chat_id,
            row.subject,
            tuple(one.assignment_id for one in await connection.rows(_SHOWN, {"row": row.id})),
            row.looks or looks(row.message),
        )
        for row in rows
    ]


async def let_go(connection: Connection, outbox_id: int) -> None:
    """Let a message stay as it is from now on."""
    await connection.change(_LET_GO, {"row": outbox_id})


async def bearing(connection: Connection, chat_id: int, subject: Subject) -> list[int]:
    """Return the messages of a chat that show just this, oldest first."""
    return await connection.values(_BEARING, {"chat": chat_id, "subject": subject})


async def answered_subject(connection: Connection, outbox_id: int) -> Subject | None:
    """Return the subject of the message of ours that one of ours replies to."""
    subject: Subject | None = await connection.value(_ANSWERED, {"row": outbox_id})
    return subject


async def by_message(connection: Connection, chat_id: int, message_address: int) -> OnScreen | None:
    """Return what one of our messages shows, by the messenger's id of any part of it."""
    row = await connection.row(_BY_MESSAGE, {"chat": chat_id, "address": message_address})
    if row is None:
        return None
    shown = await connection.rows(_SHOWN, {"row": row.id})
    codes = {one.assignment_id: one.paper_code for one in shown if one.paper_code}
    return replace(_on_screen(row, tuple(one.assignment_id for one in shown)), paper_codes=codes)


def _on_screen(row: AnyRow, assignment_ids: tuple[int, ...]) -> OnScreen:
    return OnScreen(
        row.id, row.subject, assignment_ids, row.created_at, row.said_at, proxy=row.proxy
    )


async def edited(connection: Connection, edit_id: int) -> None:
    """Record that a message names its tasks by now as the paper in force numbers them."""
    await connection.change(_SHOW_AGAIN, {"edit": edit_id})


async def show(connection: Connection, outbox_id: int, assignment_ids: Iterable[int]) -> None:
    """Record what a message shows, in this order."""
    rows = [
        {"outbox_id": outbox_id, "assignment_id": one, "position": position, "named": one}
        for position, one in enumerate(dict.fromkeys(assignment_ids))
    ]
    if rows:
        await connection.change(_SHOW, rows)
