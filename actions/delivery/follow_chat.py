"""Say in a chat that the bot is there again, or came along when a group became a supergroup."""

from datetime import datetime

from actions.office import Office
from domain.chat import Chat, Seat
from domain.message import Message, Priority, split
from storage.store import Transaction
from views.people import binding as views


async def find_chat(tx: Transaction, office: Office, chat_id: int, *, now: datetime) -> None:
    """Mark a chat as within reach; it and the chats of the office hear of it where it was not."""
    if not await tx.chats.set_reachable(chat_id, True):
        return
    chat = await tx.chats.get(chat_id)
    if not chat.seats:
        return
    key = f"found:{chat_id}:{now.isoformat()}"
    await _put(tx, key, chat, views.back(chat, office.texts), now=now)
    for hearer in await tx.chats.holding(Seat.OFFICE):
        if hearer.reachable and hearer.id != chat_id:
            found = views.found(chat, office.texts)
            await _put(tx, f"{key}:{hearer.id}", hearer, found, now=now)


async def tell_moved(tx: Transaction, office: Office, chat_id: int, *, now: datetime) -> None:
    """Say once in a group that became a supergroup that it is followed, and what became of it."""
    chat = await tx.chats.get(chat_id)
    if chat.seats and await tx.runs.first(f"moved:{chat_id}:{chat.address}", at=now):
        key = f"moved:{chat_id}:{chat.address}"
        await _put(tx, key, chat, views.migrated(chat, office.texts), now=now)


async def _put(tx: Transaction, key: str, chat: Chat, message: Message, *, now: datetime) -> None:
    await tx.outbox.put(key, chat.id, split(message), priority=Priority.CARD, created_at=now)
