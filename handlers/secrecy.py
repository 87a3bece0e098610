"""What bears a mark of secrecy: of a message only that it was there, and files found so."""

import logging
from functools import partial

from telegram import Message, Update
from telegram.ext import ApplicationHandlerStop, MessageHandler, filters

from actions.secrecy.restricting import restrict_typed
from actions.secrecy.withholding import is_of_withheld, withhold
from handlers.routing.context import FRESH, Context, Handler
from handlers.routing.conversation import Conversation

log = logging.getLogger(__name__)

# A field of ours in a message whose words were not stored.
WITHHELD = "withheld_by_us"


class _Withheld(filters.MessageFilter):
    """Messages of which nothing was stored but where they stand, sent or edited."""

    def filter(self, message: Message) -> bool:
        return WITHHELD in message.api_kwargs


class _InAlbum(filters.MessageFilter):
    """Photos and files that were sent together."""

    def filter(self, message: Message) -> bool:
        return message.media_group_id is not None


async def on_withheld(update: Update, context: Context) -> None:
    """Delete the message where the bot may, and say what is to be done; nothing is repeated.

    Raises ApplicationHandlerStop: no other handler has a say in it.
    """
    message = update.effective_message
    if not isinstance(message, Message):
        return
    log.warning(
        "update %s, message %s: a mark of secrecy, nothing is kept",
        update.update_id,
        message.message_id,
    )
    # Before the transaction, which may be run again; a message that is gone stays gone.
    is_gone = await context.door.messenger(update).delete(message.chat.id, message.message_id)
    album = message.media_group_id
    act = partial(withhold, message=message.message_id, album=album, is_gone=is_gone)
    await context.door.run(update, act, private=True, with_given=True)
    await context.door.database.forget_overwritten()
    raise ApplicationHandlerStop


async def on_photo_of_album(update: Update, context: Context) -> None:
    """Withhold what came with a caption that was withheld; anything else goes on its way."""
    message = update.message
    if message is None or message.media_group_id is None:
        return
    whose = await context.door.whose(update)
    async with whose.store.read() as tx:
        marked = await is_of_withheld(tx, message.chat.id, message.media_group_id)
    if marked:
        await on_withheld(update, context)


def secrecy_handlers() -> list[Handler]:
    """Return the handlers, which come before all others."""
    return [
        MessageHandler(_Withheld(), on_withheld),
        MessageHandler(FRESH & _InAlbum(), on_photo_of_album),
    ]


CONVERSATION = Conversation(commands={"hanche": restrict_typed}, presses={})
