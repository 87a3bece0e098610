"""Words that people write in reply to one of our messages."""

from telegram import Update
from telegram.ext import MessageHandler, filters

from actions.answer import answer
from domain.text import nfc
from handlers.commands import FRESH, Handler
from handlers.context import Context


async def on_reply(update: Update, context: Context) -> None:
    """Take a reply as an answer; in private chats there is nothing to reply to yet."""
    message = update.message
    if message is None or message.text is None:
        return
    async with context.door.open(update) as here:
        await answer(here, nfc(message.text))


def reply_handler() -> Handler:
    """Return the handler of replies in words."""
    return MessageHandler(FRESH & filters.TEXT & ~filters.COMMAND & filters.REPLY, on_reply)
