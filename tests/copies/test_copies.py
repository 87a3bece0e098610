"""The database as one file: copied while it is in use, brought back elsewhere, kept each night."""

import asyncio
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from actions.office import Office
from domain.department.department import FIRST
from domain.message import Message, Priority
from scheduler.jobs import KEEP_BACKUPS, Jobs
from storage.alone import alone
from storage.copies.copies import HELD, bring_back, copy_nightly, copy_to, copying_before, newest
from storage.copies.failures import CopyFailed, Fault
from storage.migrate import CannotBeOpened, SchemaOutdated, check, downgrade, file_of, upgrade
from storage.store import Database, Store
from tests.databases import Databases, both_databases, new_name

NIGHT = datetime(2021, 5, 21, 18, 0, tzinfo=UTC)


@pytest.fixture
def empty_url(databases: Databases) -> Iterator[str]:
    """Return the address of another database that has no tables."""
    name = new_name()
    databases.make_empty(name)
    yield databases.url(name)
    databases.drop(name)


@both_databases
async def test_a_copy_is_made_while_others_write_and_is_brought_back_elsewhere(
    store: Store, database_url: str, empty_url: str, tmp_path: Path
) -> None:
    async def write() -> None:
        for number in range(1, 100):
            await store.run(lambda tx, n=number: tx.people.seen(n, "Cán bộ Trung tâm"))

    writing = asyncio.create_task(write())
    await asyncio.sleep(0.02)
    copy = tmp_path / "copies" / "nhacviec.copy"
    await copy_to(database_url, copy)
    await writing
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert os.listdir(copy.parent) == [copy.name]  # noqa: PTH208
    assert await bring_back(empty_url, copy, now=NIGHT) == 0
    await check(empty_url)


@both_databases
async def test_what_was_on_its_way_is_held_until_somebody_lets_it_go(
    store: Store, database_url: str, empty_url: str, tmp_path: Path
) -> None:
    async with store.write() as tx:
        chat = await tx.chats.ensure(-100, title="Trung tâm")
        await tx.outbox.put(
            "one", chat.id, [Message("Chào")], priority=Priority.BULK, created_at=NIGHT
        )
    await copy_to(database_url, tmp_path / "copy")
    assert await bring_back(empty_url, tmp_path / "copy", now=NIGHT) == 1
    elsewhere = Database(empty_url)
    async with elsewhere.of(FIRST).write() as tx:
        assert await tx.backlog.pending(in_hours_now=True) == 0
        (held,) = await tx.backlog.all_set_aside()
        assert (held.why, held.chat) == (HELD, "Trung tâm")
        await tx.backlog.put_back(held.outbox_id, at=NIGHT)
        # With an edit behind it: what it shows may have changed.
        assert await tx.backlog.pending(in_hours_now=True) == 2
    await elsewhere.close()


@both_databases
async def test_nothing_is_written_over(store: Store, database_url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    await copy_to(database_url, copy)
    before = copy.read_bytes()
    with pytest.raises(CopyFailed) as refused:
        await copy_to(database_url, copy)
    assert refused.value.fault is Fault.EXISTS
    with pytest.raises(CopyFailed) as refused:
        await bring_back(database_url, copy, now=NIGHT)
    assert refused.value.fault is Fault.NOT_EMPTY
    assert copy.read_bytes() == before


@both_databases
async def test_what_is_no_copy_is_refused(empty_url: str, tmp_path: Path) -> None:
    other = b"SQLite format 3\0" if "postgresql" in empty_url else b"PGDMP of the other kind"
    damaged = b"PGDMP" if "postgresql" in empty_url else b"SQLite format 3\0" + b"\1" * 5000
    for content, fault in (
        (None, Fault.ABSENT),
        (b"Kinh gui", Fault.NO_COPY),
        (other, Fault.OTHER_KIND),
        (damaged, Fault.PROGRAM if "postgresql" in empty_url else Fault.DAMAGED),
    ):
        path = tmp_path / "copy"
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(CopyFailed) as refused:
            await bring_back(empty_url, path, now=NIGHT)
        assert refused.value.fault is fault


async def test_a_file_of_another_program_is_no_copy(empty_url: str, tmp_path: Path) -> None:
    path = tmp_path / "danh-ba.db"
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("CREATE TABLE people (name TEXT)")
    with pytest.raises(CopyFailed) as refused:
        await bring_back(empty_url, path, now=NIGHT)
    assert refused.value.fault is Fault.NO_COPY
    with pytest.raises(CannotBeOpened):
        await check(empty_url)


async def test_a_copy_of_a_newer_version_is_refused(
    store: Store, database_url: str, empty_url: str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    await copy_to(database_url, copy)
    with sqlite3.connect(copy) as opened:
        opened.execute("UPDATE alembic_version SET version_num = '9999'")
    opened.close()
    with pytest.raises(CopyFailed) as refused:
        await bring_back(empty_url, copy, now=NIGHT)
    assert refused.value.fault is Fault.NEWER
    with pytest.raises(CannotBeOpened):
        await check(empty_url)


@both_databases
async def test_an_old_database_is_copied_before_it_is_brought_up_to_date(
    databases: Databases, database_url: str, tmp_path: Path
) -> None:
    await downgrade(database_url, "-1")
    await upgrade(database_url, keeping=copying_before(tmp_path, database_url, NIGHT))
    await upgrade(database_url, keeping=copying_before(tmp_path, database_url, NIGHT))
    (copy,) = tmp_path.iterdir()  # noqa: ASYNC240
    assert copy.name.startswith("before-upgrade-from-00")
    name = new_name()
    databases.make_empty(name)
    await bring_back(databases.url(name), copy, now=NIGHT)
    databases.drop(name)


async def test_a_copy_that_cannot_be_made_leaves_the_database_as_it_was(
    database_url: str, tmp_path: Path
) -> None:
    await downgrade(database_url, "-1")
    folder = tmp_path / "file"
    folder.touch()
    with pytest.raises(CopyFailed) as refused:
        await upgrade(database_url, keeping=copying_before(folder, database_url, NIGHT))
    assert refused.value.fault is Fault.NOT_WRITABLE
    with pytest.raises(SchemaOutdated):
        await check(database_url)


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
async def test_without_postgresqls_programs_it_is_said_which_is_missing(
    store: Store, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CopyFailed) as refused:
        await copy_to(database_url, tmp_path / "copy")
    assert (refused.value.fault, refused.value.facts) == (Fault.NO_PROGRAM, "pg_dump")


async def test_each_night_is_kept_once_and_two_weeks_of_them(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    assert newest(folder) is None
    for day in range(1, KEEP_BACKUPS + 3):
        for _ in range(2):
            await copy_nightly(database_url, folder, f"2021-05-{day:02}", keep=KEEP_BACKUPS)
    kept = sorted(os.listdir(folder))  # noqa: PTH208
    assert len(kept) == KEEP_BACKUPS
    assert (kept[0], kept[-1]) == ("nhacviec-2021-05-03.db", "nhacviec-2021-05-16.db")
    assert newest(folder) == folder / kept[-1]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


async def test_the_job_keeps_the_night_by_the_offices_day(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    async def kept(folder: Path | None) -> None:
        zone = ZoneInfo("Asia/Ho_Chi_Minh")
        await Jobs(store.database, office_of, zone, database_url, folder).back_up(NIGHT)

    await kept(None)
    await kept(tmp_path / "backups")
    found = newest(tmp_path / "backups")
    assert found is not None
    assert found.name == "nhacviec-2021-05-22.db"


def office_of(_: object) -> Office:
    """No department is asked for its rules."""
    raise AssertionError


async def test_a_database_is_its_owners_alone(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/data/nhacviec.db"
    # As `run` begins: with the lock, before there is anything.
    with alone(url):
        await upgrade(url)
    database = Database(url)
    await database.of(FIRST).run(lambda tx: tx.people.seen(1, "Cán bộ Trung tâm"))
    path = file_of(url)
    assert path is not None
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in path.parent.iterdir()} == {0o600}
    await database.close()
