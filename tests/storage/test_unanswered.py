"""A try without an answer: where the message stands if it arrived, and when nobody can tell."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import update

from domain.chat import Chat
from domain.department.department import FIRST
from domain.message import Message, Priority
from domain.people.address import Address
from storage.boxes.outgoing import Outgoing
from storage.boxes.tables import outbox
from storage.boxes.unanswered import FURTHEST
from storage.engines import writer
from storage.store import Database, Store
from tests.pauses import pauses_end
from tests.storage.office import NOW, Office, open_office
from tests.storage.test_outbox import UNPACED, claim, put, sent

# The last of ours in the chat of the Trung tâm.
LAST = 70
FURTHER = list(range(LAST + 1, LAST + 1 + FURTHEST))


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """Open a store that does not pace."""
    opened = Database(database_url, pacing=UNPACED).of(FIRST)
    yield opened
    await opened.database.close()


@pytest.fixture
async def office(store: Store) -> Office:
    """Open the department; the chat of the Trung tâm has heard from us."""
    office = await open_office(store)
    await put(store, "greeting", office.centre_chat.id)
    await sent(store, (await claim(store)).rows[0], LAST)
    return office


async def claimed(store: Store) -> Outgoing:
    (row,) = (await claim(store)).rows
    return row


async def after_a_crash(store: Store, database_url: str) -> Outgoing:
    """Claim what a process had claimed that died, after a while."""
    await pauses_end(database_url)
    return await claimed(store)


async def numbers(store: Store, row: Outgoing) -> list[int]:
    async with store.read() as tx:
        return await tx.deliveries.may_stand_under(row)


async def test_a_message_may_stand_behind_the_last_known_one(
    store: Store, office: Office, database_url: str
) -> None:
    await put(store, "answer", office.centre_chat.id)
    first = await claimed(store)
    assert (first.unanswered_after, await numbers(store, first)) == (None, [])
    again = await after_a_crash(store, database_url)
    assert (again.unanswered_after, await numbers(store, again)) == (LAST, FURTHER)
    await sent(store, again, LAST + 2)
    await put(store, "next", office.centre_chat.id)
    assert (await claimed(store)).unanswered_after is None


async def test_a_reply_stands_behind_what_it_replies_to(
    store: Store, office: Office, database_url: str
) -> None:
    async with store.write() as tx:
        await tx.outbox.put(
            "reply",
            office.centre_chat.id,
            [Message("Đã ghi nhận.", reply_to=LAST + 100)],
            priority=Priority.ANSWER,
            created_at=NOW,
        )
    await claimed(store)
    again = await after_a_crash(store, database_url)
    assert (await numbers(store, again))[0] == LAST + 101


async def test_a_no_is_an_answer(store: Store, office: Office, database_url: str) -> None:
    await put(store, "answer", office.centre_chat.id)
    row = await claimed(store)
    await store.run(lambda tx: tx.deliveries.answered(row.id))
    await store.run(lambda tx: tx.deliveries.retry(row.id, after=timedelta(0), failure="429"))
    assert (await claimed(store)).unanswered_after is None


async def test_what_another_row_knows_is_no_place_for_it(
    store: Store, office: Office, database_url: str
) -> None:
    await put(store, "morning", office.centre_chat.id, in_hours=True)
    morning = await claimed(store)
    await store.run(
        lambda tx: tx.deliveries.retry(morning.id, after=timedelta(0), failure="cut off")
    )
    await put(store, "answer", office.centre_chat.id)
    (answer,) = (await claim(store, in_hours=False)).rows
    await sent(store, answer, LAST + 2)
    again = await after_a_crash(store, database_url)
    assert again.key == "morning"
    assert await numbers(store, again) == [one for one in FURTHER if one != LAST + 2]


async def test_two_that_may_have_arrived_are_not_told_apart(
    store: Store, office: Office, database_url: str
) -> None:
    await put(store, "morning", office.centre_chat.id, in_hours=True)
    morning = await claimed(store)
    await store.run(
        lambda tx: tx.deliveries.retry(morning.id, after=timedelta(0), failure="cut off")
    )
    await put(store, "answer", office.centre_chat.id)
    assert [row.key for row in (await claim(store, in_hours=False)).rows] == ["answer"]
    await pauses_end(database_url)
    (answer,) = (await claim(store, in_hours=False)).rows
    assert (answer.unanswered_after, await numbers(store, answer)) == (LAST, [])


async def test_nor_where_others_were_numbered_between_the_two(
    store: Store, office: Office, database_url: str
) -> None:
    await put(store, "morning", office.centre_chat.id, in_hours=True)
    morning = await claimed(store)
    await store.run(
        lambda tx: tx.deliveries.retry(morning.id, after=timedelta(0), failure="cut off")
    )
    await put(store, "to the office", office.office_chat.id)
    (elsewhere,) = (await claim(store, in_hours=False)).rows
    await sent(store, elsewhere, LAST + 5)
    await put(store, "answer", office.centre_chat.id)
    await claim(store, in_hours=False)
    await pauses_end(database_url)
    (answer,) = (await claim(store, in_hours=False)).rows
    assert (answer.unanswered_after, await numbers(store, answer)) == (LAST + 5, [])


async def test_of_a_try_long_ago_nothing_is_sure(
    store: Store, office: Office, database_url: str
) -> None:
    await put(store, "answer", office.centre_chat.id)
    row = await claimed(store)
    engine = writer(database_url)
    async with store.read() as tx:
        long_ago = await tx.now() - timedelta(hours=2)
    async with engine.begin() as connection:
        await connection.execute(
            update(outbox).where(outbox.c.id == row.id).values(lease_until=long_ago)
        )
    await engine.dispose()
    assert (await claimed(store)).unanswered_after is None


async def test_where_nothing_is_known_nothing_is_looked_for(
    store: Store, office: Office, database_url: str
) -> None:
    await becomes_a_supergroup(store, office.office_chat)
    await put(store, "first words", office.office_chat.id)
    await claimed(store)
    again = await after_a_crash(store, database_url)
    assert (again.unanswered_after, await numbers(store, again)) == (0, [])


async def test_private_chats_and_basic_groups_are_numbered_together(
    store: Store, office: Office, database_url: str
) -> None:
    await put(store, "to the office", office.office_chat.id)
    await claimed(store)
    await put(store, "meanwhile", office.centre_chat.id)
    await sent(store, await claimed(store), LAST + 2)
    again = await after_a_crash(store, database_url)
    assert again.key == "to the office"
    assert again.unanswered_after == LAST
    assert await numbers(store, again) == [one for one in FURTHER if one != LAST + 2]


async def test_a_supergroup_has_numbers_of_its_own(
    store: Store, office: Office, database_url: str
) -> None:
    await becomes_a_supergroup(store, office.office_chat)
    await put(store, "first words", office.office_chat.id)
    await sent(store, await claimed(store), 5)
    await put(store, "to the office", office.office_chat.id)
    await claimed(store)
    await put(store, "meanwhile", office.centre_chat.id)
    await sent(store, await claimed(store), 7)
    again = await after_a_crash(store, database_url)
    assert again.unanswered_after == 5
    assert await numbers(store, again) == list(range(6, 6 + FURTHEST))
    # Nor do its numbers say anything of the others.
    await sent(store, again, 6_000)
    await put(store, "to the centre", office.centre_chat.id)
    await claimed(store)
    assert (await after_a_crash(store, database_url)).unanswered_after == LAST


async def test_the_numbers_of_other_messengers_say_nothing_of_telegrams(
    store: Store, office: Office, database_url: str
) -> None:
    async with store.write() as tx:
        alone = await tx.addresses.number(Address("loa", "loa:can-bo-77c1"))
        chat = await tx.chats.ensure(alone, title="")
        message = await tx.addresses.number(Address("loa", "m-1", within=alone))
    await put(store, "there", chat.id)
    await sent(store, await claimed(store), message)
    await put(store, "here", office.centre_chat.id)
    await claimed(store)
    again = await after_a_crash(store, database_url)
    assert (again.unanswered_after, await numbers(store, again)) == (LAST, FURTHER)
    # And the other way round.
    await sent(store, again, LAST + 1)
    await put(store, "there again", chat.id)
    await claimed(store)
    assert (await after_a_crash(store, database_url)).unanswered_after == message


async def becomes_a_supergroup(store: Store, chat: Chat) -> None:
    assert chat.address
    address = chat.address
    await store.run(lambda tx: tx.chats.migrate(address, address - 1_000_000_000_000))


async def test_the_numbers_of_a_group_end_with_it(
    store: Store, office: Office, database_url: str
) -> None:
    await put(store, "answer", office.centre_chat.id)
    await claimed(store)
    address = office.centre_chat.address
    assert address
    await store.run(lambda tx: tx.chats.migrate(address, address - 1))
    assert (await after_a_crash(store, database_url)).unanswered_after is None
