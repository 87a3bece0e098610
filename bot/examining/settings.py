"""The settings as an installation has them: wrong ones, misspelt ones, and who can read them."""

import stat
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from dotenv import dotenv_values
from pydantic import ValidationError

from bot.examining.finding import Finding, note, well, wrong
from bot.secret_files import SUFFIX
from bot.settings import Settings
from views.texts import Texts

ENV_FILE = Path(".env")
_NAMES = {name.upper() for name in Settings.model_fields}
# What the file may hold for others: Docker Compose and systemd read it too.
_OTHERS = ("POSTGRES_", "COMPOSE_", "NHACVIEC_")


def look_at_settings(settings: Settings, texts: Texts) -> Iterator[Finding]:
    """Yield what there is to say of settings that hold."""
    t = texts.label
    if settings.admin_user_ids:
        yield well(t("ADMIN_USER_IDS names an administrator."))
    else:
        yield wrong(
            t(
                "ADMIN_USER_IDS is empty: nobody can connect chats. Please write the numeric "
                "Telegram ids of the administrators there."
            )
        )
    for name in misspelt(ENV_FILE):
        close = get_close_matches(name.upper(), _NAMES, n=1)
        if close:
            yield wrong(
                t(
                    ".env: there is no setting {name}; did you mean {other}?",
                    name=name,
                    other=close[0],
                )
            )
        else:
            yield note(t(".env: there is no setting {name}; it has no effect.", name=name))
    if _others_can_read(ENV_FILE):
        yield note(t("Others on this machine can read .env, which holds the token: chmod 600 .env"))


def misspelt(path: Path) -> list[str]:
    """Return the names in a file of settings that are none."""
    if not path.is_file():
        return []
    try:
        names = dotenv_values(path, encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return []
    return [
        name
        for name in names
        if name.upper().removesuffix(SUFFIX) not in _NAMES and not name.startswith(_OTHERS)
    ]


def _others_can_read(path: Path) -> bool:
    # Windows keeps its rights elsewhere, and shows every file as readable.
    if not path.is_file() or not hasattr(stat, "S_IROTH") or path.drive:
        return False
    return bool(path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))


def wrong_settings(error: ValidationError, texts: Texts) -> list[str]:
    """Return a sentence for each setting that does not hold: its name and an example."""
    names = dict.fromkeys(
        str(one["loc"][0]).upper() if one["loc"] else "" for one in error.errors()
    )
    return [f"{name}: {expected(name, texts)}" for name in names]


def expected(name: str, texts: Texts) -> str:
    """Return what a setting should be, with an example."""
    t = texts.label
    match name:
        case "TELEGRAM_BOT_TOKEN":
            return t("should be the token that BotFather gave, such as 110201543:AAHdqTcvCH1v…")
        case "TELEGRAM_PROXY":
            return t(
                "should be a proxy with its scheme and port, such as http://10.0.0.1:3128 or "
                "socks5://10.0.0.1:1080"
            )
        case "TELEGRAM_WEBHOOK_URL":
            return t(
                "should be an address that begins with https://: Telegram posts to no other, "
                "unless TELEGRAM_API_URL names a server of your own"
            )
        case "TELEGRAM_API_URL" | "HEALTHY_URL":
            return t("should be an address that begins with https:// (or http://)")
        case "TELEGRAM_WEBHOOK_SECRET":
            return t(
                "should be a secret of 1 to 256 letters, digits, _ and - where there is a webhook"
            )
        case "ADMIN_USER_IDS":
            return t("should be numeric ids separated by commas, such as 5012345678")
        case "DATABASE_URL":
            return t(
                "should be sqlite+aiosqlite:///data/nhacviec.db or "
                "postgresql+psycopg://user:password@host/database"
            )
        case "TIMEZONE":
            return t("should be a time zone, such as Asia/Ho_Chi_Minh")
        case "REMIND_AT":
            return t("should be a time from 07:00 to 17:29, such as 07:30: outside nothing is sent")
        case "DIGEST_AT":
            return t(
                "should be a day (mon to sun) and a time from 07:00 to 17:29, such as fri 15:30: "
                "outside nothing is sent"
            )
        case "DIGEST_PREVIEW_AT":
            return t(
                "should be a day (mon to sun) and a time before DIGEST_AT, such as fri 14:30 where "
                "that is fri 15:30: the office looks through the digest before it goes"
            )
        case "REMIND_BEFORE":
            return t("should be numbers of working days from 0 to 60, such as 1,0")
        case "UPDATE_ROUND":
            return t("should be days of the month from 1 to 28, such as 10-14")
        case "KEEP_MONTHS":
            return t("should be a number of months, 0 for ever")
        case "BEFORE_MEANS":
            return t("should be day-before or same-day")
        case "LISTEN":
            return t("should be an address and a port up to 65535, such as 127.0.0.1:8020")
        case "LOG_FORMAT":
            return t("should be text or json")
        case "CONFIRM_DONE" | "PARTY_OFFICE":
            return t("should be true or false")
        case _:
            return t("is not right; examples are in .env.example")
