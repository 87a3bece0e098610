"""Where an action is asked for: what it may see there, and how it answers."""

from collections.abc import Iterable
from dataclasses import replace

from actions.here.album import kept_of_album
from actions.here.looking import Looking
from actions.here.place import Recorded
from domain.attachment import Attachment, held_in
from domain.chat import Chat
from domain.message import Message, Priority, split
from domain.proxy.proxy import Proxy
from domain.reaction import Reaction
from domain.subject import QuestionShown, Subject

__all__ = ["Here", "Recorded"]


class Here(Looking):
    """A place at which an action writes down what was done, and says so."""

    __slots__ = ()

    async def record(
        self, kind: str, *, assignment_id: int | None = None, **details: object
    ) -> None:
        """Write an event: who did what, when, from which chat, for whom."""
        event_id = await self.tx.events.add(
            kind,
            at=self.said_at,
            recorded_at=self.now,
            person_id=self.person.id,
            chat_id=self.chat.id,
            assignment_id=assignment_id,
            details=details,
            proxy=self.proxy,
        )
        self.recorded.append(Recorded(event_id, kind, assignment_id, details, self.proxy))

    async def keep(
        self, attachment: Attachment, *, assignment_id: int, obstacle_id: int | None = None
    ) -> None:
        """Keep a photo or document with the work that it came about, and those beside it."""
        for each in attachment.all:
            await self.tx.attachments.add(
                each,
                assignment_id=assignment_id,
                person_id=self.person.id,
                at=self.said_at,
                obstacle_id=obstacle_id,
            )
            self.kept.add(each)
        self.kept.add(attachment)
        if attachment.album:
            key = kept_of_album(self.chat, attachment.album, assignment_id, obstacle_id)
            await self.tx.runs.first(key, at=self.now)

    async def say(
        self,
        message: Message,
        *,
        subject: Subject | None = None,
        shows: Iterable[int] = (),
        lasting: bool = False,
    ) -> int:
        """Queue an answer under what the person wrote or pressed; return its outbox row.

        Whatever is pressed or said under it is for the same `proxy`. What is hushed has no row.
        """
        if self.hushed and not isinstance(subject, QuestionShown):
            return 0
        answer = replace(message, reply_to=message.reply_to or self.answers_to)
        return await self._queue(
            self.chat,
            answer,
            Priority.ANSWER,
            subject=subject,
            shows=shows,
            lasting=lasting,
            proxy=self.proxy,
        )

    async def react(self, reaction: Reaction) -> None:
        """Queue a sign under what the person wrote, where a sentence would say no more."""
        if self.answers_to is None:
            raise LookupError(f"update {self.update_id} has nothing to react to")
        row = await self.tx.outbox.react(
            self._key(), self.chat.id, self.answers_to, reaction, at=self.now
        )
        self._said(row)

    async def tell(
        self,
        chat: Chat,
        message: Message,
        priority: Priority,
        *,
        subject: Subject | None = None,
        shows: Iterable[int] = (),
        lasting: bool = False,
        answers: int | None = None,
        in_hours: bool = False,
    ) -> int:
        """Queue a message for any chat; return its outbox row.

        With `in_hours` it waits for the office to be open. A `lasting` one is brought up to date
        on any day, not only its own. `answers` is the outbox row of a message of ours in that chat,
        to which it is a reply.
        """
        return await self._queue(
            chat,
            message,
            priority,
            subject=subject,
            shows=shows,
            lasting=lasting,
            answers=answers,
            in_hours=in_hours,
        )

    async def _queue(
        self,
        chat: Chat,
        message: Message,
        priority: Priority,
        *,
        subject: Subject | None,
        shows: Iterable[int],
        lasting: bool,
        answers: int | None = None,
        in_hours: bool = False,
        proxy: Proxy | None = None,
    ) -> int:
        row = await self.tx.outbox.put(
            self._key(),
            chat.id,
            split(message, headed=chat.represents is not None),
            priority=priority,
            subject=subject,
            shows=shows,
            created_at=self.now,
            lasting=lasting,
            answers=answers,
            in_hours=in_hours,
            said_at=self.said_at,
            proxy=proxy,
        )
        self.kept.update(held_in(subject))
        return self._said(row)

    def _key(self) -> str:
        return f"{self.keyed}:{self.update_id}:{len(self.told) + 1}"

    def _said(self, row: int | None) -> int:
        if row is None:
            raise LookupError(f"update {self.update_id} was answered before")
        self.told.append(row)
        return row
