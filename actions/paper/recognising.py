"""Say how far a paper's pictures have been recognised; nothing else is seen meanwhile."""

from datetime import datetime

from actions.office import Office
from actions.show import show
from domain.message import Priority
from domain.paper.names import Recognising
from storage.store import Transaction


async def begin_telling(
    tx: Transaction,
    office: Office,
    pages: int,
    *,
    address: int,
    update_id: int,
    now: datetime,
) -> int | None:
    """Say in a chat that the first page is being recognised; return the message's outbox row.

    None for an update that is handled once more, after a crash, and for an unknown chat.
    """
    chat = await tx.chats.find(address)
    if chat is None:
        return None
    subject = Recognising(1, pages)
    message, _ = await show(tx, office, subject, now=now)
    return await tx.outbox.put(
        f"recognising:{update_id}",
        chat.id,
        [message],
        priority=Priority.ANSWER,
        subject=subject,
        created_at=now,
    )


async def go_on_telling(tx: Transaction, row: int, page: int, pages: int, *, now: datetime) -> None:
    """Let that message say which page is being recognised; the one behind the last for all."""
    await tx.outbox.resubject(row, Recognising(page, pages), shows=())
    await tx.outbox.edit(row, created_at=now, awaited=True)
