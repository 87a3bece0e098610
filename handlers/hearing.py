"""What all handlers hear: messages as they are first written, with words, photos or documents."""

from telegram import Update
from telegram.ext import BaseHandler, filters

from handlers.context import Context

Handler = BaseHandler[Update, Context, None]

# An edited message must not act a second time.
FRESH = filters.UpdateType.MESSAGE
FILES = filters.PHOTO | filters.Document.ALL
