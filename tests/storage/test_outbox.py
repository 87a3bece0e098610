"""The outbox: once by its key, in order within a chat, by urgency between chats, until it ends."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from domain.department.department import FIRST
from domain.message import Button, Message, Priority, Style
from storage.boxes.outgoing import Claim, Kind, Outgoing
from storage.boxes.pacing import Pace, Pacing
from storage.store import Database, Store
from tests.pauses import pauses_end
from tests.storage.office import HELLO, NOW, Office, open_office

LEASE = timedelta(seconds=60)
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


async def put(
    store: Store,
    key: str,
    chat_id: int,
    *texts: str,
    priority: Priority = Priority.BULK,
    in_hours: bool = False,
) -> int | None:
    parts = [Message(text) for text in texts] or [HELLO]
    async with store.write() as tx:
        return await tx.outbox.put(
            key, chat_id, parts, priority=priority, created_at=NOW, in_hours=in_hours
        )


async def claim(store: Store, *, in_hours: bool = True, lease: timedelta = LEASE) -> Claim:
    async with store.write() as tx:
        return await tx.deliveries.claim(limit=4, now=NOW, in_hours_now=in_hours, lease=lease)


async def sent(store: Store, row: Outgoing, address: int | None) -> None:
    async with store.write() as tx:
        await tx.deliveries.sent(row.id, address, at=NOW)


async def keys(store: Store, *, in_hours: bool = True) -> list[str | None]:
    return [row.key for row in (await claim(store, in_hours=in_hours)).rows]


async def test_a_key_is_queued_once(store: Store, office: Office) -> None:
    assert await put(store, "morning:1:2021-02-08", office.centre_chat.id)
    assert await put(store, "morning:1:2021-02-08", office.centre_chat.id) is None
    assert await keys(store) == ["morning:1:2021-02-08"]


async def test_a_message_comes_back_as_it_was(store: Store, office: Office) -> None:
    message = Message(
        "<b>Việc</b> TT-01",
        buttons=((Button("Hoàn thành", "done:1", Style.SUCCESS), Button("Danh sách", "list")),),
        reply_to=77,
    )
    async with store.write() as tx:
        await tx.outbox.put(
            "one", office.centre_chat.id, [message], priority=Priority.ANSWER, created_at=NOW
        )
    (row,) = (await claim(store)).rows
    assert row.message == message
    assert (row.kind, row.address, row.attempts) == (Kind.SEND, -102, 1)


async def test_a_chat_hears_in_the_order_of_queueing(store: Store, office: Office) -> None:
    chat = office.centre_chat.id
    await put(store, "long", chat, "[1/2] một", "[2/2] hai")
    await put(store, "answer", chat, priority=Priority.ANSWER)
    heard = []
    for number in range(3):
        (row,) = (await claim(store)).rows
        assert (await claim(store)).rows == []
        heard.append(row.key)
        await sent(store, row, 900 + number)
    assert heard == ["long", "long#2", "answer"]
    async with store.read() as tx:
        assert not await tx.deliveries.anything_open()


async def test_the_most_urgent_chat_is_served_first(store: Store, office: Office) -> None:
    await put(store, "bulk", office.office_chat.id)
    await put(store, "older bulk of an asking chat", office.centre_chat.id)
    await put(store, "answer", office.centre_chat.id, priority=Priority.ANSWER)
    assert await keys(store) == ["older bulk of an asking chat", "bulk"]


async def test_a_failed_attempt_holds_its_chat_until_it_is_tried_again(
    store: Store, office: Office, database_url: str
) -> None:
    await put(store, "first", office.centre_chat.id)
    await put(store, "second", office.centre_chat.id)
    (row,) = (await claim(store)).rows
    async with store.write() as tx:
        await tx.deliveries.retry(row.id, after=timedelta(seconds=50), failure="timed out")
    waiting = await claim(store)
    assert waiting.rows == []
    assert 10 < waiting.wait <= 50
    await pauses_end(database_url)
    (row,) = (await claim(store)).rows
    assert (row.key, row.attempts) == ("first", 2)


async def test_what_a_dead_process_had_claimed_is_claimed_again(
    store: Store, office: Office, database_url: str
) -> None:
    await put(store, "first", office.centre_chat.id)
    assert (await claim(store)).rows
    assert (await claim(store)).rows == []
    await pauses_end(database_url)
    (row,) = (await claim(store)).rows
    assert (row.key, row.attempts) == ("first", 2)


async def test_what_is_too_late_is_never_sent(store: Store, office: Office) -> None:
    async with store.write() as tx:
        await tx.outbox.put(
            "stale",
            office.centre_chat.id,
            [HELLO],
            priority=Priority.BULK,
            created_at=NOW - timedelta(hours=10),
            expires_at=NOW,
        )
    await put(store, "fresh", office.centre_chat.id)
    assert await keys(store) == ["fresh"]


async def test_a_morning_waits_for_its_hours_and_answers_pass_it(
    store: Store, office: Office
) -> None:
    await put(store, "morning", office.centre_chat.id, in_hours=True)
    await put(store, "answer", office.centre_chat.id, priority=Priority.ANSWER)
    night = await claim(store, in_hours=False)
    assert [row.key for row in night.rows] == ["answer"]
    await sent(store, night.rows[0], 901)
    resting = await claim(store, in_hours=False)
    assert resting.rows == []
    assert await keys(store, in_hours=True) == ["morning"]


@pytest.mark.parametrize("key", ["morning:chat:1:2021-02-08T07:30", "morning:2:2021-02-08"])
async def test_the_last_morning_that_reached_a_chat_is_known(
    store: Store, office: Office, key: str
) -> None:
    async with store.read() as tx:
        assert await tx.outbox.last_morning(office.centre_chat.id) is None
    await put(store, "afternoon:chat:1:2021-02-05T15:30", office.centre_chat.id)
    await sent(store, (await claim(store)).rows[0], 900)
    await put(store, key, office.centre_chat.id, "một", "hai")
    async with store.read() as tx:
        assert await tx.outbox.last_morning(office.centre_chat.id) is None
    await sent(store, (await claim(store)).rows[0], 901)
    async with store.read() as tx:
        assert await tx.outbox.last_morning(office.centre_chat.id) == NOW
        assert await tx.outbox.last_morning(office.office_chat.id) is None


async def test_a_failure_is_a_fact_that_can_be_asked_for(store: Store, office: Office) -> None:
    await put(store, "lost", office.centre_chat.id)
    await put(store, "next", office.centre_chat.id)
    (row,) = (await claim(store)).rows
    async with store.write() as tx:
        await tx.deliveries.failed(row.id, "bot was kicked")
        (failure,) = await tx.backlog.failures(since=NOW)
    assert (failure.key, failure.why) == ("lost", "bot was kicked")
    assert await keys(store) == ["next"]


async def test_a_commit_wakes_who_delivers_and_a_failure_does_not(
    store: Store, office: Office
) -> None:
    async def queue_and_fail() -> None:
        async with store.write() as tx:
            await tx.outbox.put(
                "undone", office.centre_chat.id, [HELLO], priority=Priority.CARD, created_at=NOW
            )
            raise InterruptedError

    with pytest.raises(InterruptedError):
        await queue_and_fail()
    assert not store.database.outbox_woken.is_set()
    assert (await claim(store)).rows == []
    await put(store, "done", office.centre_chat.id)
    assert store.database.outbox_woken.is_set()


async def test_one_that_is_ready_is_found_behind_many_that_are_not(store: Store) -> None:
    async with store.write() as tx:
        chats = [await tx.chats.ensure(-5000 - number, title="Phòng") for number in range(70)]
    *blocked, ready = chats
    for chat in blocked:
        await put(store, f"update:{chat.id}", chat.id, priority=Priority.ANSWER)
    for _ in range(0, len(blocked), 4):
        claimed = await claim(store)
        async with store.write() as tx:
            for row in claimed.rows:
                await tx.deliveries.retry(row.id, after=timedelta(seconds=50), failure="timed out")
    await put(store, "morning:1", ready.id)
    found = await claim(store)
    assert [row.key for row in found.rows] == ["morning:1"]
    assert 0 < found.wait <= 50
    left = await claim(store)
    assert left.rows == []
    assert 0 < left.wait <= 50


async def test_a_menu_that_is_queued_already_wakes_nobody(store: Store, office: Office) -> None:
    async def renewed() -> bool:
        store.database.outbox_woken.clear()
        async with store.write() as tx:
            await tx.outbox.renew_menu(office.office_chat.id, created_at=NOW)
        return store.database.outbox_woken.is_set()

    assert [await renewed(), await renewed()] == [True, False]
    assert [row.kind for row in (await claim(store)).rows] == [Kind.MENU]
