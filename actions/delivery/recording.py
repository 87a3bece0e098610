"""What became of a row that was to leave, on its row. A failed send is a fact, no exception."""

import logging
from datetime import timedelta
from functools import partial

from actions.delivery.delivery import Delivery
from actions.delivery.follow_chat import tell_moved
from actions.delivery.lose_chat import lose_chat
from actions.delivery.set_aside import cause_of, set_aside
from actions.people.publishing import note_public_name
from domain.message import Message, looks
from messengers.failure import DeliveryFailed, GroupMigrated, MessengerBusy, Undeliverable
from messengers.telegram import Sent
from storage.boxes.outgoing import Kind, Outgoing
from storage.store import Transaction
from storage.trouble import is_passing

log = logging.getLogger(__name__)

# A network may be away for hours, and what is too late by then expires; only a message that the
# messenger never takes, with an error nobody knows, must not hold up its chat for ever. With a
# minute between attempts this is a working day.
LONGEST_PAUSE = timedelta(minutes=1)
MOST_ATTEMPTS = 500
# What our own code raises it will raise again, but for what changes meanwhile: the third time in a
# few seconds is the last, since a whole chat waits behind it.
MOST_FAULTS = 3
PAUSE_AFTER_FAULT = timedelta(milliseconds=500)


async def record_success(
    delivery: Delivery, row: Outgoing, message: Message, sent: Sent, tx: Transaction
) -> None:
    if row.kind == Kind.EDIT:
        await tx.deliveries.edited(row.id, looks(message), at=delivery.now())
    else:
        await tx.deliveries.sent(row.id, sent.address, at=delivery.now())
    if sent.public_name is not None:
        chat = await tx.chats.get(row.chat_id)
        office = await delivery.office_of(tx, row)
        await note_public_name(tx, office, chat, sent.public_name, now=delivery.now())
    if not row.reachable:
        # The right to write has come back without anybody saying so.
        await tx.chats.set_reachable(row.chat_id, True)


async def record_failure(delivery: Delivery, row: Outgoing, failure: DeliveryFailed) -> None:
    why = str(failure)
    match failure:
        case GroupMigrated() | MessengerBusy() | Undeliverable():
            await delivery.store_of(row).run(partial(_obey, delivery, row, failure))
        case _ if row.attempts >= MOST_ATTEMPTS:
            await _set_aside(delivery, row, why)
        case _:
            await try_later(delivery, row, why)


async def _obey(
    delivery: Delivery, row: Outgoing, failure: DeliveryFailed, tx: Transaction
) -> None:
    """Do what the messenger says of a chat: follow it, leave it alone for a while, or for good."""
    now = delivery.now()
    match failure:
        case GroupMigrated(address=address):
            await tx.chats.migrate(row.address, address)
            await tx.outbox.renew_menu(row.chat_id, created_at=now)
            office = await delivery.office_of(tx, row)
            await tell_moved(tx, office, row.chat_id, now=now)
            await tx.deliveries.retry(row.id, after=timedelta(0), failure=str(failure))
        case MessengerBusy(retry_after=pause):
            await tx.deliveries.hold_chat(row.chat_id, after=pause)
            await tx.deliveries.retry(row.id, after=pause, failure=str(failure))
        case Undeliverable(chat_is_lost=lost):
            log.warning("row %s cannot be delivered: %s", row.id, failure)
            await tx.deliveries.failed(row.id, str(failure))
            if lost:
                office = await delivery.office_of(tx, row)
                await lose_chat(tx, office, row.chat_id, why=str(failure), now=now)


async def record_fault(delivery: Delivery, row: Outgoing, error: Exception) -> None:
    """Try again what our own code raised, a few times; wait for what is the machine's."""
    cause = cause_of(error)
    if is_passing(error):
        await try_later(delivery, row, cause)
        return
    log.error("row %s cannot be worded or sent", row.id, exc_info=error)
    if row.faults + 1 < MOST_FAULTS:
        pause = PAUSE_AFTER_FAULT * 2**row.faults
        await delivery.store_of(row).run(
            lambda tx: tx.deliveries.retry_after_fault(row.id, after=pause, failure=cause)
        )
    else:
        await _set_aside(delivery, row, cause)


async def _set_aside(delivery: Delivery, row: Outgoing, cause: str) -> None:
    now = delivery.now()

    async def end(tx: Transaction) -> None:
        await set_aside(tx, await delivery.office_of(tx, row), row, cause, now=now)

    try:
        await delivery.store_of(row).run(end)
    except Exception as error:
        if is_passing(error):
            raise
        # Telling of it must not keep it from ending.
        log.exception("nobody could be told of row %s", row.id)
        await delivery.store_of(row).run(lambda tx: tx.deliveries.set_aside(row.id, cause, at=now))


async def try_later(delivery: Delivery, row: Outgoing, why: str) -> None:
    pause = min(timedelta(seconds=2 ** min(row.attempts, 10)), LONGEST_PAUSE)
    await delivery.store_of(row).run(
        lambda tx: tx.deliveries.retry(row.id, after=pause, failure=why)
    )
