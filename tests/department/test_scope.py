"""Whose rows a statement touches: its transaction's department's, whether it says so or not."""

from pathlib import Path

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import StatementError

from domain.department.department import FIRST
from storage import tables
from storage.columns import metadata
from storage.department.scope import WHOSE, everywhere
from storage.store import Database, Store, Transaction
from storage.tables import posts

# What all departments share. Of the boxes a department reaches what its own chats and work lead to.
SHARED = frozenset(
    {
        *("departments", "inbox", "outbox", "shown", "hearing", "polling", "pacing", "watches"),
        *("holidays", "report_rules", "addresses"),
    }
)
# Only these look across departments.
LOOKS_EVERYWHERE = frozenset(
    {
        *("storage/boxes/loads.py", "storage/boxes/queues.py", "storage/boxes/setting_aside.py"),
        *("storage/boxes/unanswered.py", "storage/department/departments.py"),
        *("storage/department/scope.py", "storage/holidays.py"),
        # What becomes of two departments that become one.
        *("storage/department/merging.py", "storage/department/meeting.py"),
        "storage/department/told.py",
        # What is given by one and heard in another.
        "storage/department/given.py",
    }
)


def test_every_table_says_whose_its_rows_are() -> None:
    without = {table.name for table in metadata.tables.values() if WHOSE not in table.c}
    assert without == SHARED


def test_nothing_else_looks_everywhere() -> None:
    root = Path(__file__).parents[2]
    folders = ("actions", "bot", "documents", "handlers", "messengers", "scheduler", "storage")
    looking = {
        str(file.relative_to(root))
        for folder in folders
        for file in (root / folder).rglob("*.py")
        if "everywhere(" in file.read_text("utf-8")
    }
    assert looking == LOOKS_EVERYWHERE | {"actions/minder/naming.py"}


async def unit(store: Store, code: str) -> int:
    async def add(tx: Transaction) -> int:
        connection = tx._connection
        row = {"code": code, "name": f"Phòng {code}", "position": 0}
        await connection.change(connection.insert(tables.units), row)
        found: int = await connection.value(
            select(tables.units.c.id).where(tables.units.c.code == code)
        )
        return found

    return await store.run(add)


@pytest.fixture
async def second(store: Store) -> Store:
    """Another department on the same database."""
    other = await store.database.run(lambda tx: tx.departments.add("Sở Y tế", "SYT"))
    return store.database.of(other.id)


async def test_one_department_neither_reads_nor_changes_anothers_rows(
    store: Store, second: Store
) -> None:
    ours, theirs = await unit(store, "TT"), await unit(second, "TT")
    assert ours != theirs
    async with second.write() as tx:
        assert [one.id for one in await tx.units.all()] == [theirs]
        await tx.units.rename(ours, "Phòng khác")
        units, connection = tables.units, tx._connection
        assert await connection.value(select(units.c.id).where(units.c.id == ours)) is None
        assert await connection.change(update(units).where(units.c.id == ours).values(name="")) == 0
        assert await connection.change(delete(units).where(units.c.id == ours)) == 0
        is_there = select(units.c.id).where(units.c.id == ours).exists()
        assert await connection.value(select(is_there)) is False
    async with store.read() as tx:
        assert [one.name for one in await tx.units.all()] == ["Phòng TT"]


async def test_what_hangs_on_another_departments_row_is_not_found_behind_an_outer_join(
    store: Store, second: Store
) -> None:
    theirs = await unit(second, "TT")
    async with store.write() as tx:
        connection = tx._connection
        await connection.change(
            posts.insert(),
            {"full_name": "Nguyễn Văn A", "position": "P", "seat": "unit", "unit_id": theirs},
        )
        joined = select(posts.c.full_name, tables.units.c.code).join_from(
            posts, tables.units, tables.units.c.id == posts.c.unit_id, isouter=True
        )
        assert [tuple(row) for row in await connection.rows(joined)] == [("Nguyễn Văn A", None)]


async def test_without_a_department_there_is_nothing_to_ask_and_nothing_to_write(
    store: Store,
) -> None:
    async with store.database.read() as tx:
        with pytest.raises(StatementError, match="department"):
            await tx._connection.rows(select(tables.units))
        assert await tx._connection.rows(select(everywhere(tables.units))) == []
    async with store.database.write() as tx:
        row = {"code": "TT", "name": "Phòng", "position": 0}
        with pytest.raises(StatementError, match="department"):
            await tx._connection.change(tables.units.insert(), row)


async def test_what_is_of_one_kind_may_be_so_in_each_department(
    store: Store, second: Store
) -> None:
    for one in (store, second):
        async with one.write() as tx:
            person = await tx.people.seen(5, "An")
            assert (await tx.people.seen(5, "An")).id == person.id
            assert (await tx.people.seen(5, "An Nguyễn")).id == person.id
            chat = await tx.chats.ensure(-101, title="TT")
            assert (await tx.chats.ensure(-101, title="Trung tâm")).id == chat.id
            assert await tx.runs.first("morning:2021-02-08", at=await tx.now())
            assert not await tx.runs.first("morning:2021-02-08", at=await tx.now())


async def test_the_first_department_is_there_before_anybody_adds_one(database_url: str) -> None:
    database = Database(database_url)
    async with database.read() as tx:
        (first,) = await tx.departments.all()
    assert (first.id, first.name, first.settings) == (FIRST, None, {})
    await database.close()
