"""Groups that anybody can find and read: the administrators hear of each, once."""

from dataclasses import replace
from datetime import datetime

from actions.administrators import tell_administrators
from actions.office import Office
from domain.chat import Chat, Seat
from domain.message import Priority
from storage.store import Transaction
from views.people import presence as views


async def note_public_name(
    tx: Transaction, office: Office, chat: Chat, name: str | None, *, now: datetime
) -> Chat:
    """Note under which name anybody finds a group, None for none; return the group as it is now."""
    if name == chat.public_name:
        return chat
    await tx.chats.set_public_name(chat.id, name)
    after = replace(chat, public_name=name)
    if chat.public_name is None:
        await tell_public(tx, office, after, now=now)
    return after


async def tell_public(tx: Transaction, office: Office, chat: Chat, *, now: datetime) -> None:
    """Tell the administrators of a public group that holds a seat; without any, the office."""
    if chat.public_name is None or not chat.seats:
        return
    message = views.public(chat, office.texts)
    key = f"public:{chat.id}:{now.isoformat()}"
    if await tell_administrators(tx, office, message, key=key, now=now):
        return
    for hearer in await tx.chats.holding(Seat.OFFICE):
        await tx.outbox.put(
            f"{key}:{hearer.id}", hearer.id, [message], priority=Priority.CARD, created_at=now
        )
