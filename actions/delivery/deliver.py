"""Send what is queued: claim, commit, send, record. A failed send is a fact on its row."""

import asyncio
import logging
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from actions.delivery.lose_chat import lose_chat
from actions.delivery.set_aside import cause_of, set_aside
from actions.delivery.unanswered import arrived
from actions.office import Office
from actions.people.publishing import note_public_name
from actions.show import show, staged
from documents.apart import make_apart
from domain.department.department import Department
from domain.message import Message, looks, split
from domain.plan.plan import NothingLeft
from domain.reaction import Reaction
from domain.refusal import Refusal
from messengers.failure import (
    DeliveryFailed,
    GroupMigrated,
    MessageRefused,
    MessengerBusy,
    Unanswered,
    Undeliverable,
)
from messengers.telegram import Sent, Telegram
from storage.boxes.outgoing import Claim, Kind, Outgoing
from storage.store import Database, Shared, Store, Transaction
from storage.trouble import is_passing
from views.authority import menu
from views.reaction import instead
from views.refusal import sentence

log = logging.getLogger(__name__)

# Longer than a send may take with all its time-outs, so that only a dead process loses a lease.
LEASE = timedelta(seconds=60)
# A network may be away for hours, and what is too late by then expires; only a message that the
# messenger never takes, with an error nobody knows, must not hold up its chat for ever. With a
# minute between attempts this is a working day.
LONGEST_PAUSE = timedelta(minutes=1)
MOST_ATTEMPTS = 500
# What our own code raises it will raise again, but for what changes meanwhile: the third time in a
# few seconds is the last, since a whole chat waits behind it.
MOST_FAULTS = 3
PAUSE_AFTER_FAULT = timedelta(milliseconds=500)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What delivering needs: where rows are, who carries them, which promises hold.

    `office` is the installation's own, of no department; `office_for` returns a department's.
    `making` lets one paper be made at a time.
    """

    database: Database
    messenger: Telegram
    office: Office
    office_for: Callable[[Department], Office]
    now: Callable[[], datetime]
    making: asyncio.Lock = field(default_factory=asyncio.Lock)

    def store_of(self, row: Outgoing) -> Store:
        """Return what the department of a row remembers."""
        return self.database.of(row.department)

    async def office_of(self, tx: Transaction, row: Outgoing) -> Office:
        """Return the rules of a row's department."""
        return self.office_for(await tx.departments.get(row.department))


class MakerBusy(Exception):
    """Another paper is being made; this one waits without keeping others from leaving."""


async def claim(delivery: Delivery, limit: int) -> tuple[list[Outgoing], float | None]:
    """Claim up to `limit` rows that may leave now; also the seconds until more may be ready."""
    now = delivery.now()
    office = delivery.office

    async def begin(tx: Shared) -> Claim:
        calendar = await tx.holidays.calendar()
        return await tx.outbox.claim(
            limit=limit,
            now=now,
            in_hours_now=office.hours.is_open(office.texts.local(now), calendar),
            lease=LEASE,
        )

    claimed = await delivery.database.run(begin)
    return claimed.rows, claimed.wait


async def deliver(delivery: Delivery, row: Outgoing) -> None:
    """Send one claimed row and record what became of it."""
    try:
        if row.kind == Kind.MENU:
            await _offer(delivery, row)
            return
        message = await _render(delivery, row) if row.kind == Kind.EDIT else row.message
        if message is None:
            await delivery.store_of(row).run(
                lambda tx: tx.outbox.drop(row.id, "nothing left to show")
            )
            return
        if _stands_already(row, message):
            await delivery.store_of(row).run(lambda tx: tx.outbox.unchanged(row.id, row.chat_id))
            return
        if row.kind == Kind.SEND:
            message = await with_paper(delivery, row, message)
        sent = await _send(delivery, row, message)
    except MakerBusy as busy:
        await _try_later(delivery, row, str(busy))
    except MessageRefused as refusal:
        await _record_fault(delivery, row, refusal)
    except DeliveryFailed as failure:
        await _record_failure(delivery, row, failure)
    except Exception as error:
        await _record_fault(delivery, row, error)
    else:
        await delivery.store_of(row).run(partial(_record_success, delivery, row, message, sent))


def _stands_already(row: Outgoing, message: Message) -> bool:
    """Whether an edit would change nothing; one tried before may have changed it unknown to us."""
    return row.kind == Kind.EDIT and row.attempts == 1 and looks(message) == row.target_looks


async def _offer(delivery: Delivery, row: Outgoing) -> None:
    """Renew a chat's menu of commands as its seats now are."""
    async with delivery.store_of(row).read() as tx:
        chat = await tx.chats.get(row.chat_id)
        office = await delivery.office_of(tx, row)
    texts = office.texts
    invites = row.address in office.administrators
    if chat.seats or invites:
        await delivery.messenger.offer(
            row.address,
            menu(chat.seats, texts, invites=invites),
            to_administrators=menu(chat.seats, texts, binds=True),
        )
    else:
        await delivery.messenger.offer_no_more(row.address)
    await delivery.store_of(row).run(lambda tx: tx.outbox.sent(row.id, None, at=delivery.now()))


async def with_paper(delivery: Delivery, row: Outgoing, message: Message) -> Message:
    """Return a message with the file that goes out with it, as things stand now.

    Where there is nothing to make it of any more, it says so instead.
    """
    attachment, subject = message.attachment, row.subject
    if attachment is None or not attachment.is_to_be_made:
        return message
    if subject is None:
        raise LookupError(f"row {row.id} has a file made of nothing")
    if delivery.making.locked():
        raise MakerBusy("another paper is being made")
    async with delivery.making:
        async with delivery.store_of(row).read() as tx:
            office = await delivery.office_of(tx, row)
            stage = await staged(tx, office, subject, now=delivery.now(), shown=row.shows)
            try:
                paper = await office.rooms.papers[type(subject)](stage, subject)
            except Refusal as why:
                return replace(message, text=sentence(why, office.texts), attachment=None)
        (file,) = await make_apart(await asyncio.to_thread(paper.ordered))
    return replace(message, attachment=replace(attachment, file=b64encode(file).decode()))


async def _send(delivery: Delivery, row: Outgoing, message: Message) -> Sent:
    if row.kind == Kind.EDIT:
        if row.target_address is None:
            raise Undeliverable("the message to edit was never delivered")
        await delivery.messenger.edit(row.address, row.target_address, message)
        return Sent(row.target_address)
    if row.kind == Kind.REACT:
        return await _react(delivery, row, message)
    address = await arrived(delivery.database, delivery.messenger, row)
    if address is not None:
        return Sent(address)
    try:
        return await delivery.messenger.send(row.address, message, topic=row.topic)
    except Unanswered:
        raise
    except DeliveryFailed:
        await delivery.store_of(row).run(lambda tx: tx.outbox.answered(row.id))
        raise


async def _react(delivery: Delivery, row: Outgoing, message: Message) -> Sent:
    """React, or say it in words where the group does not have that reaction."""
    if message.reply_to is None:
        raise LookupError(f"row {row.id} reacts to nothing")
    try:
        await delivery.messenger.react(row.address, message.reply_to, message.text)
    except MessageRefused:
        words = instead(Reaction(message.text), delivery.office.texts)
        answer = replace(words, reply_to=message.reply_to)
        return await delivery.messenger.send(row.address, answer)
    return Sent(None)


async def _render(delivery: Delivery, row: Outgoing) -> Message | None:
    """Return the part of an edited message as things stand now, None when it has vanished."""
    if row.subject is None:
        return None
    try:
        async with delivery.store_of(row).read() as tx:
            message, _ = await show(
                tx,
                await delivery.office_of(tx, row),
                row.subject,
                now=delivery.now(),
                shown=row.shows,
                chat=row.chat_id,
            )
    except NothingLeft:
        return None
    parts = split(message)
    return parts[row.part] if row.part < len(parts) else None


async def _record_success(
    delivery: Delivery, row: Outgoing, message: Message, sent: Sent, tx: Transaction
) -> None:
    if row.kind == Kind.EDIT:
        await tx.outbox.edited(row.id, looks(message), at=delivery.now())
    else:
        await tx.outbox.sent(row.id, sent.address, at=delivery.now())
    if sent.public_name is not None:
        chat = await tx.chats.get(row.chat_id)
        office = await delivery.office_of(tx, row)
        await note_public_name(tx, office, chat, sent.public_name, now=delivery.now())
    if not row.reachable:
        # The right to write has come back without anybody saying so.
        await tx.chats.set_reachable(row.chat_id, True)


async def _record_fault(delivery: Delivery, row: Outgoing, error: Exception) -> None:
    """Try again what our own code raised, a few times; wait for what is the machine's."""
    cause = cause_of(error)
    if is_passing(error):
        await _try_later(delivery, row, cause)
        return
    log.error("row %s cannot be worded or sent", row.id, exc_info=error)
    if row.faults + 1 < MOST_FAULTS:
        pause = PAUSE_AFTER_FAULT * 2**row.faults
        await delivery.store_of(row).run(
            lambda tx: tx.outbox.retry_after_fault(row.id, after=pause, failure=cause)
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
        await delivery.store_of(row).run(lambda tx: tx.outbox.set_aside(row.id, cause, at=now))


async def _try_later(delivery: Delivery, row: Outgoing, why: str) -> None:
    pause = min(timedelta(seconds=2 ** min(row.attempts, 10)), LONGEST_PAUSE)
    await delivery.store_of(row).run(lambda tx: tx.outbox.retry(row.id, after=pause, failure=why))


async def _record_failure(delivery: Delivery, row: Outgoing, failure: DeliveryFailed) -> None:
    why = str(failure)
    match failure:
        case GroupMigrated() | MessengerBusy() | Undeliverable():
            await delivery.store_of(row).run(partial(_obey, delivery, row, failure))
        case _ if row.attempts >= MOST_ATTEMPTS:
            await _set_aside(delivery, row, why)
        case _:
            await _try_later(delivery, row, why)


async def _obey(
    delivery: Delivery, row: Outgoing, failure: DeliveryFailed, tx: Transaction
) -> None:
    """Do what the messenger says of a chat: follow it, leave it alone for a while, or for good."""
    now = delivery.now()
    match failure:
        case GroupMigrated(address=address):
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
                office = await delivery.office_of(tx, row)
                await lose_chat(tx, office, row.chat_id, why=str(failure), now=now)
