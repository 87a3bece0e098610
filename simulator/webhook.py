"""The webhook: updates are posted to the bot, in order within a chat, until it says 2xx."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any

import httpx

from simulator.bot_api.refused import bad_request
from simulator.updates import Update, UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the header's name
ANSWER_WITHIN = 60.0


class Webhook:
    """Delivery to one URL; an empty `url` means that there is none."""

    def __init__(
        self, queue: UpdateQueue, now: Callable[[], datetime], violations: list[str]
    ) -> None:
        self.queue = queue
        self.url = ""
        self.waits: tuple[float, ...] = (0.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
        """Seconds before each further attempt; the last one repeats."""
        self._now = now
        self._violations = violations
        self._secret = ""
        self._at_once = 40
        self._busy: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._last_error: tuple[datetime, str] | None = None

    async def set(self, url: str, secret: str, max_connections: int) -> None:
        """Start to deliver. Plain http is taken, as by a local Bot API server."""
        if not url.startswith(("http://", "https://")):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        await self.close()
        self.url, self._secret, self._at_once = url, secret, max_connections
        self._spawn(self._deliver_all())

    async def close(self) -> None:
        """Stop to deliver, and leave no connection open."""
        self.url = ""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._busy.clear()

    def describe(self) -> dict[str, Any]:
        facts: dict[str, Any] = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.queue.waiting),
        }
        if self.url:
            facts["max_connections"] = self._at_once
        if self._last_error is not None:
            facts["last_error_date"] = int(self._last_error[0].timestamp())
            facts["last_error_message"] = self._last_error[1]
        if self.queue.allowed:
            facts["allowed_updates"] = self.queue.allowed
        return facts

    def _spawn(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver_all(self) -> None:
        async with httpx.AsyncClient(timeout=ANSWER_WITHIN, trust_env=False) as client:
            while True:
                self.queue.arrived.clear()
                for update in self.queue.waiting:
                    if update.chat_id not in self._busy and len(self._busy) < self._at_once:
                        self._busy.add(update.chat_id)
                        self._spawn(self._deliver(client, update))
                await self.queue.arrived.wait()

    async def _deliver(self, client: httpx.AsyncClient, update: Update) -> None:
        attempt = 0
        while not await self._is_taken(client, update):
            await asyncio.sleep(self.waits[min(attempt, len(self.waits) - 1)])
            attempt += 1
        self.queue.remove(update)
        self._busy.discard(update.chat_id)
        self.queue.arrived.set()

    async def _is_taken(self, client: httpx.AsyncClient, update: Update) -> bool:
        headers = {"Content-Type": "application/json"}
        if self._secret:
            headers[SECRET_HEADER] = self._secret
        try:
            response = await client.post(self.url, content=update.text.encode(), headers=headers)
        except httpx.HTTPError as error:
            self._last_error = self._now(), f"Connection failed: {type(error).__name__}"
            return False
        if not response.is_success:
            reason = f"Wrong response from the webhook: {response.status_code}"
            self._last_error = self._now(), f"{reason} {response.reason_phrase}"
            return False
        if b'"method"' in response.content:
            self._violations.append("webhook: a method call in the answer is not simulated")
        return True
