"""Everything that is to leave, queued in the transaction that caused it, and what shows what."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, or_, select, update

from domain.message import Message, Priority
from domain.proxy.proxy import Proxy
from domain.reaction import Reaction
from domain.subject import Subject
from storage.boxes import screen, tables
from storage.boxes.outgoing import Kind, Lost, OnScreen, Outgoing, Status
from storage.columns import begins_with
from storage.connection import Box, Connection
from storage.tables import chats

__all__ = ["Outbox", "Outgoing"]

_UPDATE = update(tables.outbox).where(tables.outbox.c.id == bindparam("outbox_id"))
# How the keys of what time tells begin; before 0.3.0 each affair had messages of its own.
_MORNINGS = ("morning:", "round:", "waiting:")
_AFTERNOONS = ("afternoon:", "collected:")
_LAST_MORNING = select(func.max(tables.outbox.c.created_at)).where(
    tables.outbox.c.chat_id == bindparam("chat"),
    or_(*(begins_with(tables.outbox.c.key, kind) for kind in _MORNINGS)),
    tables.outbox.c.status == Status.SENT,
)


class Outbox:
    """Questions about outgoing messages; a `key` is queued once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def put(
        self,
        key: str,
        chat_id: int,
        parts: Sequence[Message],
        *,
        priority: Priority,
        created_at: datetime,
        subject: Subject | None = None,
        shows: Iterable[int] = (),
        expires_at: datetime | None = None,
        in_hours: bool = False,
        lasting: bool = False,
        answers: int | None = None,
        said_at: datetime | None = None,
        proxy: Proxy | None = None,
    ) -> int | None:
        """Queue a message, in parts; return its row, None where the key is known.

        `subject` says what words it again when the assignments it `shows` change. With `in_hours`
        it may only leave in sending hours, and not from `expires_at` on. A `lasting` one is brought
        up to date on any day, not only its own. `answers` is the row of an earlier message of ours
        in the same chat that it replies to, `said_at` when what it answers was said, `proxy` for
        whom whatever is pressed or said under it is written down.
        """
        row: dict[str, Any] = {
            "chat_id": chat_id,
            "kind": Kind.SEND,
            "priority": priority,
            "created_at": created_at,
            "expires_at": expires_at,
            "in_hours": in_hours,
            "status": Status.QUEUED,
        }
        first = dict(
            row,
            key=key,
            message=parts[0],
            subject=subject,
            lasting=lasting,
            answers_id=answers,
            said_at=said_at,
            proxy=proxy,
        )
        first_id = await self._connection.new_id(tables.outbox, first)
        if first_id is None:
            return None
        further = [
            dict(row, key=f"{key}#{part + 1}", message=message, part=part, first_id=first_id)
            for part, message in enumerate(parts)
            if part
        ]
        if further:
            await self._connection.change(tables.outbox.insert(), further)
        await screen.show(self._connection, first_id, shows)
        self._connection.touched.add(Box.OUTBOX)
        return first_id

    async def react(
        self, key: str, chat_id: int, message_address: int, reaction: Reaction, *, at: datetime
    ) -> int | None:
        """Queue a reaction to somebody's message, by the messenger's id; return as `put` does."""
        row = {
            "key": key,
            "chat_id": chat_id,
            "kind": Kind.REACT,
            "priority": Priority.ANSWER,
            "message": Message(reaction, reply_to=message_address),
            "created_at": at,
            "status": Status.QUEUED,
        }
        self._connection.touched.add(Box.OUTBOX)
        return await self._connection.new_id(tables.outbox, row)

    async def edit(self, target_id: int, *, created_at: datetime, awaited: bool = False) -> None:
        """Queue an edit of every part of a message, unless one is queued already.

        It is worded at delivery, and reaches a message that has not left yet right after it left.
        `awaited` says that somebody asked for it and sees no other answer, as on a turned page.
        """
        if await screen.queue_edits(self._connection, target_id, created_at, awaited=awaited):
            self._connection.touched.add(Box.OUTBOX)

    async def waiting(self) -> list[int]:
        """Return what waits to leave for the chats of this department and can be worded again."""
        outbox = tables.outbox
        return await self._connection.values(
            select(outbox.c.id)
            .join(chats, chats.c.id == outbox.c.chat_id)
            .where(
                outbox.c.kind == Kind.SEND,
                outbox.c.status == Status.QUEUED,
                outbox.c.subject.is_not(None),
            )
            .order_by(outbox.c.id)
        )

    async def renew_menu(self, chat_id: int, *, created_at: datetime) -> None:
        """Queue that a chat's menu of commands is set anew; what it holds is decided at delivery.

        Once is enough where it is queued already.
        """
        if await screen.queue_menu(self._connection, chat_id, created_at):
            self._connection.touched.add(Box.OUTBOX)

    async def resubject(self, outbox_id: int, subject: Subject, *, shows: Iterable[int]) -> None:
        """Let a message show something else from its next edit on."""
        await self._connection.change(_UPDATE, {"outbox_id": outbox_id, "subject": subject})
        shown = tables.shown
        await self._connection.change(shown.delete().where(shown.c.outbox_id == outbox_id))
        await screen.show(self._connection, outbox_id, shows)

    async def showing(self, assignment_id: int, *, since: datetime) -> list[int]:
        """Return the messages that show an assignment: lasting ones, and others `since` then."""
        return await screen.showing(self._connection, assignment_id, since)

    async def lasting(self, assignment_id: int, chat_id: int) -> list[OnScreen]:
        """Return the lasting messages of a chat that show an assignment, oldest first."""
        return await screen.lasting(self._connection, assignment_id, chat_id)

    async def lost(self, assignment_id: int) -> list[Lost]:
        """Return the lasting messages that show an assignment and were left behind in a move."""
        return await screen.lost(self._connection, assignment_id)

    async def let_go(self, outbox_id: int) -> None:
        """Let a message stay as it is from now on."""
        await screen.let_go(self._connection, outbox_id)

    async def rest(self, chat_id: int, *, before: datetime) -> None:
        """Let what time told a chat before a promised time stay as it is from now on."""
        outbox = tables.outbox
        await self._connection.change(
            update(outbox)
            .where(
                outbox.c.chat_id == chat_id,
                or_(*(begins_with(outbox.c.key, kind) for kind in _MORNINGS + _AFTERNOONS)),
                outbox.c.lasting,
                outbox.c.created_at < before,
            )
            .values(lasting=False)
        )

    async def by_message(self, chat_id: int, message_address: int) -> OnScreen | None:
        """Return what one of our messages in a chat shows, by the messenger's id of any part."""
        return await screen.by_message(self._connection, chat_id, message_address)

    async def bearing(self, chat_id: int, subject: Subject) -> list[int]:
        """Return the messages of a chat that show just this, oldest first."""
        return await screen.bearing(self._connection, chat_id, subject)

    async def answered_subject(self, outbox_id: int) -> Subject | None:
        """Return the subject of the message of ours that one of ours replies to."""
        return await screen.answered_subject(self._connection, outbox_id)

    async def last_morning(self, chat_id: int) -> datetime | None:
        """Return the promised time of the last morning that reached a chat, None without one."""
        at: datetime | None = await self._connection.value(_LAST_MORNING, {"chat": chat_id})
        return at
