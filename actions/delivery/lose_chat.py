"""Note that a chat can no longer be written to, and tell the office, once."""

from datetime import datetime

from actions.office import Office
from domain.chat import Seat
from domain.message import Priority, split
from storage.store import Transaction
from views.people.binding import lost


async def lose_chat(
    tx: Transaction, office: Office, chat_id: int, *, why: str, now: datetime
) -> None:
    """Mark a chat as out of reach; the chats of the office hear of it the first time it is so.

    Where the lost chat is the office's own and there is no other, the leaders hear of it.
    """
    if not await tx.chats.set_reachable(chat_id, False, why=why):
        return
    chat = await tx.chats.get(chat_id)
    if not chat.seats:
        return
    hearers = await tx.chats.holding(Seat.OFFICE) + await tx.chats.holding(Seat.LEADERS)
    reachable = [one for one in hearers if one.reachable and one.id != chat_id]
    of_office = [one for one in reachable if Seat.OFFICE in one.seats]
    for hearer in of_office or reachable:
        await tx.outbox.put(
            f"lost:{chat_id}:{now.isoformat()}:{hearer.id}",
            hearer.id,
            split(lost(chat, office.texts)),
            priority=Priority.CARD,
            created_at=now,
        )
