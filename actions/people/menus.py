"""The menus of commands in all chats, as a new version of the bot offers them."""

from datetime import datetime

from storage.store import Transaction


async def renew_menus(tx: Transaction, *, now: datetime) -> None:
    """Queue the menu of every chat that holds a seat and can be reached."""
    for chat in await tx.chats.all():
        if chat.seats and chat.reachable:
            await tx.outbox.renew_menu(chat.id, created_at=now)
