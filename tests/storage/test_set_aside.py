"""What is set aside: all parts together, until it is put back or dropped."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from domain.department.department import FIRST
from domain.message import Message, Priority
from domain.morning.names import UnitOpening
from domain.obstacle.names import Stuck
from domain.obstacle.obstacle import Account
from storage.boxes.outgoing import Kind, Outgoing, SetAside
from storage.boxes.pacing import Pace, Pacing
from storage.store import Database, Store
from tests.storage.office import NOW, Office, open_office

LATER = NOW + timedelta(hours=1)
PARTS = [Message("[1/3] một"), Message("[2/3] hai"), Message("[3/3] ba")]
UNPACED = Pacing(chat=Pace(timedelta(0), burst=1), all=Pace(timedelta(0), burst=1))


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """Open a store that does not pace."""
    opened = Database(database_url, pacing=UNPACED).of(FIRST)
    yield opened
    await opened.database.close()


@pytest.fixture
async def office(store: Store) -> Office:
    """Open the department in it."""
    return await open_office(store)


async def put(store: Store, office: Office, key: str, parts: list[Message]) -> int:
    async with store.write() as tx:
        row = await tx.outbox.put(
            key,
            office.centre_chat.id,
            parts,
            priority=Priority.ANSWER,
            created_at=NOW,
            subject=UnitOpening(1),
        )
    assert row is not None
    return row


async def claim(store: Store) -> list[Outgoing]:
    async with store.write() as tx:
        claimed = await tx.deliveries.claim(
            limit=4, now=NOW, in_hours_now=True, lease=timedelta(seconds=60)
        )
    return claimed.rows


async def send_one(store: Store, address: int) -> Kind:
    (row,) = await claim(store)
    async with store.write() as tx:
        await tx.deliveries.sent(row.id, address, at=NOW)
    return row.kind


async def set_aside_one(store: Store) -> Outgoing:
    (row,) = await claim(store)
    async with store.write() as tx:
        await tx.deliveries.set_aside(row.id, "KeyError: 'seat'", at=LATER)
    return row


async def found(store: Store) -> list[SetAside]:
    async with store.read() as tx:
        return await tx.backlog.all_set_aside()


@pytest.mark.parametrize("sent", [0, 1, 2])
async def test_the_parts_that_have_not_left_end_together(
    store: Store, office: Office, sent: int
) -> None:
    await put(store, office, "long", PARTS)
    await put(store, office, "next", [Message("tiếp theo")])
    for part in range(sent):
        await send_one(store, 900 + part)
    row = await set_aside_one(store)
    (aside,) = await found(store)
    assert aside.outbox_id == row.id
    assert (aside.kind, aside.chat, aside.why, aside.since) == (
        Kind.SEND,
        "Trung tâm",
        "KeyError: 'seat'",
        LATER,
    )
    assert [one.key for one in await claim(store)] == ["next"]
    async with store.write() as tx:
        assert await tx.backlog.put_back(aside.outbox_id, at=LATER)
        assert not await tx.backlog.put_back(aside.outbox_id, at=LATER)
    assert await found(store) == []
    async with store.write() as tx:
        (following,) = await tx.backlog.queues(in_hours_now=True)
    # The parts that had not left, an edit of each of the three, and what came after.
    assert following.count == (3 - sent) + 3 + 1


async def test_edits_of_all_parts_end_together_and_come_back_once(
    store: Store, office: Office
) -> None:
    first = await put(store, office, "long", PARTS)
    for part in range(3):
        await send_one(store, 900 + part)
    for _ in range(2):
        async with store.write() as tx:
            await tx.outbox.edit(first, created_at=NOW)
        await set_aside_one(store)
    assert await claim(store) == []
    (aside,) = await found(store)
    assert aside.kind is Kind.EDIT
    async with store.write() as tx:
        assert await tx.backlog.put_back(aside.outbox_id, at=LATER)
    assert [await send_one(store, 0) for _ in range(3)] == [Kind.EDIT] * 3
    assert await claim(store) == []
    assert await found(store) == []


async def test_a_later_edit_that_arrives_makes_good(store: Store, office: Office) -> None:
    first = await put(store, office, "short", PARTS[:1])
    await send_one(store, 900)
    async with store.write() as tx:
        await tx.outbox.edit(first, created_at=NOW)
    await set_aside_one(store)
    async with store.write() as tx:
        await tx.outbox.edit(first, created_at=NOW)
    await send_one(store, 900)
    assert await found(store) == []


async def test_what_is_dropped_comes_back_no_more(store: Store, office: Office) -> None:
    row = await put(store, office, "long", PARTS)
    await set_aside_one(store)
    async with store.write() as tx:
        assert await tx.backlog.drop_set_aside(row)
        assert not await tx.backlog.drop_set_aside(row)
        assert not await tx.backlog.put_back(row, at=LATER)
    assert await claim(store) == []


async def test_a_question_is_closed_with_its_message_and_opens_with_it(
    store: Store, office: Office
) -> None:
    row = await put(store, office, "question", PARTS)
    async with store.write() as tx:
        asked = await tx.prompts.ask(
            office.centre_chat.id,
            office.officer.id,
            Stuck(Account()),
            assignment_id=None,
            expires_at=NOW + timedelta(days=3),
            outbox_id=row,
        )
    await send_one(store, 900)
    await set_aside_one(store)
    async with store.write() as tx:
        assert await tx.prompts.get(asked, NOW) is None
        assert await tx.prompts.latest(office.centre_chat.id, office.officer.id, NOW) is None
        assert await tx.prompts.by_message(office.centre_chat.id, 900, NOW) is None
        (aside,) = await tx.backlog.all_set_aside()
        await tx.backlog.put_back(aside.outbox_id, at=LATER)
        assert await tx.prompts.get(asked, NOW) is not None
        await tx.deliveries.set_aside(aside.outbox_id, "again", at=LATER)
        await tx.backlog.drop_set_aside(aside.outbox_id)
        assert await tx.prompts.get(asked, NOW) is None


async def test_tries_by_our_own_fault_are_counted_apart(store: Store, office: Office) -> None:
    await put(store, office, "short", PARTS[:1])
    (row,) = await claim(store)
    async with store.write() as tx:
        await tx.deliveries.retry(row.id, after=timedelta(0), failure="Bad Gateway")
    (row,) = await claim(store)
    async with store.write() as tx:
        await tx.deliveries.retry_after_fault(row.id, after=timedelta(0), failure="KeyError")
    (row,) = await claim(store)
    assert (row.attempts, row.faults) == (3, 1)


async def test_what_waits_for_a_chat_is_known_by_its_first_row(
    store: Store, office: Office
) -> None:
    await put(store, office, "long", PARTS)
    (row,) = await claim(store)
    async with store.write() as tx:
        await tx.deliveries.retry(row.id, after=timedelta(minutes=5), failure="Bad Gateway")
        (queue,) = await tx.backlog.queues(in_hours_now=True)
    assert (queue.chat, queue.reachable, queue.count) == ("Trung tâm", True, 3)
    assert (queue.since, queue.in_hours, queue.why) == (NOW, False, "Bad Gateway")
    assert timedelta(minutes=4) < queue.pauses_for <= timedelta(minutes=5)
