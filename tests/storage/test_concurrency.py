"""Many at once: no change is lost, and nothing is done twice."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from domain.department.department import FIRST
from domain.hearing import Heard
from domain.message import Message, Priority
from domain.plan.state import Progress
from storage.boxes.pacing import Pace, Pacing
from storage.store import Database, Store
from tests.storage.office import HELLO, NOW, PLAN, Office, save

LEASE = timedelta(seconds=60)


async def test_a_hundred_changes_at_once_all_survive(store: Store, office: Office) -> None:
    training = office.assignment("TT-01", office.centre)

    async def count_up() -> None:
        async with store.write() as tx:
            plan = await tx.plans.current(lock_units=[office.centre.id])
            assert plan is not None
            (one,) = [one for one in plan.assignments if one.id == training.id]
            await tx.assignments.set_progress(
                training.id,
                progress=Progress.DOING,
                completed_on=None,
                reported_at=(one.reported_at or NOW) + timedelta(seconds=1),
                person_id=office.officer.id,
            )

    await asyncio.gather(*(count_up() for _ in range(100)))
    async with store.read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    (one,) = [one for one in plan.assignments if one.id == training.id]
    assert one.reported_at == NOW + timedelta(seconds=100)


async def test_two_units_that_change_each_others_work_do_not_block(
    store: Store, office: Office
) -> None:
    both = [office.centre.id, office.office.id]

    async def change(order: list[int]) -> None:
        async with store.write() as tx:
            await tx.plans.current(lock_units=order)
            await asyncio.sleep(0.01)

    await asyncio.gather(*(change(both if n % 2 else both[::-1]) for n in range(20)))


async def test_one_update_is_kept_once_and_handled_once(store: Store) -> None:
    async def put() -> bool:
        async with store.write() as tx:
            return await tx.inbox.put(1, -101, '{"update_id": 1}', Heard(NOW))

    async def handle() -> bool:
        async with store.write() as tx:
            return await tx.inbox.handled(1, now=NOW) is not None

    assert sorted(await asyncio.gather(*(put() for _ in range(8)))) == [False] * 7 + [True]
    assert sorted(await asyncio.gather(*(handle() for _ in range(8)))) == [False] * 7 + [True]


async def test_several_processes_never_claim_one_update_twice(store: Store) -> None:
    async with store.write() as tx:
        for number in range(60):
            await tx.inbox.put(number, number % 20, "{}", Heard(NOW))

    async def claim() -> list[int]:
        async with store.write() as tx:
            updates = await tx.inbox.claim(limit=5, lease=LEASE)
        return [one.update_id for one in updates]

    claimed = [one for some in await asyncio.gather(*(claim() for _ in range(8))) for one in some]
    assert len(claimed) == len(set(claimed))
    rest = [one for _ in range(8) for one in await claim()]
    assert sorted(claimed + rest) == list(range(20))


async def test_several_processes_never_claim_one_message_twice(database_url: str) -> None:
    unpaced = Pacing(chat=Pace(timedelta(0), burst=1), all=Pace(timedelta(0), burst=1))
    stores = [Database(database_url, pacing=unpaced).of(FIRST) for _ in range(4)]
    async with stores[0].write() as tx:
        for address in range(1, 41):
            chat = await tx.chats.ensure(-address, title="Phòng")
            await tx.outbox.put(
                f"m:{address}", chat.id, [HELLO], priority=Priority.BULK, created_at=NOW
            )

    async def claim(store: Store) -> list[int]:
        async with store.write() as tx:
            claimed = await tx.deliveries.claim(limit=3, now=NOW, in_hours_now=True, lease=LEASE)
        return [row.id for row in claimed.rows]

    rounds = await asyncio.gather(*(claim(stores[n % 4]) for n in range(16)))
    ids = [row for some in rounds for row in some]
    assert len(ids) == len(set(ids)) == 40
    for store in stores:
        await store.database.close()


async def test_a_period_is_done_by_one(store: Store) -> None:
    async def first() -> bool:
        async with store.write() as tx:
            return await tx.runs.first("morning:2021-02-08", at=NOW)

    assert sorted(await asyncio.gather(*(first() for _ in range(8)))) == [False] * 7 + [True]


async def test_a_key_that_two_queue_at_once_is_queued_by_one(store: Store, office: Office) -> None:
    async def put() -> int | None:
        async with store.write() as tx:
            return await tx.outbox.put(
                "morning:1:2021-02-08",
                office.centre_chat.id,
                [Message("một"), Message("hai")],
                priority=Priority.BULK,
                created_at=NOW,
                shows=[office.plan.assignments[0].id],
            )

    rows = await asyncio.gather(*(put() for _ in range(8)))
    assert len([row for row in rows if row is not None]) == 1


async def test_a_plan_imported_twice_at_once_is_there_once(store: Store, office: Office) -> None:
    async def correct() -> None:
        async with store.write() as tx:
            await save(tx, replace(PLAN, title="Kế hoạch sửa đổi"))

    await asyncio.gather(correct(), correct())
    async with store.read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    assert plan.main.title == "Kế hoạch sửa đổi"
    assert len(plan.assignments) == len(office.plan.assignments)
