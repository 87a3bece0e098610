"""`nhacviec doctor`: whether this installation can do its work."""

from dataclasses import dataclass
from datetime import datetime

from telegram import Bot
from telegram.error import TelegramError

from bot.department import request_of
from bot.settings import Settings
from bot.terminal import words
from storage.migrate import SchemaOutdated, check
from storage.store import Store

t = words().label


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    well: bool
    text: str


async def examine(settings: Settings, now: datetime) -> list[Finding]:
    """Look at the settings, the database, Telegram and the holidays; change nothing."""
    return [
        _administrators(settings),
        *await _database(settings, now),
        await _telegram(settings),
    ]


def _administrators(settings: Settings) -> Finding:
    if settings.admin_user_ids:
        return Finding(True, t("ADMIN_USER_IDS names an administrator."))
    return Finding(False, t("ADMIN_USER_IDS is empty: nobody can connect chats."))


async def _database(settings: Settings, now: datetime) -> list[Finding]:
    url = settings.database_url.get_secret_value()
    try:
        await check(url)
        return [Finding(True, t("The database is up to date.")), *await _contents(url, now)]
    except SchemaOutdated:
        return [Finding(False, t("The database is of another version: run nhacviec migrate."))]
    except Exception as error:  # whatever it is, it is the finding
        name = type(error).__name__
        return [Finding(False, t("The database cannot be opened ({name}).", name=name))]


async def _contents(url: str, now: datetime) -> list[Finding]:
    store = Store(url)
    try:
        async with store.read() as tx:
            plan = await tx.plans.current()
            calendar = await tx.holidays.calendar()
    finally:
        await store.close()
    if any(day.year == now.year for day in calendar.off):
        holidays = Finding(True, t("The holidays of {year} are known.", year=now.year))
    else:
        holidays = Finding(False, t("The holidays of {year} are not known.", year=now.year))
    if plan is None:
        return [Finding(False, t("There is no plan yet: run nhacviec plan import.")), holidays]
    found = t("The plan of {year} has {n} tasks.", year=plan.year, n=len(plan.tasks))
    return [Finding(True, found), holidays]


async def _telegram(settings: Settings) -> Finding:
    token = settings.telegram_bot_token.get_secret_value()
    if not token:
        return Finding(False, t("There is no TELEGRAM_BOT_TOKEN."))
    base = f"{settings.telegram_api_url.rstrip('/')}/bot"
    try:
        async with Bot(token, base_url=base, request=request_of(settings)) as bot:
            return Finding(True, t("Telegram knows the bot as @{name}.", name=bot.username))
    except TelegramError as error:
        name = type(error).__name__
        return Finding(False, t("Telegram does not answer as it should ({name}).", name=name))
