"""Send what is queued: claim, commit, send, record. A failed send is a fact on its row."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.lose_chat import lose_chat
from actions.office import Office
from actions.show import NothingLeft, show
from domain.message import Message, split
from messengers.failure import ChatMoved, DeliveryFailed, MessengerBusy, Undeliverable
from messengers.telegram import Telegram
from storage.boxes.outbox import Outgoing
from storage.store import Store, Transaction
from views.people.menu import menu

log = logging.getLogger(__name__)

# Longer than a send may take with all its time-outs, so that only a dead process loses a lease.
LEASE = timedelta(seconds=60)
# A network may be away for hours, and what is too late by then expires; only a message that the
# messenger never takes, with an error nobody knows, must not hold up its chat for ever. With a
# minute between attempts this is a working day.
LONGEST_PAUSE = timedelta(minutes=1)
MOST_ATTEMPTS = 500


@dataclass(frozen=True, slots=True)
class Delivery:
    """What delivering needs: where rows are, who carries them, which promises hold."""

    store: Store
    messenger: Telegram
    office: Office
    now: Callable[[], datetime]


async def claim(delivery: Delivery, limit: int) -> tuple[list[Outgoing], float | None]:
    """Claim up to `limit` rows that may leave now; also the seconds until more may be ready."""
    now = delivery.now()
    office = delivery.office
    async with delivery.store.write() as tx:
        calendar = await tx.holidays.calendar()
        claimed = await tx.outbox.claim(
            limit=limit,
            now=now,
            in_hours_now=office.hours.is_open(office.texts.local(now), calendar),
            lease=LEASE,
        )
    return claimed.rows, claimed.wait


async def deliver(delivery: Delivery, row: Outgoing) -> None:
    """Send one claimed row and record what became of it."""
    try:
        if row.kind == "menu":
            await _offer(delivery, row)
            return
        message = row.message if row.kind == "send" else await _render(delivery, row)
        if message is None:
            async with delivery.store.write() as tx:
                await tx.outbox.drop(row.id, "nothing left to show")
            return
        address = await _send(delivery, row, message)
    except DeliveryFailed as failure:
        async with delivery.store.write() as tx:
            await _record_failure(tx, delivery.office, row, failure, delivery.now())
    except Exception as error:
        # A row that cannot be worded must not hold up its chat for ever.
        log.exception("row %s could not be worded", row.id)
        async with delivery.store.write() as tx:
            await _record_failure(
                tx, delivery.office, row, DeliveryFailed(repr(error)), delivery.now()
            )
    else:
        async with delivery.store.write() as tx:
            await tx.outbox.sent(row.id, address, at=delivery.now())
            # The right to write may have come back without anybody saying so.
            await tx.chats.set_reachable(row.chat_id, True)


async def _offer(delivery: Delivery, row: Outgoing) -> None:
    """Renew a chat's menu of commands as its seats now are."""
    async with delivery.store.read() as tx:
        chat = await tx.chats.get(row.chat_id)
    texts = delivery.office.texts
    invites = row.address in delivery.office.administrators
    if chat.seats or invites:
        await delivery.messenger.offer(
            row.address,
            menu(chat.seats, texts, invites=invites),
            to_administrators=menu(chat.seats, texts, binds=True),
        )
    else:
        await delivery.messenger.offer_no_more(row.address)
    async with delivery.store.write() as tx:
        await tx.outbox.sent(row.id, None, at=delivery.now())


async def _send(delivery: Delivery, row: Outgoing, message: Message) -> int:
    if row.kind == "edit":
        if row.target_address is None:
            raise Undeliverable("the message to edit was never delivered")
        await delivery.messenger.edit(row.address, row.target_address, message)
        return row.target_address
    return await delivery.messenger.send(row.address, message, topic=row.topic)


async def _render(delivery: Delivery, row: Outgoing) -> Message | None:
    """Return the part of an edited message as things stand now, None when it has vanished."""
    if row.subject is None:
        return None
    try:
        async with delivery.store.read() as tx:
            message, _ = await show(
                tx, delivery.office, row.subject, now=delivery.now(), shown=row.shows
            )
    except NothingLeft:
        return None
    parts = split(message)
    return parts[row.part] if row.part < len(parts) else None


async def _record_failure(
    tx: Transaction, office: Office, row: Outgoing, failure: DeliveryFailed, now: datetime
) -> None:
    match failure:
        case ChatMoved(address=address):
            await tx.chats.migrate(row.address, address)
            await tx.outbox.renew_menu(row.chat_id, created_at=now)
            await tx.outbox.retry(row.id, after=timedelta(0), failure=str(failure))
        case MessengerBusy(retry_after=pause):
            await tx.outbox.hold_chat(row.chat_id, after=pause)
            await tx.outbox.retry(row.id, after=pause, failure=str(failure))
        case Undeliverable(chat_is_lost=lost):
            log.warning("row %s cannot be delivered: %s", row.id, failure)
            await tx.outbox.failed(row.id, str(failure))
            if lost:
                await lose_chat(tx, office, row.chat_id, why=str(failure), now=now)
        case _ if row.attempts >= MOST_ATTEMPTS:
            await tx.outbox.failed(row.id, str(failure))
        case _:
            pause = min(timedelta(seconds=2 ** min(row.attempts, 10)), LONGEST_PAUSE)
            await tx.outbox.retry(row.id, after=pause, failure=str(failure))
