"""What is kept of one person: handed out to them, or taken out of all that is kept."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Table, Update, func, null, or_, select, update

from domain.chat import Person
from domain.people.address import FIRST_ALLOTTED
from domain.text import fold
from storage import tables
from storage.boxes import tables as boxes
from storage.boxes.addresses import addresses
from storage.columns import referring
from storage.connection import Connection
from storage.people.erasing import BLANK, HAS_ENDED, erase_name, erase_words


class Personal:
    """Questions about one person's data, within a department; by the number that stands for them.

    Of Telegram's people that is their numeric id.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def called(self, words: str) -> list[Person]:
        """Return who is called so: a name, part of one, or a @username of late updates.

        Who bears the whole name is meant before who bears it in part.
        """
        people = tables.people
        rows = await self._connection.rows(
            select(people.c.id, people.c.address, people.c.name, people.c.full_name)
            .add_columns(people.c.position)
            .where(people.c.address > 0)
            .order_by(people.c.id)
        )
        known = [Person(**row._asdict()) for row in rows]
        if words.startswith("@"):
            bearing = await self._bearing(words[1:])
            return [one for one in known if one.address in bearing]
        wanted = fold(words).split()
        names = {
            one.id: [fold(each).split() for each in (one.name, one.full_name or "")]
            for one in known
        }
        whole = [one for one in known if wanted in names[one.id]]
        return whole or [
            one for one in known if any(set(wanted) <= set(name) for name in names[one.id])
        ]

    async def _bearing(self, username: str) -> set[int]:
        """Return the numbers of those who wrote under a username, as far as updates are kept."""
        payload = func.lower(func.replace(boxes.inbox.c.payload, " ", ""))
        query = select(boxes.inbox.c.payload).where(
            payload.contains(f'"username":"{username.lower()}"', autoescape=True)
        )
        senders = (
            found
            for text in await self._connection.values(query)
            for found in _senders(json.loads(text))
        )
        return {number for number, name in senders if name.lower() == username.lower()}

    async def collect(self, address: int) -> dict[str, list[dict[str, Any]]]:
        """Return every row that is about a person or by them, by table; empty for a stranger."""
        person_id = await self._id(address)
        if person_id is None:
            return {}
        found = {"people": await self._rows(tables.people, tables.people.c.id == person_id)}
        for table in tables.people.metadata.sorted_tables:
            if about := [column == person_id for column in referring(table, "people")]:
                found[table.name] = await self._rows(table, or_(*about))
        found["inbox"] = await self._rows(boxes.inbox, _from(address))
        found["addresses"] = await self._rows(addresses, _called(address))
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
        who = await self._connection.row(
            select(people.c.position, people.c.name, people.c.full_name).where(
                people.c.id == person_id
            )
        )
        position = (who and who.position) or BLANK
        updates = await self._connection.values(
            select(boxes.inbox.c.update_id).where(_from(address))
        )
        await erase_words(self._connection, person_id, updates)
        names = [one for one in (who.name, who.full_name) if one] if who else []
        await erase_name(self._connection, person_id, names)
        for statement in (
            update(boxes.inbox).where(_from(address)).values(payload="{}"),
            _blank_chat(address),
            update(addresses).where(_called(address)).values(address=null()),
            update(people)
            .where(people.c.id == person_id)
            .values(name=position, full_name=None, address=-person_id),
        ):
            await self._connection.change(statement)
        return True

    async def _id(self, address: int) -> int | None:
        people = tables.people
        query = select(people.c.id).where(people.c.address == address)
        found: int | None = await self._connection.value(query)
        return found

    async def _rows(self, table: Table, condition: Any) -> list[dict[str, Any]]:
        rows = await self._connection.rows(select(table).where(condition))
        return [row._asdict() for row in rows]

    async def forget_words(self, *, before: datetime) -> int:
        """Let no message that has ended long ago keep its words; return how many had some.

        What they told stands in the rows of the work, from which lasting ones are worded anew.
        """
        outbox = boxes.outbox
        return await self._connection.change(
            update(outbox)
            .where(outbox.c.created_at < before, outbox.c.message.is_not(None), HAS_ENDED)
            .values(message=null())
        )


def _from(address: int) -> Any:
    """Return which updates somebody sent; a number of Telegram's is nobody else's."""
    payload = func.replace(boxes.inbox.c.payload, " ", "")
    return payload.contains(f'"from":{{"id":{address},')


def _called(number: int) -> Any:
    """Return what another messenger calls somebody, and what was said alone with them."""
    return or_(addresses.c.id == number - FIRST_ALLOTTED, addresses.c.within == number)


def _blank_chat(address: int) -> Update:
    chats = tables.chats
    own = select(chats.c.id).where(chats.c.address == address)
    return (
        update(boxes.outbox)
        .where(boxes.outbox.c.chat_id.in_(own), HAS_ENDED)
        .values(message=null())
    )


def _senders(update: Any) -> Iterator[tuple[int, str]]:
    """Yield the ids and usernames of those who sent what stands in an update's JSON."""
    held = update.values() if isinstance(update, dict) else update
    sender = update.get("from") if isinstance(update, dict) else None
    if isinstance(sender, dict) and "username" in sender:
        yield sender["id"], sender["username"]
    for one in held:
        if isinstance(one, (dict, list)):
            yield from _senders(one)
