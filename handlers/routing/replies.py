"""What people write or send in reply to one of our messages."""

from telegram import Update
from telegram.ext import MessageHandler, filters

from actions.here import Here
from handlers.commands import accented_command, after_command, on_unknown
from handlers.paper import awaits_paper, on_paper
from handlers.routing.context import FRESH, Context, Handler, words_of, written


async def on_reply(update: Update, context: Context) -> None:
    """Take a reply as an answer, and in a private chat whatever is written."""
    if await awaits_paper(update, context):
        await on_paper(update, context)
        return
    words = words_of(update)
    command = accented_command(words, context)
    if command is None and filters.COMMAND.check_update(update):
        await on_unknown(update, context)
        return

    async def act(here: Here) -> None:
        if command is not None:
            await command(here, written(update, after_command(words)))
        else:
            await here.office.rooms.commands[""](here, written(update))

    await context.door.run(update, act)


def reply_handler() -> Handler:
    """Return the handler of replies: words, photos, documents, and what nobody here reads.

    Alone with the bot nobody has to reply, and a reply to its last message may arrive without it.
    What is passed on replies to nothing.
    """
    heard = filters.REPLY | filters.ChatType.PRIVATE | filters.FORWARDED
    return MessageHandler(FRESH & ~filters.StatusUpdate.ALL & heard, on_reply)
