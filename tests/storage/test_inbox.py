"""The inbox: in order within a lane, again after a crash, and never for ever."""

import asyncio
from datetime import timedelta

from storage.boxes.inbox import Update
from storage.store import Store

LEASE = timedelta(seconds=60)


async def put(store: Store, *updates: tuple[int, int]) -> None:
    async with store.write() as tx:
        for update_id, lane in updates:
            assert await tx.inbox.put(update_id, lane, {"update_id": update_id})


async def claim(
    store: Store, *, limit: int = 16, busy: tuple[int, ...] = (), lease: timedelta = LEASE
) -> list[Update]:
    async with store.write() as tx:
        return await tx.inbox.claim(limit=limit, lease=lease, busy=busy)


async def ids(store: Store, *, limit: int = 16, busy: tuple[int, ...] = ()) -> list[int]:
    return [update.update_id for update in await claim(store, limit=limit, busy=busy)]


async def test_each_lane_gives_its_oldest_whatever_its_number(store: Store) -> None:
    await put(store, (30, -101), (7, -101), (31, -102), (32, -103))
    assert await ids(store, busy=(-103,)) == [30, 31]
    assert await ids(store, busy=(-103,)) == []
    async with store.write() as tx:
        assert await tx.inbox.handled(30)
    assert await ids(store) == [7, 32]
    async with store.read() as tx:
        assert await tx.inbox.waiting() == 3


async def test_no_more_are_claimed_than_asked_for(store: Store) -> None:
    await put(store, (1, -101), (2, -102), (3, -103))
    assert await ids(store, limit=2) == [1, 2]


async def test_what_a_dead_process_had_claimed_is_claimed_again(store: Store) -> None:
    await put(store, (1, -101))
    assert await claim(store, lease=timedelta(milliseconds=100))
    await asyncio.sleep(0.15)
    assert await ids(store) == [1]


async def test_a_poisoned_update_does_not_block_its_lane(store: Store) -> None:
    await put(store, (1, -101), (2, -101))
    for attempt in range(3):
        (update,) = await claim(store)
        assert (update.update_id, update.attempts) == (1, attempt)
        async with store.write() as tx:
            await tx.inbox.release(1, "KeyError")
    assert await ids(store) == [2]
    async with store.write() as tx:
        assert not await tx.inbox.handled(1)


async def test_putting_and_handling_wake_who_waits(store: Store) -> None:
    await put(store, (1, -101))
    assert store.inbox_woken.is_set()
    store.inbox_woken.clear()
    async with store.write() as tx:
        assert not await tx.inbox.put(1, -101, {})
    assert not store.inbox_woken.is_set()
    async with store.write() as tx:
        await tx.inbox.handled(1)
    assert store.inbox_woken.is_set()


async def test_only_handled_updates_are_forgotten(store: Store) -> None:
    await put(store, (1, -101), (2, -102))
    async with store.write() as tx:
        await tx.inbox.handled(1)
        assert await tx.inbox.prune(before=await tx.now() - timedelta(days=14)) == 0
        assert await tx.inbox.prune(before=await tx.now() + timedelta(seconds=1)) == 1
    assert await ids(store) == [2]


async def test_a_strange_update_is_kept_as_it_came(store: Store) -> None:
    strange = {"text": "a\x00b \ud83d e\u0301", "deep": [{"n": 1.5, "none": None}]}
    async with store.write() as tx:
        assert await tx.inbox.put(1, -101, strange)
    (update,) = await claim(store)
    assert update.payload == strange
