"""Tell the administrators what concerns nobody else."""

from datetime import datetime

from actions.office import Office
from domain.message import Message, Priority, split
from storage.store import Transaction


async def tell_administrators(
    tx: Transaction, office: Office, message: Message, *, key: str, now: datetime
) -> bool:
    """Tell every administrator who has written to the bot, once for a key; False if none has."""
    is_told = False
    for address in sorted(office.administrators):
        chat = await tx.chats.find(address)
        if chat is not None and chat.reachable:
            is_told = True
            await tx.outbox.put(
                f"{key}:{chat.id}",
                chat.id,
                split(message),
                priority=Priority.CARD,
                created_at=now,
            )
    return is_told
