"""Commands that people type: the word, and the action it asks for."""

from collections.abc import Awaitable, Callable

from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, filters

from actions.bind import bind_typed
from actions.browse import browse, browse_own
from actions.cancel import cancel_typed
from actions.here import Here
from actions.obstruct import obstruct_typed
from actions.report import report_typed
from handlers.context import Context, words_after_command

Handler = BaseHandler[Update, Context, None]

# An edited message must not act a second time.
FRESH = filters.UpdateType.MESSAGE

WITH_WORDS: dict[str, Callable[[Here, str], Awaitable[None]]] = {
    "xong": report_typed,
    "vuongmac": obstruct_typed,
    "ketnoi": bind_typed,
}
WITHOUT_WORDS: dict[str, Callable[[Here], Awaitable[None]]] = {
    "viec": browse_own,
    "kehoach": browse,
    "huy": cancel_typed,
}


def command_handlers() -> list[Handler]:
    """Return a handler for each command."""
    with_words = [_with_words(name, act) for name, act in WITH_WORDS.items()]
    return with_words + [_without_words(name, act) for name, act in WITHOUT_WORDS.items()]


def _with_words(name: str, act: Callable[[Here, str], Awaitable[None]]) -> Handler:
    async def on_command(update: Update, context: Context) -> None:
        async with context.door.open(update) as here:
            await act(here, words_after_command(update))

    return CommandHandler(name, on_command, filters=FRESH)


def _without_words(name: str, act: Callable[[Here], Awaitable[None]]) -> Handler:
    async def on_command(update: Update, context: Context) -> None:
        async with context.door.open(update) as here:
            await act(here)

    return CommandHandler(name, on_command, filters=FRESH)
