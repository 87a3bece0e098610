"""On the way in: what is said in a messenger of texts becomes an update as Telegram would bring it.

Everything behind the inbox knows no other: a handler reads what python-telegram-bot makes of it.
"""

import json
import re
from dataclasses import replace
from typing import Any

from bot.arrival import Arrival, arrival
from bot.inbox import InboxWriter
from domain.people.address import Address
from messengers.messenger import Hear, Said
from storage.store import Database, Shared

# core.telegram.org/bots/api#messageentity: what of a text is a command.
_COMMAND = re.compile(r"/[A-Za-z0-9_]+")


def hearing(database: Database, arrivals: InboxWriter, messenger: str, username: str) -> Hear:
    """Return what stores what is said in a messenger; the bot is called `username` in it."""

    async def hear(said: Said) -> None:
        async def numbered(tx: Shared) -> Arrival:
            message = await _message(tx, messenger, said, username)
            # As Telegram writes one: by these signs one finds whose words it holds.
            text = json.dumps({"message": message}, separators=(",", ":"))
            # What is handed on again is the same update, though somebody has a new name by then.
            return replace(arrival(text), update_id=message["message_id"])

        await arrivals.put([await database.run(numbered)])

    return hear


async def _message(tx: Shared, messenger: str, said: Said, username: str) -> dict[str, Any]:
    """Return a message, in which our numbers stand for what the messenger calls them."""
    person = await tx.addresses.number(Address(messenger, said.person))
    chat: dict[str, Any] = {"id": person, "type": "private"}
    if said.is_group:
        group = -await tx.addresses.number(Address(messenger, said.chat))
        chat = {"id": group, "type": "group", "title": said.title}

    async def at(message: str) -> dict[str, Any]:
        number = await tx.addresses.number(Address(messenger, message, within=chat["id"]))
        return {"message_id": number, "date": int(said.at.timestamp()), "chat": chat}

    sender = {"id": person, "is_bot": False, "first_name": said.name}
    message = await at(said.message) | {"from": sender} | _text(said, username)
    if said.under is not None:
        message["reply_to_message"] = await at(said.under)
    return message


def _text(said: Said, username: str) -> dict[str, Any]:
    """Return the words, with what Telegram marks in them: a command, or the name of the bot."""
    command = _COMMAND.match(said.words)
    if command is not None:
        return {"text": said.words, "entities": [_entity("bot_command", command[0])]}
    if said.to_us:
        name = f"@{username}"
        return {"text": f"{name} {said.words}", "entities": [_entity("mention", name)]}
    return {"text": said.words} if said.words else {}


def _entity(kind: str, words: str) -> dict[str, Any]:
    return {"type": kind, "offset": 0, "length": len(words)}
