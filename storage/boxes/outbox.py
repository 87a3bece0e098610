"""Everything that leaves: queued in the transaction that caused it, and what became of it."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, or_, select, true, update

from domain.message import Message, Priority
from domain.proxy.proxy import Proxy
from domain.reaction import Reaction
from domain.subject import Subject
from storage.boxes import screen, setting_aside, tables, unanswered
from storage.boxes.claims import claim
from storage.boxes.outgoing import (
    Claim,
    Failure,
    Kind,
    Lost,
    OnScreen,
    Outgoing,
    Queue,
    SetAside,
    Status,
)
from storage.boxes.pacing import Pacing, give_back, hold
from storage.boxes.queues import out_of_reach, queues
from storage.connection import Box, Connection
from storage.tables import chats

__all__ = ["Outbox", "Outgoing"]

_UPDATE = update(tables.outbox).where(tables.outbox.c.id == bindparam("outbox_id"))
_EDITED = tables.outbox.alias()
_LOOKS = update(tables.outbox).where(
    tables.outbox.c.id
    == select(_EDITED.c.target_id).where(_EDITED.c.id == bindparam("edit")).scalar_subquery()
)
# How the keys of what time tells begin; before 0.3.0 each affair had messages of its own.
_MORNINGS = ("morning:", "round:", "waiting:")
_AFTERNOONS = ("afternoon:", "collected:")
_LAST_MORNING = select(func.max(tables.outbox.c.created_at)).where(
    tables.outbox.c.chat_id == bindparam("chat"),
    or_(*(tables.outbox.c.key.startswith(kind) for kind in _MORNINGS)),
    tables.outbox.c.status == Status.SENT,
)
# The boxes are all departments': of their rows those are one's that are of its chats.
_CHATS = select(chats.c.id)
_COUNT_FAULT = _UPDATE.values(faults=tables.outbox.c.faults + 1)


class Outbox:
    """Questions about outgoing messages; a `key` is queued once."""

    def __init__(self, connection: Connection, pacing: Pacing) -> None:
        self._connection = connection
        self._pacing = pacing

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
        insert = self._connection.insert_new(tables.outbox).returning(tables.outbox.c.id)
        first_id: int | None = await self._connection.value(insert, first)
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
        insert = self._connection.insert_new(tables.outbox).returning(tables.outbox.c.id)
        self._connection.touched.add(Box.OUTBOX)
        queued: int | None = await self._connection.value(insert, row)
        return queued

    async def edit(self, target_id: int, *, created_at: datetime, awaited: bool = False) -> None:
        """Queue an edit of every part of a message, unless one is queued already.

        It is worded at delivery, and reaches a message that has not left yet right after it left.
        `awaited` says that somebody asked for it and sees no other answer, as on a turned page.
        """
        if await screen.queue_edits(self._connection, target_id, created_at, awaited=awaited):
            self._connection.touched.add(Box.OUTBOX)

    async def renew_menu(self, chat_id: int, *, created_at: datetime) -> None:
        """Queue that a chat's menu of commands is set anew; what it holds is decided at delivery.

        Once is enough where it is queued already.
        """
        if await screen.queue_menu(self._connection, chat_id, created_at):
            self._connection.touched.add(Box.OUTBOX)

    async def resubject(self, outbox_id: int, subject: Subject, *, shows: Iterable[int]) -> None:
        """Let a message show something else from its next edit on."""
        await self._set(outbox_id, subject=subject)
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
                or_(*(outbox.c.key.startswith(kind) for kind in _MORNINGS + _AFTERNOONS)),
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

    async def claim(
        self, *, limit: int, now: datetime, in_hours_now: bool, lease: timedelta
    ) -> Claim:
        """Lease up to `limit` rows that may leave at the promised time `now`."""
        return await claim(
            self._connection,
            self._pacing,
            limit=limit,
            now=now,
            in_hours_now=in_hours_now,
            lease=lease,
        )

    async def sent(self, outbox_id: int, message_address: int | None, at: datetime) -> None:
        """Record a delivery and the messenger's id of the message."""
        await self._record(
            outbox_id,
            status=Status.SENT,
            message_address=message_address,
            sent_at=at,
            unanswered_after=None,
        )

    async def may_stand_under(self, row: Outgoing) -> list[int]:
        """Return under which of the messenger's ids a message stands if an earlier try arrived."""
        return await unanswered.numbers(self._connection, row)

    async def edited(self, outbox_id: int, looks: str, at: datetime) -> None:
        """Record that an edit arrived, and what it made of its message."""
        await self._connection.change(_LOOKS, {"edit": outbox_id, "looks": looks})
        await screen.edited(self._connection, outbox_id)
        await self._record(outbox_id, status=Status.SENT, sent_at=at)

    async def unchanged(self, outbox_id: int, chat_id: int) -> None:
        """Take an edit back that would show what stands there already, and its turn with it."""
        # In the order of a claim, which takes its turn before it takes rows.
        await give_back(self._connection, self._pacing, chat_id)
        await self.drop(outbox_id, "it shows this already")

    async def retry(self, outbox_id: int, *, after: timedelta, failure: str) -> None:
        """Give a row back, to be tried again after a time of the database's clock."""
        retry_at = await self._connection.now() + after
        await self._record(outbox_id, status=Status.QUEUED, retry_at=retry_at, failure=failure)

    async def retry_after_fault(self, outbox_id: int, *, after: timedelta, failure: str) -> None:
        """The same, where our own code raised, which is counted."""
        await self.retry(outbox_id, after=after, failure=failure)
        await self._connection.change(_COUNT_FAULT, {"outbox_id": outbox_id})

    async def answered(self, outbox_id: int) -> None:
        """Record that the messenger has said no, and the message has not arrived."""
        await self._set(outbox_id, unanswered_after=None)

    async def failed(self, outbox_id: int, failure: str) -> None:
        """Give a message up for good, with all parts of it that have not left."""
        await setting_aside.end(
            self._connection, outbox_id, status=Status.FAILED, failure=failure, lease_until=None
        )

    async def set_aside(self, outbox_id: int, failure: str, *, at: datetime) -> None:
        """End a message, with all parts that have not left, until somebody has looked at it."""
        await setting_aside.end(
            self._connection,
            outbox_id,
            status=Status.SET_ASIDE,
            failure=failure,
            lease_until=None,
            set_aside_at=at,
        )

    async def hold(self, why: str, *, at: datetime) -> int:
        """Set aside every message that waits to be sent, for somebody to decide; return how many.

        What only shows anew what stands on a screen goes on.
        """
        waiting = update(tables.outbox).where(tables.OUTBOX_OPEN, tables.outbox.c.kind == Kind.SEND)
        held = waiting.values(
            status=Status.SET_ASIDE, failure=why, set_aside_at=at, lease_until=None
        )
        return await self._connection.change(held)

    async def all_set_aside(self) -> list[SetAside]:
        """Return what is set aside, a message of several parts once, in the order of queueing."""
        return await setting_aside.found(self._connection)

    async def put_back(self, outbox_id: int, *, at: datetime) -> bool:
        """Queue a message again that was set aside; return False if it is not."""
        return await setting_aside.put_back(self._connection, outbox_id, at)

    async def drop_set_aside(self, outbox_id: int) -> bool:
        """End a message for good that was set aside; return False if it is not."""
        return await setting_aside.drop(self._connection, outbox_id)

    async def queues(self, *, in_hours_now: bool) -> list[Queue]:
        """Return what waits for each chat and not for sending hours, the oldest first."""
        return await queues(self._connection, in_hours_now=in_hours_now)

    async def out_of_reach(self) -> list[str]:
        """Return the titles of the chats that speak for somebody and cannot be written to."""
        return await out_of_reach(self._connection)

    async def drop(self, outbox_id: int, why: str) -> None:
        """Take a row back that is no longer wanted."""
        await self._record(outbox_id, status=Status.DROPPED, failure=why)

    async def hold_chat(self, chat_id: int, after: timedelta) -> None:
        """Let nothing leave for a chat for some time."""
        await hold(self._connection, self._pacing, chat_id, after)

    async def last_morning(self, chat_id: int) -> datetime | None:
        """Return the promised time of the last morning that reached a chat, None without one."""
        at: datetime | None = await self._connection.value(_LAST_MORNING, {"chat": chat_id})
        return at

    async def count_sent(self, prefix: str) -> int:
        """Return how many messages with this prefix of their keys were sent."""
        outbox = tables.outbox
        count: int = await self._connection.value(
            select(func.count()).where(
                outbox.c.key.startswith(prefix, autoescape=True),
                outbox.c.status == Status.SENT,
                outbox.c.chat_id.in_(_CHATS),
            )
        )
        return count

    async def pending(self, *, in_hours_now: bool) -> int:
        """Return how many messages are on their way, without those that wait for sending hours.

        Menus of commands are no messages: nobody waits for them.
        """
        outbox = tables.outbox
        visible = true() if in_hours_now else ~outbox.c.in_hours
        count: int = await self._connection.value(
            select(func.count())
            .select_from(outbox)
            .where(tables.OUTBOX_OPEN, visible, outbox.c.kind != Kind.MENU)
        )
        return count

    async def failures(self, since: datetime) -> list[Failure]:
        """Return what was queued since a promised time and given up."""
        outbox = tables.outbox
        rows = await self._connection.rows(
            select(outbox)
            .where(
                outbox.c.status == Status.FAILED,
                outbox.c.created_at >= since,
                outbox.c.chat_id.in_(_CHATS),
            )
            .order_by(outbox.c.id)
        )
        return [Failure(row.id, row.chat_id, row.key, row.failure) for row in rows]

    async def _record(self, outbox_id: int, **values: object) -> None:
        await self._set(outbox_id, lease_until=None, **values)
        self._connection.touched.add(Box.OUTBOX)

    async def _set(self, outbox_id: int, **values: object) -> None:
        await self._connection.change(_UPDATE, {"outbox_id": outbox_id, **values})
