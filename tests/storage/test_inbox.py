"""The inbox: in order within a lane, again after a crash, and never for ever."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.hearing import Heard
from storage.boxes.inbox import Update
from storage.store import Store
from tests.pauses import pauses_end

LEASE = timedelta(seconds=60)
STORED_AT = datetime(2021, 2, 22, 1, 0, tzinfo=UTC)
HEARD = Heard(STORED_AT, silent_since=STORED_AT - timedelta(hours=60))


async def put(store: Store, *updates: tuple[int, int]) -> None:
    async with store.write() as tx:
        for update_id, lane in updates:
            assert await tx.inbox.put(update_id, lane, f'{{"update_id": {update_id}}}', HEARD)


async def claim(store: Store, *, limit: int = 16, lease: timedelta = LEASE) -> list[Update]:
    async with store.write() as tx:
        return await tx.inbox.claim(limit=limit, lease=lease)


async def ids(store: Store, *, limit: int = 16) -> list[int]:
    return [update.update_id for update in await claim(store, limit=limit)]


async def test_each_lane_gives_its_oldest_whatever_its_number(store: Store) -> None:
    await put(store, (30, -101), (7, -101), (31, -102), (32, -103))
    assert await ids(store) == [30, 31, 32]
    assert await ids(store) == []
    async with store.write() as tx:
        assert await tx.inbox.handled(30, now=STORED_AT)
    assert await ids(store) == [7]
    async with store.read() as tx:
        assert await tx.inbox.waiting() == 3


async def test_no_more_are_claimed_than_asked_for(store: Store) -> None:
    await put(store, (1, -101), (2, -102), (3, -103))
    assert await ids(store, limit=2) == [1, 2]


async def test_what_a_dead_process_had_claimed_is_claimed_again(
    store: Store, database_url: str
) -> None:
    await put(store, (1, -101))
    assert await ids(store) == [1]
    assert await ids(store) == []
    await pauses_end(database_url)
    assert await ids(store) == [1]


async def set_aside(store: Store, update_id: int, why: str = "KeyError") -> None:
    async with store.write() as tx:
        assert await tx.inbox.set_aside(update_id, why)


async def test_tries_count_only_where_the_fault_is_ours(store: Store) -> None:
    await put(store, (1, -101), (2, -101))
    for counts, attempts in ((True, 0), (False, 1), (False, 1), (True, 1), (False, 2)):
        (update,) = await claim(store)
        assert (update.update_id, update.attempts) == (1, attempts)
        async with store.write() as tx:
            await tx.inbox.release(1, "KeyError", counts=counts)


async def test_what_is_set_aside_does_not_block_its_lane(store: Store) -> None:
    await put(store, (1, -101), (2, -101))
    await set_aside(store, 1)
    assert await ids(store) == [2]
    async with store.write() as tx:
        assert not await tx.inbox.handled(1, now=STORED_AT)
        assert not await tx.inbox.set_aside(1, "again")
        (found,) = await tx.inbox.all_set_aside()
        assert (found.update_id, found.why) == (1, "KeyError")
        assert await tx.now() - found.since < timedelta(seconds=60)


async def test_what_is_put_back_comes_first_and_is_tried_as_often_again(store: Store) -> None:
    await put(store, (1, -101), (2, -101))
    async with store.write() as tx:
        await tx.inbox.release(1, "KeyError", counts=True)
    await set_aside(store, 1)
    async with store.write() as tx:
        assert await tx.inbox.put_back(1)
        assert not await tx.inbox.put_back(1), "it waits already"
        assert not await tx.inbox.put_back(2)
        assert await tx.inbox.all_set_aside() == []
    (update,) = await claim(store)
    assert (update.update_id, update.attempts) == (1, 0)


async def test_what_is_dropped_is_gone_and_stays_known(store: Store) -> None:
    await put(store, (1, -101))
    await set_aside(store, 1)
    async with store.write() as tx:
        assert await tx.inbox.drop_set_aside(1)
        assert not await tx.inbox.drop_set_aside(1)
        assert not await tx.inbox.put_back(1)
        assert await tx.inbox.all_set_aside() == []
        assert not await tx.inbox.put(1, -101, "{}", HEARD)
    assert await ids(store) == []


async def test_putting_and_handling_wake_who_waits(store: Store) -> None:
    await put(store, (1, -101))
    assert store.database.inbox_woken.is_set()
    store.database.inbox_woken.clear()
    async with store.write() as tx:
        assert not await tx.inbox.put(1, -101, "{}", HEARD)
    assert not store.database.inbox_woken.is_set()
    async with store.write() as tx:
        await tx.inbox.handled(1, now=STORED_AT)
    assert store.database.inbox_woken.is_set()


async def test_updates_are_forgotten_after_days_and_what_was_set_aside_after_months(
    store: Store,
) -> None:
    await put(store, (1, -101), (2, -102), (3, -103), (4, -104))
    async with store.write() as tx:
        await tx.inbox.handled(1, now=STORED_AT)
    await set_aside(store, 2)
    await set_aside(store, 3)

    async def pruned(after_days: int) -> int:
        async with store.write() as tx:
            now = await tx.now() + timedelta(days=after_days, seconds=1)
            return await tx.inbox.prune(
                before=now - timedelta(days=14), set_aside_before=now - timedelta(days=90)
            )

    async with store.write() as tx:
        await tx.inbox.drop_set_aside(3)
    assert [await pruned(days) for days in (13, 14, 89, 90, 365)] == [0, 2, 0, 1, 0]
    assert await ids(store) == [4]


@pytest.mark.parametrize(
    "strange",
    [
        '{"text":"a\\u0000b \\ud83d e\u0301","deep": [ {"n":1.50, "none":null}]}',
        '{"update_id": 1, "message',
        "",
        "[" * 100_000,
        "9" * 10_000,
    ],
)
async def test_a_strange_update_is_kept_as_it_came(store: Store, strange: str) -> None:
    async with store.write() as tx:
        assert await tx.inbox.put(1, -101, strange, HEARD)
    (update,) = await claim(store)
    assert update.payload == strange


async def test_a_nul_byte_is_kept_as_json_writes_it(store: Store) -> None:
    async with store.write() as tx:
        assert await tx.inbox.put(1, -101, '"a\x00b"', HEARD)
    (update,) = await claim(store)
    assert update.payload == r'"a\u0000b"'


async def test_an_update_keeps_when_it_was_stored_first_and_since_when_nothing_was_heard(
    store: Store,
) -> None:
    later = Heard(STORED_AT + timedelta(hours=1), silent_since=STORED_AT)
    async with store.write() as tx:
        assert await tx.inbox.put(1, -101, "{}", HEARD)
        assert not await tx.inbox.put(1, -101, "{}", later)
        assert await tx.inbox.put(2, -101, "{}", Heard(STORED_AT))
        assert await tx.inbox.heard(1) == HEARD
        assert await tx.inbox.heard(2) == Heard(STORED_AT, None)
        assert await tx.inbox.heard(3) is None


@pytest.mark.parametrize(("minutes", "waiting"), [(-1, 1), (0, 2), (1, 3)])
async def test_what_waits_is_counted_up_to_a_moment(
    store: Store, minutes: int, waiting: int
) -> None:
    async with store.write() as tx:
        for number in (-1, 0, 1):
            stored_at = STORED_AT + timedelta(minutes=number)
            await tx.inbox.put(number + 5, number, "{}", Heard(stored_at))
        until = STORED_AT + timedelta(minutes=minutes)
        assert await tx.inbox.waiting(stored_until=until) == waiting


async def test_until_when_all_was_heard_outlives_the_process(store: Store) -> None:
    async with store.read() as tx:
        assert await tx.hearing.heard_at() is None
    for minutes in (0, 5):
        heard_at = STORED_AT + timedelta(minutes=minutes)
        async with store.write() as tx:
            await tx.hearing.heard_all(heard_at)
        async with store.read() as tx:
            assert await tx.hearing.heard_at() == heard_at
