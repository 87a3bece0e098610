"""Settings, from the environment, files of secrets, or `.env`."""

import re
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.logs import LogFormat
from bot.office_settings import Numbers, OfficeSettings, week_time
from bot.secret_files import SecretFiles
from domain.department.department import Department
from domain.digest.letter import is_address

# A messenger's id has 63 bits.
_MOST = 2**63
_ADDRESS = re.compile(r"https?://[^\s/:@]+(?::\d{1,5})?(?:/\S*)?", re.ASCII)
_PROXY = re.compile(r"(?:https?|socks5h?)://(?:[^\s/@]+@)?[^\s/:@]+:(\d{1,5})/?", re.ASCII)
_DATABASE = re.compile(r"sqlite\+aiosqlite:///.+|postgresql\+psycopg://.*", re.DOTALL)
_PORTS = range(65536)
_MAIL_SERVER = re.compile(r"smtps?://(?:[^\s/@]+@)?[^\s/:@]+(?::\d{1,5})?/?", re.ASCII)


class Settings(OfficeSettings, BaseSettings):
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
    backup_dir: Path | None = None
    keep_months: int = Field(default=0, ge=0, le=1200)
    timezone: str = "Asia/Ho_Chi_Minh"
    listen: str = "127.0.0.1:8020"
    log_format: LogFormat = LogFormat.TEXT
    healthy_url: str = ""
    smtp_url: SecretStr = Field(default=SecretStr(""), validate_default=True)
    mail_from: str = Field(default="", validate_default=True)
    admin_mail_to: str = ""

    @field_validator("telegram_api_url", "telegram_webhook_url", "healthy_url")
    @classmethod
    def _is_an_address(cls, text: str) -> str:
        if text and not _ADDRESS.fullmatch(text):
            raise ValueError(f"{text} is no address; an example is https://nhacviec.example.vn/tg")
        return text

    @field_validator("telegram_webhook_url")
    @classmethod
    def _telegram_posts_there(cls, text: str, others: ValidationInfo) -> str:
        # A Bot API server of one's own may post to anything.
        asked = others.data.get("telegram_api_url")
        if text.startswith("http://") and asked == cls.model_fields["telegram_api_url"].default:
            raise ValueError(f"{text} begins with http://; Telegram posts to https:// alone")
        return text

    @field_validator("digest_preview_at")
    @classmethod
    def _before_the_digest(cls, text: str, others: ValidationInfo) -> str:
        # What nobody has chosen gives way to an early digest (`preview`).
        goes = others.data.get("digest_at")
        is_chosen = text != cls.model_fields["digest_preview_at"].default
        if goes and is_chosen and week_time(text) >= week_time(goes):
            raise ValueError(f"{text} is not before DIGEST_AT, {goes}")
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

    @field_validator("smtp_url")
    @classmethod
    def _is_a_mail_server(cls, url: SecretStr, others: ValidationInfo) -> SecretStr:
        if others.data.get("digest_mail_to") and not url.get_secret_value():
            raise ValueError("DIGEST_MAIL_TO needs a mail server; an example is smtp://10.0.0.1")
        if url.get_secret_value() and not _MAIL_SERVER.fullmatch(url.get_secret_value()):
            raise ValueError(
                "this is no mail server; an example is smtp://user:password@mail.so.gov.vn:587"
            )
        return url

    @field_validator("mail_from", "admin_mail_to")
    @classmethod
    def _is_somebody(cls, text: str, others: ValidationInfo) -> str:
        server = others.data.get("smtp_url")
        has_server = bool(server and server.get_secret_value())
        if has_server and others.field_name == "mail_from" and not text:
            raise ValueError("a mail server needs a sender; an example is nhacviec@so.gov.vn")
        if text and not has_server:
            raise ValueError("mail needs SMTP_URL as well")
        if text and not is_address(text):
            raise ValueError(f"{text} is no e-mail address; an example is nhacviec@so.gov.vn")
        return text

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

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, text: str) -> str:
        found = re.fullmatch(r"[^\s:]+:(\d{1,5})", text, re.ASCII)
        if not found or int(found[1]) not in _PORTS:
            raise ValueError(f"{text} is no address and port; an example is 127.0.0.1:8020")
        return text

    def of(self, department: Department) -> OfficeSettings:
        """Return what a department decides, and the rest as it is here.

        Raises ValidationError, which names what no setting can be.
        """
        here = {name: getattr(self, name) for name in OfficeSettings.model_fields}
        own = {"organization": department.name} if department.name else {}
        return OfficeSettings.model_validate({**here, **department.settings, **own})

    @property
    def zone(self) -> ZoneInfo:
        """Return the office's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def listen_address(self) -> tuple[str, int]:
        """Return host and port of the health and webhook endpoints."""
        host, port = self.listen.rsplit(":", 1)
        return host, int(port)
