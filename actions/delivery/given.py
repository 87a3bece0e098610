"""What leaves for a group of another department: of the work given there, by the giver's name."""

from dataclasses import replace

from actions.delivery.delivery import Delivery
from domain.chat import Seat
from domain.department.names import ASKED_WHOSE
from domain.message import CAPTION_LIMIT, TEXT_LIMIT, Message, Priority, split, visible_length
from storage.boxes.outgoing import Kind, Outgoing
from storage.department.given import TOLD
from storage.store import Transaction
from views.department.giving import heading, kept_back
from views.markup import Markup, lines

# Keys of what somebody's words or presses have caused; whatever else we say is ours alone.
_SAID = ("update:", "agreement:")


async def is_kept_back(delivery: Delivery, row: Outgoing) -> bool:
    """Whether a row would tell another department what is none of the work it was given."""
    if not row.is_given:
        return False
    async with delivery.store_of(row).read() as tx:
        return row.kind == Kind.MENU or not await tx.given.concerns(row.id, row.chat_id)


async def keep_back(delivery: Delivery, row: Outgoing) -> None:
    """Drop a row that is not for the other department; of what somebody said the office hears."""

    async def drop(tx: Transaction) -> None:
        await tx.deliveries.drop(row.id, "none of the work that is given there")
        if row.kind != Kind.SEND or row.message is None or not (row.key or "").startswith(_SAID):
            return
        office, chat = await delivery.office_of(tx, row), await tx.chats.get(row.chat_id)
        told = kept_back(chat, row.message, office.texts)
        for hearer in await tx.chats.holding(Seat.OFFICE):
            await tx.outbox.put(
                f"kept-back:{row.id}:{hearer.id}",
                hearer.id,
                split(told),
                priority=Priority.CARD,
                created_at=delivery.now(),
                in_hours=True,
            )

    await delivery.store_of(row).run(drop)


async def headed(delivery: Delivery, row: Outgoing, message: Message) -> Message:
    """Return a message as it leaves: to another department, with the giver's name above.

    One that is all but as long as one may be has no room for it. Where nothing is given any more
    that name stands above what tells of the giving alone; what asks whose something is stands in
    nobody's name.
    """
    if not row.is_given or row.kind == Kind.REACT:
        return message
    async with delivery.store_of(row).read() as tx:
        office, chat = await delivery.office_of(tx, row), await tx.chats.get(row.chat_id)
        key = await tx.given.key_of(row.id)
    is_over = row.kind == Kind.SEND and not chat.seats and not key.startswith(f"{TOLD}:")
    if is_over or key.startswith(f"{ASKED_WHOSE}:"):
        return message
    above = heading(office.organization, office.texts)
    text = lines(above, Markup(message.text))
    limit = TEXT_LIMIT if message.attachment is None else CAPTION_LIMIT
    return message if visible_length(text) > limit else replace(message, text=text)
