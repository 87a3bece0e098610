"""Set aside what cannot be worded, sent or handled: all else goes on, and people know once."""

import re
import traceback
from datetime import datetime
from pathlib import Path

from actions.administrators import tell_administrators
from actions.office import Office
from domain.message import Message, Priority
from storage.boxes.outbox import Outgoing
from storage.boxes.outgoing import Kind
from storage.store import Transaction
from views import set_aside as views

# The keys of what tells of it, which itself is told of nowhere.
TELLS = "set-aside:"
LONGEST_CAUSE = 200


def cause_of(error: BaseException) -> str:
    """Return what was raised and where, in one short line."""
    where = traceback.extract_tb(error.__traceback__)[-1:]
    place = "".join(f" ({Path(frame.filename).name}:{frame.lineno})" for frame in where)
    return f"{type(error).__name__}: {error}".strip(": ")[:LONGEST_CAUSE] + place


async def set_aside(
    tx: Transaction, office: Office, row: Outgoing, cause: str, *, now: datetime
) -> None:
    """End a message by our own fault, all parts of it; tell its chat and the administrators."""
    await tx.deliveries.set_aside(row.id, cause, at=now)
    if row.key is not None and row.key.startswith(TELLS):
        return
    chat = await tx.chats.get(row.chat_id)
    key = _key(row, now)
    if key is not None:
        await tx.outbox.put(
            key,
            chat.id,
            [views.not_shown(chat, office.texts)],
            priority=Priority.ANSWER,
            created_at=now,
        )
    told = views.message_set_aside(row.id, chat, cause, office.texts)
    await tell_of_cause(tx, office, told, cause=cause, now=now)


def _key(row: Outgoing, now: datetime) -> str | None:
    """Return under which key the chat is told, None where nobody waits for anything.

    An answer is missed by whoever asked, each time; of all else once an hour is enough. An edit
    that nobody asked for leaves the message as it was.
    """
    if row.kind == Kind.MENU or (row.kind == Kind.EDIT and not row.awaited):
        return None
    if row.kind == Kind.SEND and row.priority == Priority.ANSWER:
        return f"{TELLS}{row.id}"
    return f"{TELLS}{row.chat_id}:{now:%Y-%m-%dT%H}"


async def tell_of_cause(
    tx: Transaction, office: Office, message: Message, *, cause: str, now: datetime
) -> bool:
    """Tell every administrator who has written to the bot, once for a cause and local day.

    False if none has.
    """
    # The figures of a cause are ids and places in a text: the cause is the same without them.
    same = re.sub(r"\d+", "", cause)
    key = f"{TELLS}{office.today(now)}:{same}"
    return await tell_administrators(tx, office, message, key=key, now=now)
