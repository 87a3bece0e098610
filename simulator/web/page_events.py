"""Server-sent events: what changes in the world, told to every open page."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

from simulator.web.page_json import chat_json, commands_json, deleted_json, is_shown, message_json
from simulator.world import World

MOST_WAITING = 1000
KEEP_ALIVE_SECONDS = 15.0
RESET = "event: reset\ndata: {}\n\n"


class PageEvents:
    """A queue for each open page. A page that falls far behind is told to load anew."""

    def __init__(self, world: World) -> None:
        self._pages: set[asyncio.Queue[str | None]] = set()
        self._shapes: dict[str, Callable[[Any], dict[str, Any]]] = {
            "message": message_json,
            "edit": message_json,
            "delete": deleted_json,
            "chat": lambda chat: chat_json(world, chat),
            "commands": lambda chat: commands_json(world, chat),
        }
        world.watchers.append(self.on_change)

    @property
    def is_watched(self) -> bool:
        """Whether a page is open."""
        return bool(self._pages)

    def on_change(self, what: str, thing: Any) -> None:
        if what == "chat" and not is_shown(thing):
            self.publish("reset", {})
        elif self._pages:
            self.publish(what, self._shapes[what](thing))

    def publish(self, event: str, data: dict[str, Any]) -> None:
        text = f"event: {event}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"
        for page in self._pages:
            if page.qsize() < MOST_WAITING:
                page.put_nowait(text)
                continue
            while not page.empty():
                page.get_nowait()
            page.put_nowait(RESET)

    async def stream(self) -> AsyncIterator[str]:
        """The events of one page, until it goes away or the server closes."""
        page: asyncio.Queue[str | None] = asyncio.Queue()
        self._pages.add(page)
        try:
            yield ": open\n\n"
            while True:
                try:
                    async with asyncio.timeout(KEEP_ALIVE_SECONDS):
                        text = await page.get()
                except TimeoutError:
                    text = ": still here\n\n"
                if text is None:
                    return
                yield text
        finally:
            self._pages.discard(page)

    def close(self) -> None:
        for page in self._pages:
            page.put_nowait(None)
