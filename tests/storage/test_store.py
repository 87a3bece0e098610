"""What the store refuses, and what it keeps the way it was promised."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Insert, Update, bindparam, delete, insert, select, update
from sqlalchemy.exc import DBAPIError, StatementError

from storage import tables
from storage.connection import Connection
from storage.department.scope import everywhere
from storage.engines import writer
from storage.parameters import UnknownParameter
from storage.store import Store
from tests.storage.office import NOW, Office


async def test_a_naive_moment_is_refused(store: Store) -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(StatementError, match="naive datetime"):
        async with store.write() as tx:
            await tx.runs.first("digest:2021-W06", at=naive)


async def test_moments_come_back_in_utc_to_the_microsecond(store: Store, office: Office) -> None:
    hanoi = timezone(timedelta(hours=7))
    at = datetime(2021, 2, 8, 7, 30, 0, 123456, tzinfo=hanoi)
    async with store.write() as tx:
        await tx.events.add(
            "done", at=at, recorded_at=at, assignment_id=office.plan.assignments[0].id
        )
        (event,) = await tx.events.of_assignment(office.plan.assignments[0].id)
    assert event.at == at
    assert event.at.tzinfo is UTC


async def test_text_is_kept_in_nfc_and_without_nul(store: Store) -> None:
    async with store.write() as tx:
        person = await tx.people.seen(7, "Tru\u031bo\u031b\u0309ng pho\u0300ng\x00")
    assert person.name == "Trưởng phòng".replace("ở", "ở")


@pytest.mark.parametrize(
    "statement",
    [
        update(tables.people).where(tables.people.c.id == bindparam("one")),
        insert(tables.people).values(address=7),
    ],
)
async def test_a_value_for_no_column_is_refused_and_not_passed_over(
    store: Store, statement: Insert | Update
) -> None:
    given = {"name": "Cán bộ", "organisation": "Sở"} | (
        {"one": 1} if isinstance(statement, Update) else {}
    )
    async with store.database.writer.begin() as opened:
        with pytest.raises(UnknownParameter, match=r"^organisation$"):
            await Connection(opened, store.department).change(statement, given)


async def test_reading_cannot_write(store: Store) -> None:
    with pytest.raises(DBAPIError):
        async with store.read() as tx:
            await tx.people.seen(7, "Cán bộ")
    async with store.read() as tx:
        assert await tx.people.find(7) is None


async def test_reading_sees_one_state(store: Store) -> None:
    async with store.read() as reading:
        assert await reading.people.find(7) is None
        async with store.write() as writing:
            await writing.people.seen(7, "Cán bộ")
        assert await reading.people.find(7) is None
    async with store.read() as reading:
        assert await reading.people.find(7) is not None


async def test_the_databases_clock_moves_on_within_a_transaction(store: Store) -> None:
    async with store.write() as tx:
        before = await tx.now()
        await asyncio.sleep(0.02)
        after = await tx.now()
    assert before.tzinfo is UTC
    assert timedelta(milliseconds=15) <= after - before < timedelta(minutes=5)


async def test_what_happened_cannot_be_changed(
    store: Store, office: Office, database_url: str
) -> None:
    assignment = office.assignment("TT-01", office.centre).id
    async with store.write() as tx:
        await tx.events.add(
            "done",
            at=NOW,
            recorded_at=NOW,
            person_id=office.officer.id,
            chat_id=office.centre_chat.id,
            assignment_id=assignment,
            details={"completed_on": "2021-02-08"},
        )
    engine = writer(database_url)
    for change in (
        update(everywhere(tables.events)).values(kind="undone"),
        delete(everywhere(tables.events)),
    ):
        with pytest.raises(DBAPIError, match="events is append-only"):
            async with engine.begin() as connection:
                await connection.execute(change)
    async with engine.begin() as connection:
        assert (
            await connection.execute(select(everywhere(tables.events).c.kind))
        ).scalars().all() == ["done"]
    await engine.dispose()
    async with store.read() as tx:
        (event,) = await tx.events.of_assignment(assignment)
    assert (event.person and event.person.name, event.details) == (
        "Cán bộ Trung tâm",
        {"completed_on": "2021-02-08"},
    )


async def test_a_writer_that_is_cancelled_leaves_nothing_behind(store: Store) -> None:
    has_written = asyncio.Event()

    async def write_and_wait() -> None:
        async with store.write() as tx:
            await tx.people.seen(7, "Cán bộ")
            has_written.set()
            await asyncio.sleep(600)

    writer_task = asyncio.create_task(write_and_wait())
    await has_written.wait()
    writer_task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writer_task
    async with store.write() as tx:
        assert await tx.people.find(7) is None
        assert (await tx.people.seen(7, "Cán bộ Trung tâm")).name == "Cán bộ Trung tâm"
