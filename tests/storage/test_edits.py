"""Bringing messages up to date: which ones, how often, and what a move does to them."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest

from domain.department.department import FIRST
from domain.lookup.listing import Filter
from domain.lookup.names import WorkList
from domain.message import Message, Priority
from domain.morning.names import UnitMorning
from storage.boxes.outgoing import Kind, Outgoing
from storage.store import Database, Store
from tests.storage.office import NOW, Office, open_office
from tests.storage.test_outbox import UNPACED

LEASE = timedelta(seconds=60)
SUBJECT = UnitMorning(2, date(2021, 2, 8), weekly=True)


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


async def put_morning(store: Store, office: Office, *, in_hours: bool = False) -> int:
    shown = [office.assignment(code, office.centre).id for code in ("TT-01", "VP-02.1")]
    async with store.write() as tx:
        row = await tx.outbox.put(
            "morning:2:2021-02-08",
            office.centre_chat.id,
            [Message("[1/2] một"), Message("[2/2] hai")],
            priority=Priority.BULK,
            created_at=NOW,
            subject=SUBJECT,
            shows=shown,
            in_hours=in_hours,
        )
    assert row is not None
    return row


async def edit(store: Store, row: int) -> None:
    async with store.write() as tx:
        await tx.outbox.edit(row, created_at=NOW)


async def claim(store: Store, *, in_hours: bool = True) -> list[Outgoing]:
    async with store.write() as tx:
        claimed = await tx.deliveries.claim(limit=4, now=NOW, in_hours_now=in_hours, lease=LEASE)
    return claimed.rows


async def deliver(store: Store, *addresses: int) -> list[Outgoing]:
    rows = []
    for address in addresses:
        (row,) = await claim(store)
        async with store.write() as tx:
            await tx.deliveries.sent(row.id, row.target_address or address, at=NOW)
        rows.append(row)
    return rows


async def test_every_part_is_edited_with_what_the_whole_shows(store: Store, office: Office) -> None:
    row = await put_morning(store, office)
    await deliver(store, 900, 901)
    await edit(store, row)
    edits = await deliver(store, 0, 0)
    assert [(one.kind, one.part, one.target_address) for one in edits] == [
        (Kind.EDIT, 0, 900),
        (Kind.EDIT, 1, 901),
    ]
    shown = tuple(office.assignment(code, office.centre).id for code in ("TT-01", "VP-02.1"))
    assert {(one.message, one.shows) for one in edits} == {(None, shown)}
    assert all(one.subject == SUBJECT for one in edits)


async def test_an_edit_that_waits_covers_the_next(store: Store, office: Office) -> None:
    row = await put_morning(store, office)
    await deliver(store, 900, 901)
    await edit(store, row)
    await edit(store, row)
    (first,) = await claim(store)
    # The one on its way may have been worded before this change, so another one follows it.
    await edit(store, row)
    async with store.write() as tx:
        await tx.deliveries.sent(first.id, 900, at=NOW)
    assert [one.part for one in await deliver(store, 0, 0)] == [1, 0]
    assert await claim(store) == []


async def test_a_message_that_has_not_left_is_edited_right_after(
    store: Store, office: Office
) -> None:
    row = await put_morning(store, office, in_hours=True)
    await edit(store, row)
    assert await claim(store, in_hours=False) == []
    kinds = [one.kind for one in await deliver(store, 900, 901, 0, 0)]
    assert kinds == [Kind.SEND, Kind.SEND, Kind.EDIT, Kind.EDIT]


async def test_a_message_that_never_arrived_is_not_edited(store: Store, office: Office) -> None:
    row = await put_morning(store, office)
    await edit(store, row)
    (part,) = await claim(store)
    async with store.write() as tx:
        await tx.deliveries.failed(part.id, "bot was kicked")
    assert await claim(store) == []
    await edit(store, row)
    assert await claim(store) == []


async def test_messages_are_found_by_what_they_show(store: Store, office: Office) -> None:
    row = await put_morning(store, office)
    training = office.assignment("TT-01", office.centre).id
    other = office.assignment("VP-01", office.office).id
    async with store.read() as tx:
        assert await tx.outbox.showing(training, since=NOW) == [row]
        assert await tx.outbox.showing(training, since=NOW + timedelta(seconds=1)) == []
        assert await tx.outbox.showing(other, since=NOW) == []


async def test_a_reply_to_any_part_means_the_whole(store: Store, office: Office) -> None:
    row = await put_morning(store, office)
    await deliver(store, 900, 901)
    async with store.write() as tx:
        for address in (900, 901):
            shown = await tx.outbox.by_message(office.centre_chat.id, address)
            assert shown is not None
            assert shown.outbox_id == row
            assert shown.subject == SUBJECT
            assert len(shown.assignment_ids) == 2
        assert await tx.outbox.by_message(office.office_chat.id, 900) is None
        listing = WorkList(Filter.ALL, 2, page=2, chat=office.centre_chat.id)
        only = [office.assignment("TT-01", office.centre).id]
        await tx.outbox.resubject(row, listing, shows=only)
        shown = await tx.outbox.by_message(office.centre_chat.id, 900)
    assert shown is not None
    assert (shown.subject, shown.assignment_ids) == (listing, tuple(only))


async def test_a_group_that_moved_takes_its_queue_along(store: Store, office: Office) -> None:
    row = await put_morning(store, office)
    await deliver(store, 900)
    async with store.write() as tx:
        newcomer = await tx.chats.ensure(-1001, title="Trung tâm (mới)")
        await tx.outbox.put(
            "said there", newcomer.id, [Message("Chào")], priority=Priority.ANSWER, created_at=NOW
        )
    for _ in range(2):
        async with store.write() as tx:
            await tx.chats.migrate(-102, -1001)
    async with store.write() as tx:
        chat = await tx.chats.of_unit(office.centre.id)
        assert chat is not None
        assert (chat.id, chat.address) == (office.centre_chat.id, -1001)
        assert await tx.chats.find(-102) is None
        assert [one.address for one in await tx.chats.all()] == [-101, -1001]
        with pytest.raises(LookupError):
            await tx.chats.get(newcomer.id)
        # Message 900 of the supergroup is another one.
        assert await tx.outbox.by_message(chat.id, 900) is None
        await tx.outbox.edit(row, created_at=NOW)
    assert [(one.key, one.address) for one in await deliver(store, 1, 2, 0)] == [
        ("morning:2:2021-02-08#2", -1001),
        ("said there", -1001),
        (None, -1001),
    ]
    assert await claim(store) == []
