"""`/start` and `/trogiup`: what this is and how to use it, anywhere and for anybody."""

from telegram import Update
from telegram.ext import CommandHandler

from actions.explain import explain
from handlers.commands import FRESH, Handler
from handlers.context import Context


async def on_greeting(update: Update, context: Context) -> None:
    """Explain, in whatever chat it is."""
    async with context.door.open(update, private=True) as here:
        await explain(here)


def greeting_handler() -> Handler:
    """Return the handler of both commands."""
    return CommandHandler(["start", "trogiup"], on_greeting, filters=FRESH)
