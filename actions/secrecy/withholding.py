"""What bears a mark of secrecy leaves nothing behind but that it was there."""

from actions.here import Here
from domain.chat import Chat
from storage.store import Transaction
from views.secrecy.withheld import withheld


async def withhold(here: Here, *, message: int, album: str | None, is_gone: bool) -> None:
    """Forget what was sent, note that it was, and say what is to be done, once for an album.

    `message` and `album` are the messenger's ids; `is_gone` says that the bot could delete it.
    """
    first = album is None or await here.tx.runs.first(_key(here.chat, album), at=here.now)
    await here.tx.inbox.forget(here.update_id)
    await here.tx.events.add(
        "withheld",
        at=here.said_at,
        recorded_at=here.now,
        person_id=here.sender.id if here.sender else None,
        chat_id=here.chat.id,
        details={"message": message, "deleted": is_gone},
    )
    if first:
        await here.say(withheld(here.office.texts, is_gone=is_gone))


async def is_of_withheld(tx: Transaction, address: int, album: str) -> bool:
    """Return whether a photo belongs to an album that bore a mark: only one carries its words."""
    chat = await tx.chats.find(address)
    return chat is not None and await tx.runs.has(_key(chat, album))


def _key(chat: Chat, album: str) -> str:
    return f"withheld:{chat.id}:{album}"
