"""What a claimed row says at the moment it leaves: words, or a paper made for it."""

import asyncio
from base64 import b64encode
from dataclasses import replace

from actions.delivery.delivery import Delivery
from actions.show import show, staged
from documents.apart import make_apart
from domain.message import Message, looks, split
from domain.refusal import Refusal
from storage.boxes.outgoing import Kind, Outgoing
from views.refusal import sentence


class MakerBusy(Exception):
    """Another paper is being made; this one waits without keeping others from leaving."""


async def rendered(delivery: Delivery, row: Outgoing) -> Message | None:
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
    except Refusal:
        return None  # what it shows has ended, as a preview has with the plan or unit it is about
    parts = split(message, headed=row.is_given)
    return parts[row.part] if row.part < len(parts) else None


def stands_already(row: Outgoing, message: Message) -> bool:
    """Whether an edit would change nothing; one tried before may have changed it unknown to us."""
    return row.kind == Kind.EDIT and row.attempts == 1 and looks(message) == row.target_looks


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
