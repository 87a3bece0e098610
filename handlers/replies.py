"""What people write or send in reply to one of our messages."""

from telegram import Update
from telegram.ext import MessageHandler, filters

from actions.answer import answer
from handlers.commands import FILES, FRESH, Handler
from handlers.context import Context, words_of
from handlers.nhapkehoach import awaits_paper, on_paper


async def on_reply(update: Update, context: Context) -> None:
    """Take a reply as an answer, and in a private chat whatever is written."""
    if await awaits_paper(update, context):
        await on_paper(update, context)
        return
    async with context.door.open(update) as here:
        await answer(here, words_of(update))


def reply_handler() -> Handler:
    """Return the handler of replies in words, photos and documents.

    Alone with the bot nobody has to reply, and a reply to its last message may arrive without it.
    """
    heard = filters.REPLY | filters.ChatType.PRIVATE
    return MessageHandler(FRESH & (filters.TEXT | FILES) & ~filters.COMMAND & heard, on_reply)
