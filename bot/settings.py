"""Settings, from the environment or `.env`; the only reader of either."""

import re
from datetime import time
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BeforeValidator, Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.logs import LogFormat
from domain.plan.deadline import BeforeMeans
from domain.progress.monthly_round import RoundWindow

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _numbers(value: object) -> object:
    if isinstance(value, str):
        return tuple(int(part) for part in value.replace(" ", "").split(",") if part)
    return value


Numbers = Annotated[tuple[int, ...], NoDecode, BeforeValidator(_numbers)]


class Settings(BaseSettings):
    """Everything an installation decides; `.env.example` says what each means."""

    model_config = SettingsConfigDict(
        env_file=".env", extra="ignore", env_ignore_empty=True, hide_input_in_errors=True
    )

    telegram_bot_token: SecretStr = SecretStr("")
    telegram_api_url: str = "https://api.telegram.org"
    telegram_proxy: SecretStr = SecretStr("")
    telegram_webhook_url: str = ""
    telegram_webhook_secret: SecretStr = Field(default=SecretStr(""), validate_default=True)
    admin_user_ids: Numbers = ()
    database_url: SecretStr = SecretStr("sqlite+aiosqlite:///data/nhacviec.db")
    organization: str = "Sở Khoa học và Công nghệ"
    timezone: str = "Asia/Ho_Chi_Minh"
    remind_at: time = time(7, 30)
    remind_before: Numbers = (1, 0)
    update_round: str = "10-14"
    digest_at: str = "fri 15:30"
    confirm_done: bool = False
    party_office: bool = False
    before_means: BeforeMeans = BeforeMeans.DAY_BEFORE
    listen: str = "127.0.0.1:8020"
    log_format: LogFormat = LogFormat.TEXT
    healthy_url: str = ""

    @field_validator("telegram_bot_token")
    @classmethod
    def _is_a_token(cls, token: SecretStr) -> SecretStr:
        # A file that was copied by hand ends with a line end, which no address can carry.
        bare = token.get_secret_value().strip()
        if bare and not re.fullmatch(r"\d+:[\w-]+", bare):
            raise ValueError("this is no token of BotFather; an example is 110201543:AAHdqTcvCH1v…")
        return SecretStr(bare)

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _guards_the_webhook(cls, secret: SecretStr, others: ValidationInfo) -> SecretStr:
        # core.telegram.org/bots/api#setwebhook names the characters. Without a secret, whoever
        # finds the address could speak as an administrator.
        needed = others.data.get("telegram_webhook_url")
        if needed and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret.get_secret_value()):
            raise ValueError("a webhook needs a secret of 1 to 256 letters, digits, _ and -")
        return secret

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            raise ValueError(f"{name} is no time zone; an example is Asia/Ho_Chi_Minh") from None
        return name

    @field_validator("update_round")
    @classmethod
    def _days_of_the_month(cls, text: str) -> str:
        # Every month has 28 days.
        found = re.fullmatch(r"(\d{1,2})-(\d{1,2})", text)
        if not found or not 1 <= int(found[1]) <= int(found[2]) <= 28:
            raise ValueError(f"{text} are no days from 1 to 28; an example is 10-14")
        return text

    @field_validator("digest_at")
    @classmethod
    def _day_and_time(cls, text: str) -> str:
        if not re.fullmatch(rf"(?:{'|'.join(_DAYS)}) (?:[01]\d|2[0-3]):[0-5]\d", text):
            raise ValueError(f"{text} is no day and time; an example is fri 15:30")
        return text

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, text: str) -> str:
        if not re.fullmatch(r"[^\s:]+:\d{1,5}", text):
            raise ValueError(f"{text} is no address and port; an example is 127.0.0.1:8020")
        return text

    @property
    def zone(self) -> ZoneInfo:
        """Return the office's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def round_window(self) -> RoundWindow:
        """Return the days of the month in which results are collected."""
        first, last = self.update_round.split("-")
        return RoundWindow(int(first), int(last))

    @property
    def digest_weekday(self) -> int:
        """Return the digest's day, Monday = 0."""
        return _DAYS.index(self.digest_at[:3])

    @property
    def digest_time(self) -> time:
        """Return the digest's local time."""
        return time.fromisoformat(self.digest_at[4:])

    @property
    def listen_address(self) -> tuple[str, int]:
        """Return host and port of the health and webhook endpoints."""
        host, port = self.listen.rsplit(":", 1)
        return host, int(port)
