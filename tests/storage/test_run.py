"""An action whose transaction the database ends is run again before anybody hears of it."""

import asyncio

import pytest

from domain.hearing import Heard
from storage.store import MOST_RUNS, Store, Transaction
from tests.storage.office import NOW, Office


async def test_what_an_action_returns_comes_back_after_the_commit(store: Store) -> None:
    async def keep(tx: Transaction) -> int:
        await tx.inbox.put(1, 7, '{"update_id": 1}', Heard(NOW))
        return 5

    assert await store.run(keep) == 5
    async with store.read() as tx:
        assert await tx.inbox.waiting() == 1


async def test_two_actions_that_wait_for_each_other_both_take_effect(
    store: Store, office: Office
) -> None:
    """On PostgreSQL that is a deadlock, and the one that is ended runs a second time."""
    first, second = office.office_chat.address, office.centre_chat.address
    met = asyncio.Barrier(2)
    begun = 0

    async def rename(order: tuple[int, int], title: str) -> None:
        async def act(tx: Transaction) -> None:
            nonlocal begun
            begun += 1
            await tx.chats.ensure(order[0], title=title)
            if store.database.is_postgresql and begun <= 2:
                await met.wait()
            await tx.chats.ensure(order[1], title=title)

        await store.run(act)

    await asyncio.gather(rename((first, second), "một"), rename((second, first), "hai"))
    async with store.read() as tx:
        titles = {
            (await tx.chats.get(one.id)).title for one in (office.office_chat, office.centre_chat)
        }
    assert len(titles) == 1
    assert begun == (3 if store.database.is_postgresql else 2)


async def test_what_the_action_itself_raises_is_not_tried_again(store: Store) -> None:
    runs = 0

    async def fail(tx: Transaction) -> None:
        nonlocal runs
        runs += 1
        await tx.inbox.put(1, 7, '{"update_id": 1}', Heard(NOW))
        raise ValueError("our own")

    with pytest.raises(ValueError, match="our own"):
        await store.run(fail)
    assert runs == 1 < MOST_RUNS
    async with store.read() as tx:
        assert await tx.inbox.waiting() == 0
