"""The bot's own endpoints: health, and the webhook that Telegram posts to."""

import asyncio
import hmac
import logging
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from telegram.error import TelegramError

from bot.arrival import arrival
from bot.backlog import look
from bot.installation import Installation

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # its name, not the secret
# Some attempts to reach Telegram may fail before somebody has to look.
LONGEST_SILENCE = 120.0
ENDS_WITHIN = 5


def build_endpoints(installation: Installation) -> Starlette:
    """Return the endpoints; the webhook only where the settings name one."""
    endpoints = Endpoints(installation)
    routes = [Route("/health", endpoints.on_health)]
    if installation.settings.telegram_webhook_url:
        path = urlsplit(installation.settings.telegram_webhook_url).path or "/"
        routes.append(Route(path, endpoints.on_update, methods=["POST"]))
    return Starlette(routes=routes)


class Endpoints:
    """Answers over HTTP for one department."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation
        self._since = installation.now()

    async def on_health(self, _: Request) -> Response:
        """Answer 200 while all is well, else 503.

        Database and Telegram answer, no chat is held up, and nobody else reads our updates.
        """
        installation = self._installation
        try:
            async with installation.store.read() as tx:
                unsent = await tx.outbox.pending(in_hours_now=True)
                rival_since = await tx.polling.rival_since()
                found = await look(
                    tx, installation.office, installation.now(), running_since=self._since
                )
        except Exception:
            log.exception("the database does not answer")
            return JSONResponse({"database": False}, status_code=503)
        polling = self._installation.polling
        silence = polling.silence()
        silent = silence >= LONGEST_SILENCE
        return JSONResponse(
            {
                "database": True,
                "updates_waiting": found.updates_waiting,
                "updates_set_aside": len(found.updates_set_aside),
                "messages_unsent": unsent,
                "messages_set_aside": len(found.messages_set_aside),
                "chats_held_up": len(found.held_up),
                "oldest_unsent_seconds": found.oldest_seconds,
                "polls": polling.is_ours,
                "telegram_silent_seconds": round(silence),
                "rival_since": rival_since and rival_since.isoformat(timespec="seconds"),
            },
            status_code=503 if silent or found.held_up or rival_since else 200,
        )

    async def on_update(self, request: Request) -> Response:
        """Store an update and only then answer 200; Telegram repeats what was not stored.

        Whatever is posted with the secret is stored: refused, it would be offered for a day.
        """
        secret = self._installation.settings.telegram_webhook_secret.get_secret_value()
        shown = request.headers.get(SECRET_HEADER, "")
        if not secret or not hmac.compare_digest(shown.encode(), secret.encode()):
            return Response(status_code=403)
        text = (await request.body()).decode("utf-8", "replace")
        try:
            await self._installation.arrivals.put([arrival(text)])
        except TelegramError:
            return Response(status_code=503)
        return Response(status_code=200)


@asynccontextmanager
async def answering(endpoints: Starlette, listener: socket.socket) -> AsyncIterator[None]:
    """Answer what arrives at `listener` while the block runs."""
    config = uvicorn.Config(
        endpoints,
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
