"""Pace: a burst after a rest, then one an interval, shared by all processes."""

from datetime import timedelta

from domain.department.department import FIRST
from domain.message import Priority
from storage.boxes.outgoing import Claim
from storage.boxes.pacing import TELEGRAM, Pace, Pacing
from storage.store import Database, Store
from tests.storage.office import HELLO, NOW

LEASE = timedelta(seconds=60)
SLOW = Pace(timedelta(seconds=50), burst=3)
UNPACED = Pace(timedelta(0), burst=1)


def most_within(pace: Pace, span: timedelta) -> int:
    """Return how many messages may leave within `span`, by trying."""
    next_at, moment, leaving = NOW, NOW, 0
    while moment < NOW + span:
        if pace.opens_at(next_at) <= moment:
            next_at = max(next_at, moment) + pace.interval
            leaving += 1
        else:
            moment = pace.opens_at(next_at)
    return leaving


def test_telegrams_limits_hold() -> None:
    assert most_within(TELEGRAM.chat, timedelta(minutes=1)) <= 20
    assert most_within(TELEGRAM.all, timedelta(seconds=1)) <= 30


async def queue(store: Store, *addresses: int) -> list[int]:
    chats = []
    async with store.write() as tx:
        for number, address in enumerate(addresses):
            chat = await tx.chats.ensure(address, title="Phòng")
            await tx.outbox.put(
                f"m:{number}", chat.id, [HELLO], priority=Priority.ANSWER, created_at=NOW
            )
            chats.append(chat.id)
    return chats


async def claim(store: Store) -> Claim:
    async with store.write() as tx:
        claimed = await tx.deliveries.claim(limit=4, now=NOW, in_hours_now=True, lease=LEASE)
        for row in claimed.rows:
            await tx.deliveries.sent(row.id, row.id, at=NOW)
    return claimed


async def test_a_chat_gets_its_burst_and_others_are_not_held_up(database_url: str) -> None:
    stores = [
        Database(database_url, pacing=Pacing(chat=SLOW, all=UNPACED)).of(FIRST) for _ in range(2)
    ]
    busy, *_, quiet = await queue(stores[0], *[-1] * 5, -2)
    claimed = [row.chat_id for n in range(5) for row in (await claim(stores[n % 2])).rows]
    assert sorted(claimed) == sorted([busy] * 3 + [quiet])
    waiting = await claim(stores[0])
    assert waiting.rows == []
    assert 10 < waiting.wait <= 50
    for store in stores:
        await store.database.close()


async def test_all_chats_share_one_pace(database_url: str) -> None:
    store = Database(database_url, pacing=Pacing(chat=UNPACED, all=SLOW)).of(FIRST)
    await queue(store, -1, -2, -3, -4, -5)
    claimed = await claim(store)
    assert len(claimed.rows) == 3
    assert 10 < claimed.wait <= 50
    await store.database.close()


async def test_a_chat_that_must_be_left_alone_is(store: Store) -> None:
    held, _ = await queue(store, -1, -2)
    async with store.write() as tx:
        await tx.deliveries.hold_chat(held, timedelta(seconds=55))
    claimed = await claim(store)
    assert [row.address for row in claimed.rows] == [-2]
    assert 10 < claimed.wait <= 55
