"""Of which department an update is, by what the rows of all say of its chat."""

from datetime import UTC, datetime, timedelta

import pytest

from actions.department import Asking, whose
from domain.chat import Seat
from domain.department.belonging import WhichDepartment
from domain.department.department import FIRST
from domain.hearing import Heard
from domain.message import Message, Priority
from storage import tables
from storage.store import Database, Store, Transaction

NOW = datetime(2021, 2, 8, 1, tzinfo=UTC)
GROUP, OFFICER, STRANGER, ADMINISTRATOR = -101, 11, 12, 13


@pytest.fixture
async def second(store: Store) -> Store:
    """A second department; the first one is there from the beginning."""
    other = await store.database.run(lambda tx: tx.departments.add("Sở Y tế", "SYT"))
    return store.database.of(other.id)


async def bound(store: Store, address: int = GROUP) -> int:
    """Let a chat hold a seat; return its id."""

    async def bind(tx: Transaction) -> int:
        chat = await tx.chats.ensure(address, title="Văn phòng")
        await tx.chats.bind(chat.id, Seat.OFFICE, None, at=NOW)
        return chat.id

    return await store.run(bind)


async def told(store: Store, chat: int, address: int) -> None:
    """Let a message of ours stand in a chat under the messenger's number."""

    async def tell(tx: Transaction) -> None:
        row = await tx.outbox.put(
            f"told:{address}", chat, [Message("x")], priority=Priority.ANSWER, created_at=NOW
        )
        assert row is not None
        await tx.deliveries.sent(row, address, NOW)

    await store.run(tell)


async def meant(database: Database, asking: Asking) -> int:
    async with database.read() as tx:
        return (await whose(tx, asking)).id


async def test_a_group_is_its_departments_though_another_has_met_it(
    store: Store, second: Store
) -> None:
    await store.run(lambda tx: tx.chats.ensure(GROUP, title="Văn phòng"))
    await bound(second)
    assert await meant(store.database, Asking(1, GROUP)) == second.department
    assert await meant(store.database, Asking(1, GROUP, administers_all=True)) == second.department


async def test_who_belongs_to_both_means_that_of_the_message(store: Store, second: Store) -> None:
    for number, one in ((501, store), (502, second)):
        await told(one, await bound(one, OFFICER), number)
        assert await meant(store.database, Asking(1, OFFICER, under=number)) == one.department
    for under in (None, 503):
        with pytest.raises(WhichDepartment) as doubt:
            await meant(store.database, Asking(1, OFFICER, under=under))
        assert len(doubt.value.departments) == 2


async def test_a_membership_that_has_ended_is_none(store: Store, second: Store) -> None:
    units = {}
    for one in (store, second):
        async with one.write() as tx:
            row = {"code": "TT", "name": "Trung tâm", "position": 0}
            await tx._connection.change(tables.units.insert(), row)
            (unit,) = await tx.units.all()
            person = await tx.people.seen(OFFICER, "An")
            await tx.memberships.join(person.id, [unit.id], at=NOW)
            units[one.department] = (person.id, unit.id)
    with pytest.raises(WhichDepartment):
        await meant(store.database, Asking(1, OFFICER))
    person_id, unit_id = units[FIRST]
    await store.run(lambda tx: tx.memberships.set_ended(person_id, unit_id, True))
    assert await meant(store.database, Asking(1, OFFICER)) == second.department


async def test_a_link_is_of_the_department_that_sent_it(store: Store, second: Store) -> None:
    await bound(store, STRANGER)

    async def invite(tx: Transaction) -> None:
        person = await tx.people.seen(OFFICER, "An")
        await tx.invitations.add(
            "abc", Seat.OFFICE, None, inviter_id=person.id, expires_at=NOW + timedelta(days=1)
        )

    await second.run(invite)
    assert await meant(store.database, Asking(1, STRANGER, token="abc")) == second.department
    assert await meant(store.database, Asking(1, STRANGER, token="abd")) == FIRST


async def test_who_administers_one_is_at_home_there(store: Store, second: Store) -> None:
    number = second.department
    assert number is not None
    assert await meant(store.database, Asking(1, ADMINISTRATOR)) == FIRST
    await store.database.run(lambda tx: tx.departments.administer(number, [ADMINISTRATOR]))
    assert await meant(store.database, Asking(1, ADMINISTRATOR)) == number
    # Their word connects a group that is nobody's yet, and no group of another department.
    assert await meant(store.database, Asking(1, GROUP, ADMINISTRATOR)) == number
    await bound(store)
    assert await meant(store.database, Asking(1, GROUP, ADMINISTRATOR)) == FIRST


async def test_a_closed_department_is_nobodys_home(store: Store, second: Store) -> None:
    await bound(second)
    number = second.department
    assert number is not None
    await store.database.run(lambda tx: tx.departments.close(number, at=NOW, basis=None))
    assert await meant(store.database, Asking(1, GROUP, administers_all=True)) == FIRST


async def test_a_choice_is_made_once_and_decides(store: Store, second: Store) -> None:
    number = second.department
    assert number is not None
    async with store.database.write() as tx:
        await tx.inbox.put(7, GROUP, "{}", Heard(NOW))
        await tx.inbox.handled(7, now=NOW)
        assert await tx.inbox.choose(7, number)
        assert not await tx.inbox.choose(7, FIRST)
        assert await tx.inbox.waiting() == 1
        assert not await tx.inbox.choose(8, number)
    assert await meant(store.database, Asking(7, GROUP, administers_all=True)) == number
    with pytest.raises(WhichDepartment):
        await meant(store.database, Asking(6, GROUP, administers_all=True))
