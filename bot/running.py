"""A department at work: reading updates, handling them, sending, ticking."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram.error import Conflict, TelegramError

from bot.department import Department
from handlers.registration import ALLOWED_UPDATES, publish_menus

log = logging.getLogger(__name__)


@asynccontextmanager
async def at_work(department: Department, *, live: bool) -> AsyncIterator[None]:
    """Run the department while the block runs; `live` ticks by the wall clock.

    Updates come by polling, or by the webhook that the settings name. What was missed is made up
    at once. Raises TelegramError when the Bot API does not know the token.
    """
    app = department.app
    async with app:
        await publish_menus(app.bot, department.office.texts)
        await _start_receiving(department)
        workers = [
            asyncio.create_task(department.inbox.run(), name="inbox"),
            asyncio.create_task(department.outbox.run(), name="outbox"),
        ]
        if live:
            await department.clockwork.catch_up()
            department.clockwork.start()
        try:
            yield
        finally:
            department.clockwork.stop()
            if app.updater is not None and app.updater.running:
                await app.updater.stop()
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)


async def _start_receiving(department: Department) -> None:
    settings = department.settings
    updater = department.app.updater
    if settings.telegram_webhook_url:
        await department.app.bot.set_webhook(
            settings.telegram_webhook_url,
            allowed_updates=ALLOWED_UPDATES,
            secret_token=settings.telegram_webhook_secret.get_secret_value(),
        )
    elif updater is not None:
        await updater.start_polling(
            allowed_updates=ALLOWED_UPDATES, bootstrap_retries=-1, error_callback=_on_polling_error
        )


def _on_polling_error(error: TelegramError) -> None:
    if isinstance(error, Conflict):
        log.error("another program reads this bot's updates; stop one of the two")
    else:
        log.warning("Telegram could not be asked for updates: %s", error)
