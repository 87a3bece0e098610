"""Polling: asks Telegram for updates, and goes on asking whatever it hears.

python-telegram-bot's Updater ends for good at the first 401 or 404, and tells nobody; and its
`get_updates` parses what has not been stored yet.
"""

import asyncio
import json
import logging
from collections.abc import Callable
from datetime import datetime
from urllib.parse import urlencode

from telegram.error import Conflict, TelegramError
from telegram.ext import ExtBot

from bot.arrival import Arrival, cut
from bot.inbox import InboxWriter
from bot.lease import LeaseLost, PollingLease
from bot.patience import patiently
from bot.rival import Rival
from bot.watching.pulse import Pulse
from handlers.routing.dispatch import ALLOWED_UPDATES

log = logging.getLogger(__name__)

# How long Telegram may keep a question open while there is nothing to tell.
LONG_POLL_SECONDS = 10
# Before asking again where another program asks too.
RIVAL_PAUSE_SECONDS = 2.0


class Polling:
    """Brings updates from Telegram into the inbox, while this process has the lease to."""

    def __init__(
        self,
        bot: ExtBot[None],
        inbox: InboxWriter,
        lease: PollingLease,
        rival: Rival,
        now: Callable[[], datetime],
        pulse: Pulse,
    ) -> None:
        self._bot = bot
        self._inbox = inbox
        self._lease = lease
        self._rival = rival
        self._now = now
        self._pulse = pulse
        self._offset = 0
        # Whether this process polls, and no other has to.
        self.is_ours = False

    async def run(self) -> None:
        """Poll until cancelled, whenever the lease comes."""
        while True:
            try:
                async with self._lease.mine():
                    await self._poll()
            except* LeaseLost:
                log.warning("the lease to poll is lost")
            finally:
                self.is_ours = False

    async def rest(self) -> None:
        """Know that updates come by the webhook, and that a rival of earlier is none now."""
        await self._rival.forget()

    async def _poll(self) -> None:
        self.is_ours = True
        await self._rival.forget()
        # While a webhook is set, Telegram refuses to be asked.
        await patiently(self._bot.delete_webhook)
        # What has waited comes at once, and so does the word that there is no more.
        while await self._bring(wait=0):
            continue
        while True:
            await self._bring(wait=LONG_POLL_SECONDS)

    async def _bring(self, wait: int) -> int:
        """Fetch, whatever Telegram says and whoever else asks; return how many updates it was."""
        while True:
            try:
                brought = await patiently(lambda: self._in_turn(wait), hopeless=(Conflict,))
            except Conflict as conflict:
                # Whoever has taken our lease is no stranger.
                await self._lease.check()
                await self._rival.met(conflict.message)
                await asyncio.sleep(RIVAL_PAUSE_SECONDS)
            else:
                await self._rival.unmet()
                return brought

    async def _in_turn(self, wait: int) -> int:
        # A process that stood still must not ask again: it would cut off whoever took over.
        self._lease.hold()
        return await self.fetch(wait)

    async def fetch(self, wait: int = LONG_POLL_SECONDS) -> int:
        """Bring in what there is, waiting for it so many seconds; return how many updates it was.

        Raises TelegramError.
        """
        updates = cut(await self._ask(wait))
        self._pulse.telegram.mark()
        if updates:
            await self._inbox.put(updates)
            self._confirm(updates)
        else:
            await self._inbox.heard_all(self._now())
        return len(updates)

    async def _ask(self, wait: int) -> bytes:
        parameters = {
            "offset": self._offset,
            "timeout": wait,
            "allowed_updates": json.dumps(ALLOWED_UPDATES),
        }
        request = self._bot.request
        return await request.retrieve(
            f"{self._bot.base_url}/getUpdates?{urlencode(parameters)}",
            read_timeout=(request.read_timeout or 0) + wait,
        )

    def _confirm(self, updates: list[Arrival]) -> None:
        """Let the next question tell Telegram that everything below its offset has arrived."""
        numbers = [update.number for update in updates if update.number is not None]
        if numbers:
            self._offset = max(numbers) + 1
            return
        if self._offset:
            # Telegram's own numbers for these begin at the offset or beyond: no step too far.
            self._offset += len(updates)
        raise TelegramError("no update of the answer has a number that could confirm it")
