"""Pressed buttons: what their data asks for, and the short word that answers the press."""

from contextlib import suppress

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import CallbackQueryHandler

from domain.press import read_press
from handlers.context import Context
from handlers.conversations import PRESSES


async def on_press(update: Update, context: Context) -> None:
    """Do what the button says, then answer the press; a refusal answers it too."""
    query = update.callback_query
    if query is None:
        return
    async with context.door.open(update) as here:
        press = read_press(query.data or "")
        toast = await PRESSES[press.verb](here, press)
    # An answer that comes too late is refused by Telegram; the effect stands all the same.
    with suppress(TelegramError):
        await query.answer(toast)


def press_handler() -> CallbackQueryHandler[Context, None]:
    """Return the handler of all presses."""
    return CallbackQueryHandler(on_press)
