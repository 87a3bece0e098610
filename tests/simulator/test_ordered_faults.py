"""Faults that tests order, as a real client meets them."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
from starlette.applications import Starlette
from telegram import Bot
from telegram.error import NetworkError, RetryAfter

from simulator.model import Chat
from simulator.serving import serving
from simulator.world import World
from tests.simulator.bot_api import TOKEN, Api


async def test_a_flood_answer_names_its_seconds(
    client: httpx.AsyncClient, world: World, group: Chat
) -> None:
    world.faults.flood("sendMessage", 7)
    response = await client.post(f"/bot{TOKEN}/sendMessage", data={"chat_id": group.id})
    assert response.status_code == 429
    assert response.headers["Retry-After"] == "7"
    assert response.json() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }


@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
async def test_a_client_meets_the_flood_once(bot: Bot, world: World, group: Chat) -> None:
    world.faults.flood("sendMessage", 7)
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(group.id, "Chào")
    # The library says it in the one way or the other, as PTB_TIMEDELTA has it.
    assert refused.value.retry_after in (7, timedelta(seconds=7))
    await bot.send_message(group.id, "Chào")
    assert [call.outcome for call in world.calls if call.method == "sendMessage"] == ["fault", "ok"]


@pytest.mark.parametrize(("after_effect", "sent"), [(False, 0), (True, 1)])
async def test_a_dropped_connection_before_and_after_the_effect(
    bot: Bot, world: World, group: Chat, after_effect: bool, sent: int
) -> None:
    world.faults.drop("sendMessage", after_effect=after_effect)
    with pytest.raises(NetworkError):
        await bot.send_message(group.id, "Chào")
    assert len(world.sent_by_bot(group)) == sent


async def test_an_error_of_the_server_for_any_method(bot: Bot, world: World, group: Chat) -> None:
    world.faults.fail("*", 500, "Internal Server Error", times=2)
    for _ in range(2):
        with pytest.raises(NetworkError, match="Internal Server Error"):
            await bot.send_message(group.id, "Chào")
    await bot.send_message(group.id, "Chào")


async def test_cleared_orders_are_forgotten(api: Api, world: World) -> None:
    world.faults.fail("*", 500, "Internal Server Error", times=9)
    world.faults.clear()
    await api("getMe")


@pytest.fixture
async def address(app: Starlette) -> AsyncIterator[str]:
    async with serving(app) as address:
        yield f"{address}/bot{TOKEN}"


@pytest.mark.parametrize(("after_effect", "sent"), [(False, 0), (True, 1)])
async def test_a_delay_runs_into_a_real_time_out(
    address: str, world: World, group: Chat, after_effect: bool, sent: int
) -> None:
    world.faults.delay("sendMessage", 3, after_effect=after_effect)
    values = {"chat_id": group.id, "text": "Chào"}
    hasty = httpx.Timeout(60, read=0.1)
    async with httpx.AsyncClient(trust_env=False, timeout=60) as client:
        with pytest.raises(httpx.ReadTimeout):
            await client.post(f"{address}/sendMessage", data=values, timeout=hasty)
        while world.faults.left:  # noqa: ASYNC110 - no event tells that a call has begun
            await asyncio.sleep(0.01)
        await world.until(lambda: len(world.sent_by_bot(group)) == sent)
        assert (await client.post(f"{address}/sendMessage", data=values)).status_code == 200


async def test_a_connection_is_really_dropped(address: str, world: World, group: Chat) -> None:
    world.faults.drop("sendMessage", after_effect=True)
    values = {"chat_id": group.id, "text": "Chào"}
    async with httpx.AsyncClient(trust_env=False) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.post(f"{address}/sendMessage", data=values)
    assert len(world.sent_by_bot(group)) == 1


async def test_serving_ends_though_polls_and_streams_are_open(app: Starlette, world: World) -> None:
    loop = asyncio.get_running_loop()
    async with httpx.AsyncClient(trust_env=False) as client:
        async with serving(app) as url:
            poll = asyncio.create_task(
                client.post(f"{url}/bot{TOKEN}/getUpdates", json={"timeout": 50}, timeout=60)
            )
            stream = asyncio.create_task(client.get(f"{url}/ui/events", timeout=60))
            while not (world.polling.is_waiting and app.state.events.is_watched):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            start = loop.time()
        assert loop.time() - start < 40
        assert (await poll).json() == {"ok": True, "result": []}
        assert (await stream).text == ": open\n\n"
