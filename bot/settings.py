"""Settings, from the environment, files of secrets, or `.env`."""

import re
from datetime import time
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BeforeValidator, Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.logs import LogFormat
from bot.secret_files import SecretFiles
from domain.hours import SendingHours
from domain.plan.deadline import BeforeMeans
from domain.progress.monthly_round import RoundWindow

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


# A messenger's id has 63 bits, and nobody reminds so many working days ahead.
_MOST = 2**63
_MOST_AHEAD = 60
_HOURS = SendingHours()
_ADDRESS = re.compile(r"https?://[^\s/:@]+(?::\d{1,5})?(?:/\S*)?", re.ASCII)
_PROXY = re.compile(r"(?:https?|socks5h?)://(?:[^\s/@]+@)?[^\s/:@]+:(\d{1,5})/?", re.ASCII)
_DATABASE = re.compile(r"sqlite\+aiosqlite:///.+|postgresql\+psycopg://.*", re.DOTALL)
_PORTS = range(65536)


def _numbers(value: object) -> object:
    if not isinstance(value, str):
        return value
    parts = [part for part in value.replace(" ", "").split(",") if part]
    if not all(re.fullmatch(r"\d{1,19}", part, re.ASCII) for part in parts):
        raise ValueError("these are no numbers, separated by commas; an example is 5012345678")
    return tuple(map(int, parts))


Numbers = Annotated[tuple[int, ...], NoDecode, BeforeValidator(_numbers)]


class Settings(BaseSettings):
    """Everything an installation decides; `.env.example` says what each means."""

    model_config = SettingsConfigDict(
        env_file=".env",
        # Notepad begins a file with a mark that is no part of the first name.
        env_file_encoding="utf-8-sig",
        extra="ignore",
        env_ignore_empty=True,
        hide_input_in_errors=True,
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003  # ours does more
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Read arguments, then the environment, then secrets in files, then `.env`."""
        return init_settings, env_settings, SecretFiles(settings_cls), dotenv_settings

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

    @field_validator("telegram_api_url", "telegram_webhook_url", "healthy_url")
    @classmethod
    def _is_an_address(cls, text: str) -> str:
        if text and not _ADDRESS.fullmatch(text):
            raise ValueError(f"{text} is no address; an example is https://nhacviec.example.vn/tg")
        return text

    @field_validator("telegram_proxy")
    @classmethod
    def _is_a_proxy(cls, proxy: SecretStr) -> SecretStr:
        found = _PROXY.fullmatch(proxy.get_secret_value())
        if proxy.get_secret_value() and not (found and int(found[1]) in _PORTS):
            raise ValueError(
                "this is no proxy; examples are http://10.0.0.1:3128 and socks5://10.0.0.1:1080"
            )
        return proxy

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, url: SecretStr) -> SecretStr:
        if not _DATABASE.fullmatch(url.get_secret_value()):
            raise ValueError(
                "this is no database; examples are sqlite+aiosqlite:///data/nhacviec.db and "
                "postgresql+psycopg://user:password@host/database"
            )
        return url

    @field_validator("admin_user_ids")
    @classmethod
    def _are_people(cls, ids: tuple[int, ...]) -> tuple[int, ...]:
        if not all(0 < one < _MOST for one in ids):
            raise ValueError("these are no ids of people; an example is 5012345678")
        return ids

    @field_validator("remind_before")
    @classmethod
    def _are_days_ahead(cls, days: tuple[int, ...]) -> tuple[int, ...]:
        if not all(0 <= one <= _MOST_AHEAD for one in days):
            raise ValueError(f"these are no days from 0 to {_MOST_AHEAD}; an example is 1,0")
        return days

    @field_validator("remind_at")
    @classmethod
    def _is_within_hours(cls, at: time) -> time:
        # Outside of them nothing leaves that nobody asked for: the bot would be mute.
        if at.tzinfo is not None or not _HOURS.opens <= at < _HOURS.closes:
            raise ValueError(
                f"{at:%H:%M} lies outside of the hours in which messages are sent, "
                f"{_HOURS.opens:%H:%M} to {_HOURS.closes:%H:%M}; an example is 07:30"
            )
        return at

    @field_validator("telegram_bot_token")
    @classmethod
    def _is_a_token(cls, token: SecretStr) -> SecretStr:
        # A file that was copied by hand ends with a line end, which no address can carry.
        bare = token.get_secret_value().strip()
        if bare and not re.fullmatch(r"\d+:[\w-]+", bare, re.ASCII):
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
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError(f"{name} is no time zone; an example is Asia/Ho_Chi_Minh") from None
        return name

    @field_validator("update_round")
    @classmethod
    def _days_of_the_month(cls, text: str) -> str:
        # Every month has 28 days.
        found = re.fullmatch(r"(\d{1,2})-(\d{1,2})", text, re.ASCII)
        if not found or not 1 <= int(found[1]) <= int(found[2]) <= 28:
            raise ValueError(f"{text} are no days from 1 to 28; an example is 10-14")
        return text

    @field_validator("digest_at")
    @classmethod
    def _day_and_time(cls, text: str) -> str:
        pattern = rf"(?:{'|'.join(_DAYS)}) (?:[01]\d|2[0-3]):[0-5]\d"
        if not re.fullmatch(pattern, text, re.ASCII):
            raise ValueError(f"{text} is no day and time; an example is fri 15:30")
        cls._is_within_hours(time.fromisoformat(text[4:]))
        return text

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, text: str) -> str:
        found = re.fullmatch(r"[^\s:]+:(\d{1,5})", text, re.ASCII)
        if not found or int(found[1]) not in _PORTS:
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
