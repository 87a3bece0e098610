"""python-telegram-bot's application, and how the Bot API is called."""

import httpx
from telegram.ext import Application, ContextTypes
from telegram.request import HTTPXRequest

from bot.inbox import AT_ONCE
from bot.settings import Settings
from handlers.routing.context import App, Context
from handlers.routing.dispatch import register
from handlers.routing.door import Door

SENDS_AT_ONCE = 4


def build_app(
    settings: Settings,
    door: Door,
    transport: httpx.AsyncBaseTransport | None = None,
) -> App:
    """Return python-telegram-bot's application; its queue and its polling stay unused."""
    base = settings.telegram_api_url.rstrip("/")
    request = request_of(settings, transport)
    app: App = (
        Application.builder()
        .token(settings.telegram_bot_token.get_secret_value())
        .base_url(f"{base}/bot")
        .base_file_url(f"{base}/file/bot")
        .request(request)
        # Else it makes a second one for its own polling, with certificates and a pool of its own.
        .get_updates_request(request)
        .updater(None)
        .context_types(ContextTypes(context=Context))
        .job_queue(None)
        .build()
    )
    app.bot_data["door"] = door
    register(app, door.conversations)
    return app


def request_of(
    settings: Settings, transport: httpx.AsyncBaseTransport | None = None
) -> HTTPXRequest:
    """Return how the Bot API is called: time-outs, pool, proxy."""
    proxy = settings.telegram_proxy.get_secret_value() or None
    return HTTPXRequest(
        # And one for the long poll.
        connection_pool_size=AT_ONCE + SENDS_AT_ONCE + 1,
        proxy=proxy,
        # With the write's 5 seconds less than the leases in all, so that none runs out at work.
        connect_timeout=10,
        read_timeout=20,
        pool_timeout=5,
        httpx_kwargs={"transport": transport} if transport is not None else {},
    )
