"""getUpdates: confirmed by offset, waited for, and only one at a time."""

import asyncio
from typing import Any

import pytest

from simulator.model import Chat
from simulator.people import Person
from simulator.world import World
from tests.simulator.bot_api import Api

OTHER_POLL = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)
# Seconds that no busy machine needs, and fewer than the longest poll takes.
LONG = 40


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_updates_stay_until_their_offset_is_passed(
    api: Api, group: Chat, officer: Person
) -> None:
    for number in (1, 2, 3):
        officer.says(group, f"/xong {number}")
    first = (await api("getUpdates", limit=1))[0]
    assert texts(await api("getUpdates")) == ["/xong 1", "/xong 2", "/xong 3"]
    offset = first["update_id"] + 1
    assert texts(await api("getUpdates", offset=offset)) == ["/xong 2", "/xong 3"]
    assert texts(await api("getUpdates", offset=-1)) == ["/xong 3"]
    assert texts(await api("getUpdates")) == ["/xong 3"]


async def test_an_empty_poll_without_timeout_returns_at_once(api: Api) -> None:
    async with asyncio.timeout(LONG):
        assert await api("getUpdates", timeout=0) == []


async def test_a_poll_waits_for_what_comes(api: Api, group: Chat, officer: Person) -> None:
    poll = asyncio.create_task(api("getUpdates", timeout=50))
    await asyncio.sleep(0.02)
    assert not poll.done()
    officer.says(group, "/viec")
    async with asyncio.timeout(LONG):
        assert texts(await poll) == ["/viec"]


async def test_a_poll_waits_no_longer_than_it_asked(api: Api) -> None:
    loop = asyncio.get_running_loop()
    start = loop.time()
    assert await api("getUpdates", timeout=1) == []
    assert 0.9 < loop.time() - start < LONG


async def test_no_poll_waits_longer_than_fifty_seconds(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop = asyncio.get_running_loop()
    slept, clock = 0.0, loop.time
    monkeypatch.setattr(loop, "time", lambda: clock() + slept)
    poll = asyncio.create_task(api("getUpdates", timeout=1000))
    await asyncio.sleep(0.01)
    slept = 49.5
    await asyncio.sleep(0.01)
    assert not poll.done()
    slept = 50
    await asyncio.sleep(0.1)
    assert poll.done()
    assert await poll == []


@pytest.mark.parametrize(("limit", "given"), [(-1, 1), (0, 1), (1, 1), (100, 100), (101, 100)])
async def test_a_poll_gives_a_hundred_at_most(world: World, limit: int, given: int) -> None:
    for _ in range(102):
        world.updates.put("message", {}, 1)
    assert len(await world.polling.poll(limit=limit, seconds=0)) == given


async def test_a_second_poll_ends_the_first(api: Api, group: Chat, officer: Person) -> None:
    first = asyncio.create_task(api.answer("getUpdates", timeout=50))
    await asyncio.sleep(0.01)
    second = asyncio.create_task(api("getUpdates", timeout=50))
    async with asyncio.timeout(LONG):
        answer = await first
    assert (answer["error_code"], answer["description"]) == (409, OTHER_POLL)
    officer.says(group, "/viec")
    assert texts(await second) == ["/viec"]


async def test_a_webhook_and_polling_exclude_each_other(api: Api) -> None:
    poll = asyncio.create_task(api.answer("getUpdates", timeout=50))
    await asyncio.sleep(0.01)
    await api("setWebhook", url="http://127.0.0.1:9/hook")
    answer = await poll
    assert answer["description"] == "Conflict: terminated by setWebhook request"
    answer = await api.answer("getUpdates")
    assert (answer["error_code"], answer["description"]) == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first",
    )
    await api("deleteWebhook")
    assert await api("getUpdates") == []


@pytest.mark.parametrize(
    ("settings", "kinds"),
    [
        ([None], ["message", "callback_query"]),
        ([["callback_query"]], ["callback_query"]),
        ([["callback_query"], None], ["callback_query"]),
        ([["callback_query"], []], ["message", "callback_query"]),
    ],
)
async def test_allowed_updates_stay_as_they_were_set(
    api: Api, group: Chat, officer: Person, settings: list[list[str] | None], kinds: list[str]
) -> None:
    for allowed in settings:
        await api("getUpdates", **({} if allowed is None else {"allowed_updates": allowed}))
    markup = {"inline_keyboard": [[{"text": "Xem", "callback_data": "x"}]]}
    await api("sendMessage", chat_id=group.id, text="Việc", reply_markup=markup)
    officer.says(group, "/viec")
    officer.presses(group, "Xem")
    updates = await api.updates()
    assert [kind for update in updates for kind in update if kind != "update_id"] == kinds


async def test_waiting_updates_can_be_dropped(
    api: Api, world: World, group: Chat, officer: Person
) -> None:
    officer.says(group, "/viec")
    await api("deleteWebhook", drop_pending_updates=True)
    assert world.updates.waiting == []


async def test_a_closed_simulator_ends_its_polls(api: Api, world: World) -> None:
    poll = asyncio.create_task(api("getUpdates", timeout=50))
    await asyncio.sleep(0.01)
    world.polling.close()
    async with asyncio.timeout(LONG):
        assert await poll == []
