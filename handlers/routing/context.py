"""What a handler is given: python-telegram-bot's context, with the door to the actions."""

from typing import Any

from telegram import Update
from telegram.ext import Application, BaseHandler, CallbackContext, ExtBot, filters

from handlers.routing.door import Door


class Context(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[str, Door]]):
    """The context of every handler."""

    @property
    def door(self) -> Door:
        """Return the door to the actions."""
        return self.bot_data["door"]


Handler = BaseHandler[Update, Context, None]

# An edited message must not act a second time; that it is edited is answered in `edits.py`.
FRESH = filters.UpdateType.MESSAGE
FILES = filters.PHOTO | filters.Document.ALL

App = Application[ExtBot[None], Context, dict[Any, Any], dict[Any, Any], dict[str, Door], None]
