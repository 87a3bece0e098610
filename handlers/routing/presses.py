"""Pressed buttons: what their data asks for, and the short word that answers the press."""

import asyncio
import logging
from itertools import chain

from telegram import Update
from telegram.error import BadRequest, NetworkError, TelegramError
from telegram.ext import CallbackQueryHandler

from actions.here import Here
from domain.department.giving import may_press
from domain.press import read_press
from handlers.routing.context import Context
from handlers.routing.updates import under_of

log = logging.getLogger(__name__)

# Seconds before an answer is tried again that the network swallowed.
PAUSES = (0.5, 2.0)


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


async def answer_press(update: Update, toast: str | None = None, *, alert: bool = False) -> bool:
    """Answer a press, so that the phone waits no longer; without a word where its effect stands.

    Returns whether it was answered: what only an answer says has to be said elsewhere if not. An
    answer that comes too late is refused by Telegram.
    """
    query = update.callback_query
    if query is None:
        return True
    for pause in chain(PAUSES, (None,)):
        try:
            return await query.answer(toast, show_alert=alert)
        except TelegramError as error:
            # python-telegram-bot counts what Telegram refuses among the network's trouble.
            is_passing = isinstance(error, NetworkError) and not isinstance(error, BadRequest)
            if pause is None or not is_passing:
                log.info("the press of update %s was not answered: %s", update.update_id, error)
                return False
        await asyncio.sleep(pause)
    return False


def press_handler() -> CallbackQueryHandler[Context, None]:
    """Return the handler of all presses."""
    return CallbackQueryHandler(on_press)
