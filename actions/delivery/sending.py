"""A claimed row goes out through the messenger, as what it is."""

from dataclasses import replace

from actions.delivery.delivery import Delivery
from actions.delivery.unanswered import arrived
from domain.message import Message
from domain.reaction import Reaction
from messengers.failure import DeliveryFailed, MessageRefused, Unanswered, Undeliverable
from messengers.telegram import Sent
from storage.boxes.outgoing import Kind, Outgoing
from views.authority import menu
from views.reaction import instead


async def send(delivery: Delivery, row: Outgoing, message: Message) -> Sent:
    if row.kind == Kind.EDIT:
        if row.target_address is None:
            raise Undeliverable("the message to edit was never delivered")
        await delivery.messenger_of(row).edit(row.address, row.target_address, message)
        return Sent(row.target_address)
    if row.kind == Kind.REACT:
        return await _react(delivery, row, message)
    address = await arrived(delivery.database, delivery.messenger_of(row), row)
    if address is not None:
        return Sent(address)
    try:
        return await delivery.messenger_of(row).send(row.address, message, topic=row.topic)
    except Unanswered:
        raise
    except DeliveryFailed:
        await delivery.store_of(row).run(lambda tx: tx.deliveries.answered(row.id))
        raise


async def _react(delivery: Delivery, row: Outgoing, message: Message) -> Sent:
    """React, or say it in words where the group does not have that reaction."""
    if message.reply_to is None:
        raise LookupError(f"row {row.id} reacts to nothing")
    try:
        await delivery.messenger_of(row).react(row.address, message.reply_to, message.text)
    except MessageRefused:
        words = instead(Reaction(message.text), delivery.office.texts)
        answer = replace(words, reply_to=message.reply_to)
        return await delivery.messenger_of(row).send(row.address, answer)
    return Sent(None)


async def offer(delivery: Delivery, row: Outgoing) -> None:
    """Renew a chat's menu of commands as its seats now are."""
    async with delivery.store_of(row).read() as tx:
        chat = await tx.chats.get(row.chat_id)
        office = await delivery.office_of(tx, row)
    texts = office.texts
    invites = row.address in office.administrators
    if chat.seats or invites:
        await delivery.messenger_of(row).offer(
            row.address,
            menu(chat.seats, texts, invites=invites),
            to_administrators=menu(chat.seats, texts, binds=True),
        )
    else:
        await delivery.messenger_of(row).offer_no_more(row.address)
    await delivery.store_of(row).run(lambda tx: tx.deliveries.sent(row.id, None, at=delivery.now()))
