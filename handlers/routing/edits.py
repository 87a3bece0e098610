"""Messages that people change after they have sent them."""

from telegram import Update
from telegram.ext import MessageHandler, filters

from actions.unused import tell_of_edit
from handlers.routing.commands import command_of
from handlers.routing.context import Context, Handler
from handlers.routing.updates import under_of, words_of
from handlers.routing.voices import message_of


async def on_edit(update: Update, context: Context) -> None:
    """Say that a command or a reply is not read anew."""
    message, (command, _) = message_of(update), command_of(update, context)
    if message is None:
        return
    number, under, words = message.message_id, under_of(update), words_of(update)
    await context.door.run(
        update,
        lambda here: tell_of_edit(here, number, words, under=under, is_command=bool(command)),
        with_given=True,
    )


def edit_handler() -> Handler:
    """Return the handler of changed words; a place that moves is no word."""
    changed = filters.UpdateType.EDITED_MESSAGE & (filters.TEXT | filters.CAPTION)
    return MessageHandler(changed, on_edit)
