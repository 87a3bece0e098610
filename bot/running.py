"""A department at work: reading updates, handling them, sending, ticking."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

from telegram.error import TelegramError

from actions.people.menus import renew_menus
from bot.hearing import watch_webhook
from bot.installation import Installation, in_each
from bot.patience import HOPELESS, patiently
from bot.said import hearing
from handlers.routing.dispatch import ALLOWED_UPDATES, publish_menus
from messengers.messenger import Hear

log = logging.getLogger(__name__)


@asynccontextmanager
async def at_work(installation: Installation, *, live: bool) -> AsyncIterator[None]:
    """Run the department while the block runs; `live` ticks by the wall clock.

    Waits for Telegram. Updates come by polling, or by the webhook that the settings name. What was
    missed is made up once what was said meanwhile has been heard. Raises TelegramError when
    Telegram refuses the token or the webhook.
    """
    app = installation.app
    try:
        await patiently(app.initialize, hopeless=HOPELESS)
        installation.pulse.telegram.mark()
        await _introduce(installation)
        # A part that breaks ends the block: a bot that is half alive would be noticed too late.
        async with asyncio.TaskGroup() as parts:
            started_at = installation.now()
            receiving = [
                parts.create_task(_receive(installation), name="receiving"),
                *(
                    parts.create_task(one.listen(_hear(installation, name)), name=name)
                    for name, one in installation.carriers.numbered.messengers.items()
                ),
            ]
            workers = [
                parts.create_task(worker.run(), name=name)
                for name, worker in (("inbox", installation.inbox), ("outbox", installation.outbox))
            ]
            try:
                log.info(await _who_works(installation))
                if live:
                    await installation.hearing.up_to(started_at)
                    await installation.clockwork.catch_up()
                    installation.clockwork.start(installation.hearing.up_to)
                yield
            finally:
                installation.clockwork.stop()
                for one in receiving:
                    one.cancel()
                installation.inbox.stop()
                installation.outbox.stop()
                await asyncio.gather(*workers, return_exceptions=True)
    finally:
        await app.shutdown()
        # An application that Telegram refused has nothing to shut down but its connections.
        await app.bot.shutdown()


async def _who_works(installation: Installation) -> str:
    """Return a line on what has begun to work: version, bot, database, plans."""
    async with installation.database.read() as tx:
        departments = await tx.departments.open()
    plans = tasks = 0
    for one in departments:
        async with installation.database.of(one.id).read() as tx:
            plan = await tx.plans.current()
        if plan is not None:
            plans, tasks = plans + len(plan.plans), tasks + len(plan.tasks)
    work = f"{plans} plans, {tasks} tasks" if plans else "no plan yet"
    if len(departments) > 1:
        work = f"{len(departments)} departments, {work}"
    database = "PostgreSQL" if installation.database.is_postgresql else "SQLite"
    bot = installation.app.bot.username
    return f"nhacviec {version('nhacviec')} works as @{bot} on {database}: {work}"


async def _introduce(installation: Installation) -> None:
    """Tell Telegram where updates go and which commands to offer."""
    settings = installation.settings
    bot = installation.app.bot
    if settings.telegram_webhook_url:

        async def set_webhook() -> None:
            await bot.set_webhook(
                settings.telegram_webhook_url,
                allowed_updates=ALLOWED_UPDATES,
                secret_token=settings.telegram_webhook_secret.get_secret_value(),
            )

        await patiently(set_webhook, hopeless=HOPELESS)
    try:
        await publish_menus(bot, installation.office.texts)
        await in_each(installation.database, lambda tx: renew_menus(tx, now=installation.now()))
    except TelegramError as error:
        log.warning("the menus of commands are as they were: %s", error)


def _hear(installation: Installation, messenger: str) -> Hear:
    username = installation.app.bot.username
    return hearing(installation.database, installation.arrivals, messenger, username)


async def _receive(installation: Installation) -> None:
    if installation.settings.telegram_webhook_url:
        await installation.polling.rest()
        await watch_webhook(
            installation.app.bot, installation.arrivals, installation.now, installation.pulse
        )
    else:
        await installation.polling.run()
