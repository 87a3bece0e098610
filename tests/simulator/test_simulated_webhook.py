"""Webhooks over real connections: order within a chat, the secret, and growing patience."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulator.model import Chat
from simulator.people import Person
from simulator.serving import serving
from simulator.world import World
from tests.simulator.bot_api import Api


class Receiver:
    """A bot's webhook, which answers with the statuses it is told, then with 200."""

    def __init__(self) -> None:
        self.got: list[tuple[str, str]] = []
        self.secrets: set[str | None] = set()
        self.statuses: dict[str, list[int]] = {}
        self._arrivals: asyncio.Queue[None] = asyncio.Queue()

    async def on_update(self, request: Request) -> Response:
        update: dict[str, Any] = await request.json()
        message = update["message"]
        self.got.append((message["chat"]["title"], message["text"]))
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self._arrivals.put_nowait(None)
        statuses = self.statuses.get(message["text"], [])
        return Response(status_code=statuses.pop(0) if statuses else 200)

    async def arrive(self, count: int) -> list[tuple[str, str]]:
        """Wait for so many posts; all that came, as chat and text."""
        async with asyncio.timeout(60):
            for _ in range(count):
                await self._arrivals.get()
        return self.got

    async def close(self) -> None:
        """Nothing waits here when the server ends."""


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
async def url(receiver: Receiver) -> AsyncIterator[str]:
    app = Starlette(routes=[Route("/hook", receiver.on_update, methods=["POST"])])
    app.state.close = receiver.close
    async with serving(app) as address:
        yield f"{address}/hook"


async def info_with(api: Api, **facts: Any) -> dict[str, Any]:
    """getWebhookInfo, asked until it says these facts."""
    async with asyncio.timeout(60):
        info = await api("getWebhookInfo")
        while not facts.items() <= info.items():
            await asyncio.sleep(0.005)  # a call in-process lets nobody else run
            info = await api("getWebhookInfo")
    return info


async def test_updates_are_posted_with_the_secret(
    api: Api, world: World, group: Chat, officer: Person, receiver: Receiver, url: str
) -> None:
    officer.says(group, "/xong 1")
    await api("setWebhook", url=url, secret_token="bi-mat")
    officer.says(group, "/xong 2")
    assert await receiver.arrive(2) == [("Trung tâm", "/xong 1"), ("Trung tâm", "/xong 2")]
    assert receiver.secrets == {"bi-mat"}
    assert await info_with(api, pending_update_count=0) == {
        "url": url,
        "has_custom_certificate": False,
        "pending_update_count": 0,
        "max_connections": 40,
    }


async def test_the_next_of_a_chat_waits_for_2xx_and_other_chats_do_not(
    api: Api, world: World, group: Chat, officer: Person, receiver: Receiver, url: str
) -> None:
    other = world.add_group("Văn phòng", [officer])
    world.updates.waiting.clear()
    world.webhook.waits = (0.0, 0.05, 0.1)
    receiver.statuses["/xong 1"] = [500, 403, 302]
    await api("setWebhook", url=url)
    officer.says(group, "/xong 1")
    officer.says(group, "/xong 2")
    officer.says(other, "/viec")
    got = await receiver.arrive(6)
    assert [text for title, text in got if title == "Trung tâm"] == ["/xong 1"] * 4 + ["/xong 2"]
    assert got.index(("Văn phòng", "/viec")) < 4
    await info_with(
        api,
        pending_update_count=0,
        last_error_message="Wrong response from the webhook: 302 Found",
    )


async def test_a_webhook_that_is_away_is_tried_again(
    api: Api, world: World, group: Chat, officer: Person, receiver: Receiver, url: str
) -> None:
    world.webhook.waits = (0.01,)
    officer.says(group, "/viec")
    await api("setWebhook", url="http://127.0.0.1:9/hook")
    await info_with(
        api, pending_update_count=1, last_error_message="Connection failed: ConnectError"
    )
    await api("setWebhook", url=url)
    assert await receiver.arrive(1) == [("Trung tâm", "/viec")]


async def test_a_deleted_webhook_gets_nothing_more(
    api: Api, world: World, group: Chat, officer: Person, receiver: Receiver, url: str
) -> None:
    await api("setWebhook", url=url)
    await api("deleteWebhook")
    officer.says(group, "/viec")
    await asyncio.sleep(0.05)
    assert receiver.got == []
    assert len(world.updates.waiting) == 1


async def test_an_address_that_is_none_is_refused(api: Api) -> None:
    answer = await api.answer("setWebhook", url="nhacviec.vn/hook")
    assert answer["description"] == (
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    )
