"""`/start` and `/trogiup`: what this is and how to use it, anywhere and for anybody.

An invitation's link is `/start` with what the link carries.
"""

from telegram import Update
from telegram.ext import CommandHandler

from actions.explain import explain
from actions.invite import accept
from handlers.commands import FRESH, Handler, after_command
from handlers.context import Context, words_of


async def on_greeting(update: Update, context: Context) -> None:
    """Explain, in whatever chat it is, or let in whoever opened a link."""
    async with context.door.open(update, private=True) as here:
        token = after_command(words_of(update))
        if here.alone and token:
            await accept(here, token)
        else:
            await explain(here)


def greeting_handler() -> Handler:
    """Return the handler of both commands."""
    return CommandHandler(["start", "trogiup"], on_greeting, filters=FRESH)
