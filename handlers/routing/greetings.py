"""`/start` and `/trogiup`: what this is and how to use it, anywhere and for anybody.

An invitation's link is `/start` with what the link carries.
"""

from telegram import Update
from telegram.ext import CommandHandler

from actions.explain import explain
from actions.here import Here
from actions.people.inviting import accept
from domain.voice import Voice
from handlers.routing.context import FRESH, Context, Handler
from handlers.routing.updates import words_of


async def on_greeting(update: Update, context: Context) -> None:
    """Explain, in whatever chat it is, or let in whoever opened a link."""
    _, _, token = words_of(update).partition(" ")

    async def greet(here: Here) -> None:
        # A link that somebody passes on is not opened by that.
        if here.alone and token and here.voice is Voice.OWN:
            await accept(here, token)
        else:
            await explain(here)

    await context.door.run(update, greet, private=True)


def greeting_handler() -> Handler:
    """Return the handler of both commands."""
    return CommandHandler(["start", "trogiup", "help"], on_greeting, filters=FRESH)
