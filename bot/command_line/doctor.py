"""`nhacviec doctor`: whether this installation can do its work."""

from dataclasses import dataclass
from datetime import datetime

from telegram import Bot
from telegram.error import TelegramError

from bot.backlog import Backlog, look
from bot.command_line.terminal import words
from bot.installation import office_of, request_of
from bot.settings import Settings
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from storage.migrate import CannotBeOpened, SchemaOutdated, check
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
        up_to_date = Finding(True, t("The database is up to date."))
        return [up_to_date, *await _contents(settings, now)]
    except SchemaOutdated:
        return [Finding(False, t("The database is of another version: run nhacviec migrate."))]
    except CannotBeOpened as error:
        return [Finding(False, t("The database cannot be opened ({name}).", name=error))]
    except Exception as error:  # whatever it is, it is the finding
        name = type(error).__name__
        return [Finding(False, t("The database cannot be opened ({name}).", name=name))]


async def _contents(settings: Settings, now: datetime) -> list[Finding]:
    store = Store(settings.database_url.get_secret_value())
    try:
        async with store.read() as tx:
            plan = await tx.plans.current()
            calendar = await tx.holidays.calendar()
            found = await look(tx, office_of(settings), now)
            rival_since = await tx.polling.rival_since()
    finally:
        await store.close()
    if any(day.year == now.year for day in calendar.off):
        holidays = Finding(True, t("The holidays of {year} are known.", year=now.year))
    else:
        holidays = Finding(False, t("The holidays of {year} are not known.", year=now.year))
    if plan is None:
        known = [Finding(False, t("There is no plan yet: run nhacviec plan import."))]
    else:
        known = [_plan(one, plan) for one in plan.plans]
    return [*known, holidays, _set_aside(found), *_held_up(found), _rival(rival_since)]


def _plan(one: SignedPlan, plan: Plan) -> Finding:
    n = len(plan.only(one).tasks)
    if one.short_name is None:
        return Finding(True, t("The plan of {year} has {n} tasks.", year=one.year, n=n))
    return Finding(True, t("The plan {name} has {n} tasks.", name=one.short_name, n=n))


def _set_aside(found: Backlog) -> Finding:
    if found.set_aside:
        n = found.set_aside
        return Finding(False, t("Set aside: {n}. nhacviec status lists what and why.", n=n))
    return Finding(True, t("Nothing is set aside."))


def _held_up(found: Backlog) -> list[Finding]:
    if not found.held_up:
        return [Finding(True, t("No chat is held up."))]
    return [
        Finding(
            False,
            t(
                "{chat} is held up since {since}: {n} messages wait.",
                chat=queue.chat or t("a private chat"),
                since=words().moment(queue.since),
                n=queue.count,
            ),
        )
        for queue in found.held_up
    ]


def _rival(since: datetime | None) -> Finding:
    if since is None:
        return Finding(True, t("No other program reads this bot's updates."))
    told = t(
        "Another program reads this bot's updates since {since}, and what people write there is "
        "lost here: stop it, or give it a token of its own.",
        since=words().moment(since),
    )
    return Finding(False, told)


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
