"""Telegram: whether it is reached with this token, and what it knows of us."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx
from telegram import Bot, User, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from bot.application import request_of
from bot.examining.finding import Finding, note, well, wrong
from bot.settings import Settings
from views.texts import Texts

_MOST_APART = timedelta(minutes=1)
_PATIENCE = 20.0


async def look_at_telegram(settings: Settings, clock: datetime, texts: Texts) -> list[Finding]:
    """Return what there is to say of it; `clock` is this machine's own."""
    t = texts.label
    token = settings.telegram_bot_token.get_secret_value()
    if not token:
        return [wrong(t("There is no TELEGRAM_BOT_TOKEN. Please write the bot's token into .env."))]
    base = f"{settings.telegram_api_url.rstrip('/')}/bot"
    try:
        async with Bot(token, base_url=base, request=request_of(settings)) as bot:
            me, webhook = bot.bot, await bot.get_webhook_info()
    except InvalidToken:
        return [
            wrong(
                t(
                    "Telegram does not know the token: it is mistyped or was revoked. Please take "
                    "it from BotFather (/mybots, API Token) and write it into .env."
                )
            )
        ]
    except TelegramError as error:
        return [wrong(_unreachable(error, settings, texts)), *await _clock(settings, clock, texts)]
    findings = [well(t("Telegram knows the bot as @{name}.", name=me.username))]
    findings += [*_privacy(me, texts), *_webhook(webhook, settings, texts)]
    return findings + await _clock(settings, clock, texts)


def _unreachable(error: TelegramError, settings: Settings, texts: Texts) -> str:
    t, cause = texts.label, error.__cause__
    proxied = bool(settings.telegram_proxy.get_secret_value())
    if isinstance(cause, httpx.ProxyError) or (proxied and isinstance(cause, httpx.ConnectError)):
        return t(
            "The proxy of TELEGRAM_PROXY does not let us through to Telegram. Please check its "
            "address, port, user and password, and that it allows api.telegram.org."
        )
    if isinstance(cause, httpx.TimeoutException | httpx.TransportError):
        return t(
            "Telegram is not reached: this machine has no network, or a firewall or the provider "
            "blocks api.telegram.org. Please ask for port 443 to be opened, or set TELEGRAM_PROXY."
        )
    return t(
        "Telegram does not answer as it should ({name}). Please check TELEGRAM_API_URL, and try "
        "again in a few minutes.",
        name=type(error).__name__,
    )


def _privacy(me: User, texts: Texts) -> Iterator[Finding]:
    if me.can_read_all_group_messages:
        yield note(
            texts.label(
                "The bot reads every message of its groups (privacy mode is off). It needs "
                "commands, replies and buttons only: please type /setprivacy to BotFather, choose "
                "Enable, and add the bot to the groups again."
            )
        )


def _webhook(info: WebhookInfo, settings: Settings, texts: Texts) -> Iterator[Finding]:
    t = texts.label
    wanted = settings.telegram_webhook_url
    if not wanted and info.url:
        yield note(
            t(
                "Telegram still posts to a webhook; nhacviec run takes it away when it starts. If "
                "another program needs it, please give that one a token of its own."
            )
        )
    elif wanted and info.url != wanted:
        yield note(t("The webhook is not set yet: nhacviec run does so when it starts."))
    elif wanted and info.last_error_message and info.pending_update_count:
        yield wrong(
            t(
                "Telegram cannot post to the webhook ({why}); {n} messages wait there. Please "
                "check the address, the certificate and the proxy in front of LISTEN.",
                why=info.last_error_message,
                n=info.pending_update_count,
            )
        )


async def _clock(settings: Settings, clock: datetime, texts: Texts) -> list[Finding]:
    t = texts.label
    proxy = settings.telegram_proxy.get_secret_value() or None
    try:
        async with httpx.AsyncClient(proxy=proxy, timeout=_PATIENCE) as client:
            said = (await client.get(settings.telegram_api_url)).headers["date"]
        theirs = parsedate_to_datetime(said)
    except (httpx.HTTPError, KeyError, ValueError):
        return []
    apart = round(abs(clock - theirs).total_seconds())
    if timedelta(seconds=apart) <= _MOST_APART:
        return [well(t("The clock of this machine is right."))]
    return [
        wrong(
            t(
                "The clock of this machine is {n} seconds off Telegram's: deadlines are counted by "
                "it. Please set it by the network (timedatectl set-ntp true).",
                n=apart,
            )
        )
    ]
