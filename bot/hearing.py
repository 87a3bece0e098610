"""Whether everything has been heard that was said up to now, before time says something itself."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from telegram.ext import ExtBot

from bot.inbox import InboxWriter
from bot.patience import patiently
from bot.watching.pulse import Pulse
from storage.store import Database

log = logging.getLogger(__name__)

# How long a morning waits for what may lie unheard; a messenger that is away holds up none.
PATIENCE = 120.0
LOOK_EVERY_SECONDS = 0.2
# How often Telegram is asked whether anything waits for a webhook: well below `LONGEST_PAUSE`.
ASK_EVERY_SECONDS = 25.0
ASK_AGAIN_SECONDS = 1.0


class Hearing:
    """Knows from the database, whichever process hears and whichever handles."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def up_to(self, moment: datetime, patience: float = PATIENCE) -> None:
        """Wait until what was said before a promised time is stored and handled, if not for ever.

        So nobody is told «quá hạn» of what was reported in time and has waited unheard.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                # The rows may be another process's: there is no event to wait for.
                while not await self._has_heard(moment):  # noqa: ASYNC110
                    await asyncio.sleep(LOOK_EVERY_SECONDS)
            return
        log.warning("what was said before %s may not have been heard yet", moment)

    async def _has_heard(self, moment: datetime) -> bool:
        try:
            async with self._database.read() as tx:
                heard_at = await tx.hearing.heard_at()
                waiting = await tx.inbox.waiting(stored_until=moment)
        except Exception:
            log.exception("the database does not answer")
            return False
        return heard_at is not None and heard_at >= moment and not waiting


async def watch_webhook(
    bot: ExtBot[None], inbox: InboxWriter, now: Callable[[], datetime], pulse: Pulse
) -> None:
    """Ask Telegram until cancelled whether anything waits that it has not posted yet."""

    async def ask() -> bool:
        asked_at = now()
        nothing_waits = not (await bot.get_webhook_info()).pending_update_count
        pulse.telegram.mark()
        if nothing_waits:
            await inbox.heard_all(asked_at)
        return nothing_waits

    while True:
        nothing_waits = await patiently(ask)
        await asyncio.sleep(ASK_EVERY_SECONDS if nothing_waits else ASK_AGAIN_SECONDS)
