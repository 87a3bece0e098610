"""Polling: asks Telegram for updates, and goes on asking whatever it hears.

python-telegram-bot's Updater ends for good at the first 401 or 404, and tells nobody.
"""

import asyncio

from telegram.ext import ExtBot

from bot.inbox import InboxQueue
from bot.patience import patiently
from handlers.dispatch import ALLOWED_UPDATES

# How long Telegram may keep a question open while there is nothing to tell.
LONG_POLL_SECONDS = 10


class Polling:
    """Brings updates from Telegram into the inbox."""

    def __init__(self, bot: ExtBot[None], inbox: InboxQueue) -> None:
        self._bot = bot
        self._inbox = inbox
        self._offset = 0
        self._answered_at: float | None = None

    async def run(self) -> None:
        """Poll until cancelled."""
        self._answered_at = asyncio.get_running_loop().time()
        # While a webhook is set, Telegram refuses to be asked.
        await patiently(self._bot.delete_webhook)
        while True:
            await patiently(self._ask)

    def silence(self) -> float:
        """Return the seconds since Telegram last answered; 0 where nobody polls."""
        if self._answered_at is None:
            return 0.0
        return asyncio.get_running_loop().time() - self._answered_at

    async def _ask(self) -> None:
        updates = await self._bot.get_updates(
            self._offset, timeout=LONG_POLL_SECONDS, allowed_updates=ALLOWED_UPDATES
        )
        self._answered_at = asyncio.get_running_loop().time()
        if updates:
            await self._inbox.put_all(updates)
            # The next question tells Telegram that everything below its offset has arrived.
            self._offset = updates[-1].update_id + 1
