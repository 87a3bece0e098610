"""`nhacviec doctor`: whether this installation can do its work."""

from dataclasses import dataclass
from datetime import datetime

from telegram import Bot
from telegram.error import TelegramError

from bot.department import request_of
from bot.settings import Settings
from storage.migrate import SchemaOutdated, check
from storage.store import Store


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
        return Finding(True, "ADMIN_USER_IDS: có quản trị viên.")
    return Finding(False, "ADMIN_USER_IDS còn trống: chưa ai kết nối được nhóm.")


async def _database(settings: Settings, now: datetime) -> list[Finding]:
    url = settings.database_url.get_secret_value()
    try:
        await check(url)
        return [Finding(True, "Cơ sở dữ liệu đúng phiên bản."), *await _contents(url, now)]
    except SchemaOutdated:
        return [Finding(False, "Cơ sở dữ liệu chưa đúng phiên bản: chạy nhacviec migrate.")]
    except Exception as error:  # noqa: BLE001
        return [Finding(False, f"Không mở được cơ sở dữ liệu ({type(error).__name__}).")]


async def _contents(url: str, now: datetime) -> list[Finding]:
    store = Store(url)
    try:
        async with store.read() as tx:
            plan = await tx.plans.current()
            calendar = await tx.holidays.calendar()
    finally:
        await store.close()
    known = any(day.year == now.year for day in calendar.off)
    return [
        Finding(True, f"Kế hoạch năm {plan.year}: {len(plan.tasks)} nhiệm vụ.")
        if plan
        else Finding(False, "Chưa có kế hoạch: chạy nhacviec plan import."),
        Finding(known, f"Lịch nghỉ năm {now.year}: {'có' if known else 'chưa có'}."),
    ]


async def _telegram(settings: Settings) -> Finding:
    token = settings.telegram_bot_token.get_secret_value()
    if not token:
        return Finding(False, "Chưa có TELEGRAM_BOT_TOKEN.")
    base = f"{settings.telegram_api_url.rstrip('/')}/bot"
    try:
        async with Bot(token, base_url=base, request=request_of(settings)) as bot:
            return Finding(True, f"Telegram: bot @{bot.username}.")
    except TelegramError as error:
        return Finding(False, f"Telegram không trả lời: {type(error).__name__}.")
