"""The watch over one process: writes, asks, measures, and tells whoever must know."""

import asyncio
import logging
import socket
from collections.abc import Sequence
from dataclasses import dataclass, field

import httpx
from telegram.error import InvalidToken, TelegramError

from bot.installation import Installation
from bot.watching.alarm import WRITE_ENDS_AFTER, Alarm, Channel
from bot.watching.pulse import Since
from bot.watching.supervisor import Supervisor
from bot.watching.vitals import measure

log = logging.getLogger(__name__)

# Well below a minute, in which the database must have taken a write.
LOOK_EVERY_SECONDS = 20.0
# A process that stands by, or sends by the webhook's side alone, would never ask Telegram anything.
ASK_AFTER_SECONDS = 60.0
HOUR = 3600.0
CALL_ENDS_AFTER = 20.0


@dataclass
class Watch:
    """Watches an installation; `healthy_url` is called after each hour without a complaint."""

    installation: Installation
    supervisor: Supervisor
    channels: Sequence[Channel]
    _healthy: Since = field(default_factory=Since)

    async def run(self) -> None:
        """Watch until cancelled."""
        installation = self.installation
        me = f"{socket.gethostname()} {installation.settings.listen}"
        alarm = Alarm(
            me, installation.database, installation.office.texts, self.channels, installation.now
        )
        running_since = installation.now()
        while True:
            try:
                await self._write(me, alarm)
                await self._ask()
                complaints = (await measure(installation, running_since=running_since)).complaints
                await alarm.follow(complaints)
                self.supervisor.state(", ".join(complaints) or "ok")
                await self._report(is_well=not complaints)
            except Exception:
                # Whoever watches must not be the first to fall.
                log.exception("a look at the bot's own health failed")
            await self._rest()

    async def _write(self, me: str, alarm: Alarm) -> None:
        """Try whether the database takes a write."""
        database = self.installation.database
        try:
            async with database.in_time(WRITE_ENDS_AFTER):
                beat = await database.run(lambda tx: tx.watches.beat(me))
        except Exception as error:
            log.warning("the database takes no write: %s", error or type(error).__name__)
            return
        self.installation.pulse.written.mark()
        alarm.has_beaten(beat)

    async def _ask(self) -> None:
        """Ask Telegram something where nobody else has for a while."""
        telegram = self.installation.pulse.telegram
        if telegram.seconds < ASK_AFTER_SECONDS:
            return
        try:
            await self.installation.app.bot.get_me()
        except TelegramError as error:
            self.installation.pulse.token_refused = isinstance(error, InvalidToken)
            log.warning("Telegram does not answer: %s", error)
        else:
            self.installation.pulse.token_refused = False
            telegram.mark()

    async def _report(self, *, is_well: bool) -> None:
        """Call the address that watches over us, once after each hour in which all was well."""
        if not is_well:
            self._healthy.mark()
            return
        url = self.installation.settings.healthy_url
        if not url or self._healthy.seconds < HOUR:
            return
        self._healthy.mark()
        proxy = self.installation.settings.telegram_proxy.get_secret_value() or None
        try:
            async with httpx.AsyncClient(proxy=proxy, timeout=CALL_ENDS_AFTER) as client:
                (await client.get(url)).raise_for_status()
        except httpx.HTTPError as error:
            log.warning("HEALTHY_URL does not answer: %s", type(error).__name__)

    async def _rest(self) -> None:
        """Sleep, and measure by how much the loop was late."""
        loop = asyncio.get_running_loop()
        until = loop.time() + LOOK_EVERY_SECONDS
        await asyncio.sleep(LOOK_EVERY_SECONDS)
        self.installation.pulse.lag_seconds = max(loop.time() - until, 0.0)


async def keep_alive(supervisor: Supervisor) -> None:
    """Say that the loop turns, as often as whoever started the program wants to hear it."""
    while supervisor.alive_every is not None:
        supervisor.alive()
        await asyncio.sleep(supervisor.alive_every)
