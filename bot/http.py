"""The bot's own endpoints: is it alive, is it ready, how much is there; and Telegram's webhook."""

import asyncio
import hmac
import json
import logging
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import asdict
from datetime import datetime
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from telegram.error import TelegramError

from bot.arrival import arrival
from bot.installation import Installation
from bot.settings import Settings
from bot.watching.metrics import CONTENT_TYPE, metrics
from bot.watching.pulse import Pulse
from bot.watching.vitals import free_bytes, measure, without_database
from domain.health import Vitals

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # its name, not the secret
ENDS_WITHIN = 5
# Telegram's own updates stay far below: a message of 4096 characters is at most some 100 kB.
LONGEST_BODY = 1024 * 1024


class Endpoints:
    """Answers over HTTP, from before the database is open on; `installation` is set once it is."""

    def __init__(self, settings: Settings, pulse: Pulse, now: Callable[[], datetime]) -> None:
        self._settings = settings
        self._pulse = pulse
        self._running_since = now()
        self.installation: Installation | None = None

    def app(self) -> Starlette:
        """Return the endpoints; the webhook only where the settings name one."""
        routes = [
            Route("/live", self.on_live),
            Route("/ready", self.on_ready),
            Route("/health", self.on_ready),
            Route("/metrics", self.on_metrics),
        ]
        if self._settings.telegram_webhook_url:
            path = urlsplit(self._settings.telegram_webhook_url).path or "/"
            routes.append(Route(path, self.on_update, methods=["POST"]))
        return Starlette(routes=routes)

    async def on_live(self, _: Request) -> Response:
        """Answer 200: whoever answers is alive, and starting it anew would mend nothing."""
        return JSONResponse({"live": True})

    async def on_ready(self, _: Request) -> Response:
        """Answer 200 while the bot can do its work, else 503; `complaints` says why."""
        vitals = await self._measure()
        complaints = vitals.complaints
        said = {"ready": not complaints, "complaints": complaints} | asdict(vitals)
        # What has no JSON of its own, a moment, is written as ISO 8601.
        text = json.dumps(said, default=lambda at: at.isoformat(timespec="seconds"))
        status = 503 if complaints else 200
        return Response(text, status_code=status, media_type="application/json")

    async def on_metrics(self, _: Request) -> Response:
        """Answer with figures for Prometheus."""
        if self.installation is None:
            return Response(status_code=503)
        page = await metrics(self.installation, await self._measure())
        return Response(page, headers={"content-type": CONTENT_TYPE})

    async def _measure(self) -> Vitals:
        if self.installation is None:
            url = self._settings.database_url.get_secret_value()
            return without_database(self._pulse, free_bytes=free_bytes(url))
        return await measure(self.installation, running_since=self._running_since)

    async def on_update(self, request: Request) -> Response:
        """Store an update and only then answer 200; Telegram repeats what was not stored.

        Whatever is posted with the secret is stored: refused, it would be offered for a day. Only
        what is longer than anything of Telegram's is not read at all.
        """
        secret = self._settings.telegram_webhook_secret.get_secret_value()
        shown = request.headers.get(SECRET_HEADER, "")
        if not secret or not hmac.compare_digest(shown.encode(), secret.encode()):
            return Response(status_code=403)
        if self.installation is None:
            return Response(status_code=503)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        try:
            await self.installation.arrivals.put([arrival(body.decode("utf-8", "replace"))])
        except TelegramError:
            return Response(status_code=503)
        return Response(status_code=200)


async def _body(request: Request) -> bytes | None:
    """Return what was posted, None as soon as it is too long."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST_BODY:
            return None
    return bytes(body)


@asynccontextmanager
async def answering(endpoints: Endpoints, listener: socket.socket) -> AsyncIterator[None]:
    """Answer what arrives at `listener` while the block runs."""
    config = uvicorn.Config(
        endpoints.app(),
        access_log=False,
        lifespan="off",
        log_config=None,  # the program's own, which strikes secrets out
        timeout_graceful_shutdown=ENDS_WITHIN,
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve([listener]), name="endpoints")
    try:
        yield
    finally:
        server.should_exit = True
        await running


class _Server(uvicorn.Server):
    """A server that leaves signals to the program around it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
