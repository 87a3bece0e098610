"""Pressed buttons: what their data asks for, and the short word that answers the press."""

from contextlib import suppress

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import CallbackQueryHandler

from actions.here import Here
from domain.department.giving import may_press
from domain.press import read_press
from handlers.routing.context import Context
from handlers.routing.updates import under_of


async def on_press(update: Update, context: Context) -> None:
    """Do what the button says, then answer the press; a refusal answers it too."""
    query = update.callback_query
    if query is None:
        return
    press = read_press(query.data or "", under_of(update))

    async def act(here: Here) -> str | None:
        return await context.door.conversations.pressed(press)(here, press)

    toast = await context.door.run(update, act, with_given=may_press(press.verb))
    await answer_press(update, toast)


async def answer_press(update: Update, toast: str | None = None) -> None:
    """Answer a press, so that the phone waits no longer; without a word where its effect stands.

    An answer that comes too late is refused by Telegram.
    """
    if update.callback_query is not None:
        with suppress(TelegramError):
            await update.callback_query.answer(toast)


def press_handler() -> CallbackQueryHandler[Context, None]:
    """Return the handler of all presses."""
    return CallbackQueryHandler(on_press)
