"""Send what is queued: claim, commit, send, record."""

from functools import partial

from actions.delivery.delivery import Delivery
from actions.delivery.given import headed, is_kept_back, keep_back
from actions.delivery.recording import record_failure, record_fault, record_success, try_later
from actions.delivery.sending import offer, send
from actions.delivery.wording import MakerBusy, rendered, stands_already, with_paper
from messengers.failure import DeliveryFailed, MessageRefused
from storage.boxes.outgoing import Kind, Outgoing


async def deliver(delivery: Delivery, row: Outgoing) -> None:
    """Send one claimed row and record what became of it."""
    try:
        if await is_kept_back(delivery, row):
            await keep_back(delivery, row)
            return
        if row.kind == Kind.MENU:
            await offer(delivery, row)
            return
        message = await rendered(delivery, row) if row.kind == Kind.EDIT else row.message
        if message is None:
            await delivery.store_of(row).run(
                lambda tx: tx.deliveries.drop(row.id, "nothing left to show")
            )
            return
        if stands_already(row, message):
            await delivery.store_of(row).run(
                lambda tx: tx.deliveries.unchanged(row.id, row.chat_id)
            )
            return
        if row.kind == Kind.SEND:
            message = await with_paper(delivery, row, message)
        sent = await send(delivery, row, await headed(delivery, row, message))
    except MakerBusy as busy:
        await try_later(delivery, row, str(busy))
    except MessageRefused as refusal:
        await record_fault(delivery, row, refusal)
    except DeliveryFailed as failure:
        await record_failure(delivery, row, failure)
    except Exception as error:
        await record_fault(delivery, row, error)
    else:
        await delivery.store_of(row).run(partial(record_success, delivery, row, message, sent))
