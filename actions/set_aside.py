"""Set aside what cannot be worded, sent or handled: all else goes on, and people know once."""

import re
import traceback
from datetime import datetime
from pathlib import Path

from actions.office import Office
from domain.message import Message, Priority, split
from storage.store import Transaction

# The keys of what tells of it, which itself is told of nowhere.
TELLS = "set-aside:"
LONGEST_CAUSE = 200


def cause_of(error: BaseException) -> str:
    """Return what was raised and where, in one short line."""
    where = traceback.extract_tb(error.__traceback__)[-1:]
    place = "".join(f" ({Path(frame.filename).name}:{frame.lineno})" for frame in where)
    return f"{type(error).__name__}: {error}".strip(": ")[:LONGEST_CAUSE] + place


async def tell_administrators(
    tx: Transaction, office: Office, message: Message, *, cause: str, now: datetime
) -> None:
    """Tell every administrator who has written to the bot, once for a cause and local day."""
    # The figures of a cause are ids and places in a text: the cause is the same without them.
    same = re.sub(r"\d+", "", cause)
    for address in sorted(office.administrators):
        chat = await tx.chats.find(address)
        if chat is not None and chat.reachable:
            await tx.outbox.put(
                f"{TELLS}{office.today(now)}:{same}:{chat.id}",
                chat.id,
                split(message),
                priority=Priority.CARD,
                created_at=now,
            )
