"""What is kept of one person: handed out to them, or taken out of all that is kept."""

from datetime import datetime
from typing import Any

from sqlalchemy import Table, Update, func, null, select, text, update

from storage import tables
from storage.boxes import tables as boxes
from storage.boxes.outgoing import Status
from storage.connection import Connection
from storage.conversations import attachments, opinions, posts
from storage.conversations import updates as updates_table

# What stands where somebody's words stood.
BLANK = "–"
_HAS_ENDED = boxes.outbox.c.status.not_in((Status.QUEUED, Status.SENDING))
_EVENTS_STAND = {
    False: (
        "DROP TRIGGER events_refuse_update",
        "CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events "
        "BEGIN SELECT RAISE(ABORT, 'events is append-only'); END",
    ),
    True: (
        "ALTER TABLE events DISABLE TRIGGER events_are_append_only",
        "ALTER TABLE events ENABLE TRIGGER events_are_append_only",
    ),
}


class Personal:
    """Questions about one person's data, within a department; by the messenger's numeric id."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def collect(self, address: int) -> dict[str, list[dict[str, Any]]]:
        """Return every row that is about a person or by them, by table; empty for a stranger."""
        person_id = await self._id(address)
        if person_id is None:
            return {}
        found = {"people": await self._rows(tables.people, tables.people.c.id == person_id)}
        for table, column in _BY_PERSON:
            found[table.name] = await self._rows(table, table.c[column] == person_id)
        found["inbox"] = await self._rows(boxes.inbox, _from(address))
        return found

    async def erase(self, address: int) -> bool:
        """Let nothing but the chức vụ stand of a person; return False for a stranger.

        Their name becomes their chức vụ, their words are blanked, their numeric id becomes one that
        nobody has. Ids, moments and figures stay, and so does what the office did.
        """
        person_id = await self._id(address)
        if person_id is None:
            return False
        people = tables.people
        position = await self._connection.value(
            select(people.c.position).where(people.c.id == person_id)
        )
        position = position or BLANK
        updates = await self._connection.values(
            select(boxes.inbox.c.update_id).where(_from(address))
        )
        for statement in (
            update(boxes.inbox).where(_from(address)).values(payload="{}"),
            *(
                update(boxes.outbox)
                .where(boxes.outbox.c.key.startswith(f"update:{one}:"), _HAS_ENDED)
                .values(message=null())
                for one in updates
            ),
            _blank_chat(address),
            update(tables.obstacles)
            .where(tables.obstacles.c.reporter_id == person_id)
            .values(stuck=BLANK, proposal=None),
            update(updates_table).where(updates_table.c.person_id == person_id).values(words=BLANK),
            update(opinions).where(opinions.c.person_id == person_id).values(words=None),
            update(attachments).where(attachments.c.person_id == person_id).values(name=BLANK),
            update(posts).where(posts.c.person_id == person_id).values(full_name=BLANK),
            update(people)
            .where(people.c.id == person_id)
            .values(name=position, full_name=None, address=-person_id),
        ):
            await self._connection.change(statement)
        await self._forget_name(person_id)
        return True

    async def _forget_name(self, person_id: int) -> None:
        """Take a name out of the log, which else nobody changes; each line of it stays."""
        opened, closed = _EVENTS_STAND[self._connection.is_postgresql]
        await self._connection.change(text(opened))
        events = tables.events
        await self._connection.change(
            update(events).where(events.c.person_id == person_id).values(full_name=None)
        )
        await self._connection.change(text(closed))

    async def _id(self, address: int) -> int | None:
        people = tables.people
        query = select(people.c.id).where(people.c.address == address)
        found: int | None = await self._connection.value(query)
        return found

    async def _rows(self, table: Table, condition: Any) -> list[dict[str, Any]]:
        rows = await self._connection.rows(select(table).where(condition))
        return [dict(row._mapping) for row in rows]

    async def forget_words(self, *, before: datetime) -> int:
        """Let no message that has ended long ago keep its words; return how many had some.

        What they told stands in the rows of the work, from which lasting ones are worded anew.
        """
        outbox = boxes.outbox
        return await self._connection.change(
            update(outbox)
            .where(outbox.c.created_at < before, outbox.c.message.is_not(None), _HAS_ENDED)
            .values(message=null())
        )


_BY_PERSON = (
    (tables.events, "person_id"),
    (tables.obstacles, "reporter_id"),
    (updates_table, "person_id"),
    (opinions, "person_id"),
    (attachments, "person_id"),
    (posts, "person_id"),
)


def _from(address: int) -> Any:
    """Return which updates somebody sent; a number of Telegram's is nobody else's."""
    payload = func.replace(boxes.inbox.c.payload, " ", "")
    return payload.contains(f'"from":{{"id":{address},')


def _blank_chat(address: int) -> Update:
    chats = tables.chats
    own = select(chats.c.id).where(chats.c.address == address)
    return (
        update(boxes.outbox)
        .where(boxes.outbox.c.chat_id.in_(own), _HAS_ENDED)
        .values(message=null())
    )
