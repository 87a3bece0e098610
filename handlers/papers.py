"""The handlers of papers: `/nhapkehoach` typed, and as the caption of a document."""

from telegram.ext import CommandHandler, MessageHandler, filters

from handlers.commands import FRESH, Handler
from handlers.nhapkehoach import on_paper

_COMMAND = r"^/nhapkehoach(?:@\w+)?(?:\s|$)"


def paper_handlers() -> list[Handler]:
    """Return them; they come before the other commands, which look for no document."""
    return [
        CommandHandler("nhapkehoach", on_paper, filters=FRESH),
        MessageHandler(FRESH & filters.Document.ALL & filters.CaptionRegex(_COMMAND), on_paper),
    ]
