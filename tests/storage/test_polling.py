"""The turn to poll: one holder at a time, until the lease ends or it is given back."""

import asyncio
from datetime import UTC, datetime, timedelta

from storage.store import Store
from tests.pauses import turn_ends

LEASE = timedelta(seconds=20)


async def takes(store: Store, holder: str) -> bool:
    return await store.run(lambda tx: tx.polling.take(holder, lease=LEASE))


async def test_one_of_many_has_the_turn_and_keeps_it(store: Store) -> None:
    names = [f"process {number}" for number in range(8)]
    taken = await asyncio.gather(*(takes(store, name) for name in names))
    assert taken.count(True) == 1
    holder = names[taken.index(True)]
    assert [await takes(store, name) for name in names] == [name == holder for name in names]


async def test_a_lease_that_ended_is_the_next_ones(store: Store, database_url: str) -> None:
    assert await takes(store, "first")
    await turn_ends(database_url)
    assert await takes(store, "second")
    assert not await takes(store, "first")


async def test_a_lease_that_ended_is_still_ours_if_nobody_came(
    store: Store, database_url: str
) -> None:
    assert await takes(store, "first")
    await turn_ends(database_url)
    assert await takes(store, "first")
    assert not await takes(store, "second")


async def test_what_is_given_back_is_free_and_nobody_else_can_give_it_back(store: Store) -> None:
    assert await takes(store, "first")
    await store.run(lambda tx: tx.polling.give_back("second"))
    assert not await takes(store, "second")
    await store.run(lambda tx: tx.polling.give_back("first"))
    assert await takes(store, "second")


async def test_a_rival_is_remembered_beside_the_turn(store: Store) -> None:
    at = datetime(2021, 5, 21, 13, 0, tzinfo=UTC)

    async def rival_since() -> datetime | None:
        async with store.read() as tx:
            return await tx.polling.rival_since()

    assert await rival_since() is None
    await store.run(lambda tx: tx.polling.set_rival(at))
    assert await takes(store, "first")
    assert await rival_since() == at
    await store.run(lambda tx: tx.polling.set_rival(None))
    assert await rival_since() is None
    assert not await takes(store, "second")
