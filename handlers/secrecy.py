"""What bears a mark of secrecy: of a message only that it was there, and files found so."""

import logging
from functools import partial

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from actions.secrecy.withholding import withhold
from handlers.context import Context, Handler
from messengers.telegram import Telegram

log = logging.getLogger(__name__)

# A field of ours in a message whose words were not stored.
WITHHELD = "withheld_by_us"


class _Withheld(filters.MessageFilter):
    """Messages of which nothing was stored but where they stand, sent or edited."""

    def filter(self, message: Message) -> bool:
        return WITHHELD in message.api_kwargs


async def on_withheld(update: Update, context: Context) -> None:
    """Delete the message where the bot may, and say what is to be done; nothing is repeated."""
    message = update.effective_message
    if not isinstance(message, Message):
        return
    log.warning(
        "update %s, message %s: a mark of secrecy, nothing is kept",
        update.update_id,
        message.message_id,
    )
    # Before the transaction, which may be run again; a message that is gone stays gone.
    is_gone = await Telegram(context.bot).delete(message.chat.id, message.message_id)
    act = partial(withhold, message=message.message_id, is_gone=is_gone)
    await context.door.run(update, act, private=True)
    await context.door.store.forget_overwritten()


def secrecy_handler() -> Handler:
    """Return the handler, which comes before all others."""
    return MessageHandler(_Withheld(), on_withheld)
