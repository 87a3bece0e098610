"""Open questions, as rows: any process can take the answer, and exactly one does."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, or_, select, update

from domain.prompt import Prompt
from domain.question import Question
from storage import tables
from storage.boxes import tables as boxes
from storage.boxes.outgoing import NEVER_ARRIVED
from storage.connection import AnyRow, Connection
from storage.kept import kind_of, question_json, read_question
from storage.types import UtcDateTime

# A question of which a part never arrived was not put; it opens again with its message.
_NEVER_SHOWN = (
    select(boxes.outbox.c.id)
    .where(
        or_(
            boxes.outbox.c.id == tables.prompts.c.outbox_id,
            boxes.outbox.c.first_id == tables.prompts.c.outbox_id,
        ),
        boxes.outbox.c.status.in_(NEVER_ARRIVED),
    )
    .exists()
)
_SAID_AT = (
    select(boxes.outbox.c.said_at)
    .where(boxes.outbox.c.id == tables.prompts.c.outbox_id)
    .scalar_subquery()
    .label("said_at")
)
_ASKED_AT = (
    select(boxes.outbox.c.created_at)
    .where(boxes.outbox.c.id == tables.prompts.c.outbox_id)
    .scalar_subquery()
    .label("asked_at")
)
_PROXY = (
    select(boxes.outbox.c.proxy)
    .where(boxes.outbox.c.id == tables.prompts.c.outbox_id)
    .scalar_subquery()
    .label("proxy")
)
_SHOWN = select(tables.prompts, _SAID_AT, _ASKED_AT, _PROXY).where(~_NEVER_SHOWN)


_OPEN = _SHOWN.where(
    tables.prompts.c.closed.is_(False),
    tables.prompts.c.expires_at > bindparam("now", type_=UtcDateTime()),
)
_LAPSED = _SHOWN.where(
    tables.prompts.c.closed.is_(False),
    tables.prompts.c.expires_at > bindparam("since"),
    tables.prompts.c.expires_at <= bindparam("now"),
).order_by(tables.prompts.c.id)
_BY_ID = _OPEN.where(tables.prompts.c.id == bindparam("prompt"))
_IS_MESSAGE = tables.prompts.c.outbox_id.in_(
    select(func.coalesce(boxes.outbox.c.first_id, boxes.outbox.c.id)).where(
        boxes.outbox.c.chat_id == bindparam("chat"),
        boxes.outbox.c.message_address == bindparam("address"),
    )
)
_BY_MESSAGE = _OPEN.where(_IS_MESSAGE)
_PUT_TO = _OPEN.where(
    tables.prompts.c.chat_id == bindparam("chat"),
    tables.prompts.c.person_id == bindparam("person"),
)
_ABOUT = _OPEN.where(tables.prompts.c.assignment_id == bindparam("assignment")).order_by(
    tables.prompts.c.id
)


def _newest(query: Select[Any]) -> Select[Any]:
    return query.order_by(tables.prompts.c.id.desc()).limit(1)


_OF_KINDS = _OPEN.where(tables.prompts.c.question.in_(bindparam("kinds", expanding=True))).order_by(
    tables.prompts.c.id
)
_CLOSE = (
    update(tables.prompts)
    .where(tables.prompts.c.id == bindparam("prompt"), tables.prompts.c.closed.is_(False))
    .values(closed=True)
)
_CLOSED_AS = _newest(_SHOWN.where(tables.prompts.c.closed.is_(True), _IS_MESSAGE))
_CLOSED_BY_ID = _SHOWN.where(
    tables.prompts.c.closed.is_(True), tables.prompts.c.id == bindparam("prompt")
)
_NEWEST_BY_MESSAGE, _NEWEST_PUT_TO = _newest(_BY_MESSAGE), _newest(_PUT_TO)


class Prompts:
    """Questions about questions; closed and expired ones are returned by `answered` alone."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def ask(
        self,
        chat_id: int,
        person_id: int | None,
        question: Question,
        *,
        assignment_id: int | None,
        expires_at: datetime,
        outbox_id: int,
    ) -> int:
        """Record a question that goes out as the message `outbox_id`; return its id."""
        prompts = tables.prompts
        prompt_id: int = await self._connection.value(
            prompts.insert()
            .values(
                chat_id=chat_id,
                person_id=person_id,
                question=kind_of(question),
                assignment_id=assignment_id,
                about=question_json(question),
                expires_at=expires_at,
                outbox_id=outbox_id,
            )
            .returning(prompts.c.id)
        )
        return prompt_id

    async def get(self, prompt_id: int, now: datetime) -> Prompt[Any] | None:
        """Return an open question."""
        return await self._one(_BY_ID, prompt=prompt_id, now=now)

    async def by_message(
        self, chat_id: int, message_address: int, now: datetime
    ) -> Prompt[Any] | None:
        """Return the open question that was delivered as this message of the chat."""
        return await self._one(_NEWEST_BY_MESSAGE, chat=chat_id, address=message_address, now=now)

    async def was_asked(self, chat_id: int, message_address: int) -> bool:
        """Return whether this message of the chat was a question, open or not."""
        prompts, outbox = tables.prompts, boxes.outbox
        found = await self._connection.value(
            select(prompts.c.id)
            .join(outbox, func.coalesce(outbox.c.first_id, outbox.c.id) == prompts.c.outbox_id)
            .where(outbox.c.chat_id == chat_id, outbox.c.message_address == message_address)
        )
        return found is not None

    async def answered(self, chat_id: int, message_address: int) -> Prompt[Any] | None:
        """Return the question that was this message and is closed; None for one that was erased."""
        row = await self._connection.row(_CLOSED_AS, {"chat": chat_id, "address": message_address})
        return _prompt_of(row) if row and row.about else None

    async def closed(self, prompt_id: int) -> Prompt[Any] | None:
        """Return a question that is closed, by its id; None for one that was erased."""
        row = await self._connection.row(_CLOSED_BY_ID, {"prompt": prompt_id})
        return _prompt_of(row) if row and row.about else None

    async def latest(self, chat_id: int, person_id: int, now: datetime) -> Prompt[Any] | None:
        """Return the last open question put to a person in a chat."""
        return await self._one(_NEWEST_PUT_TO, chat=chat_id, person=person_id, now=now)

    async def in_chat(self, chat_id: int, now: datetime) -> list[Prompt[Any]]:
        """Return the open questions in a chat, oldest first."""
        query = _OPEN.where(tables.prompts.c.chat_id == chat_id).order_by(tables.prompts.c.id)
        rows = await self._connection.rows(query, {"now": now})
        return [_prompt_of(row) for row in rows]

    async def about(self, assignment_id: int, now: datetime) -> list[Prompt[Any]]:
        """Return the open questions about an assignment, oldest first."""
        parameters = {"assignment": assignment_id, "now": now}
        rows = await self._connection.rows(_ABOUT, parameters)
        return [_prompt_of(row) for row in rows]

    async def unanswered(self, kinds: Iterable[type[Question]], now: datetime) -> list[Prompt[Any]]:
        """Return the open questions of some kinds, oldest first."""
        parameters = {"kinds": [one.kind for one in kinds], "now": now}
        rows = await self._connection.rows(_OF_KINDS, parameters)
        return [_prompt_of(row) for row in rows]

    async def lapsed(self, *, since: datetime, now: datetime) -> list[Prompt[Any]]:
        """Return the questions whose time was over `since` then, and that nobody closed."""
        rows = await self._connection.rows(_LAPSED, {"since": since, "now": now})
        return [_prompt_of(row) for row in rows]

    async def put_under(self, prompt_id: int, outbox_id: int) -> None:
        """Let a question be asked by another message from now on."""
        prompts = tables.prompts
        await self._connection.change(
            update(prompts).where(prompts.c.id == prompt_id).values(outbox_id=outbox_id)
        )

    async def rewrite(self, prompt_id: int, question: Question) -> bool:
        """Change what an open question keeps; return False if it was closed before."""
        prompts = tables.prompts
        changed = await self._connection.change(
            update(prompts)
            .where(prompts.c.id == prompt_id, prompts.c.closed.is_(False))
            .values(about=question_json(question))
        )
        return changed == 1

    async def close(self, prompt_id: int) -> bool:
        """Close a question; return False if it was closed before."""
        return await self._connection.change(_CLOSE, {"prompt": prompt_id}) == 1

    async def _one(self, query: Select[Any], **parameters: object) -> Prompt[Any] | None:
        row = await self._connection.row(query, parameters)
        return _prompt_of(row) if row else None


def _prompt_of(row: AnyRow) -> Prompt[Any]:
    return Prompt(
        id=row.id,
        chat_id=row.chat_id,
        person_id=row.person_id,
        question=read_question(row.question, row.about),
        assignment_id=row.assignment_id,
        expires_at=row.expires_at,
        outbox_id=row.outbox_id,
        said_at=row.said_at,
        proxy=row.proxy,
        asked_at=row.asked_at,
    )
