"""Which errors are the world's and are waited for, and which are our own and are counted."""

import errno
import sqlite3
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage.engines import Engine, writer
from storage.trouble import Opening, is_passing, opening
from tests.databases import POSTGRESQL, SQLITE

on_sqlite = pytest.mark.parametrize("databases", [SQLITE], indirect=True)
on_postgresql = pytest.mark.parametrize("databases", [POSTGRESQL], indirect=True)


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[Engine]:
    engine = writer(database_url)
    yield engine
    await engine.dispose()


async def raised_by(engine: Engine, *statements: str) -> DBAPIError:
    """What the last of some statements in one transaction raises."""

    async def execute() -> None:
        async with engine.begin() as connection:
            for statement in statements:
                await connection.execute(text(statement))

    with pytest.raises(DBAPIError) as caught:
        await execute()
    return caught.value


@on_sqlite
async def test_another_process_that_writes_for_long_is_waited_for(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.engines._BUSY_MILLISECONDS", 20)
    engine = writer(database_url)
    other = sqlite3.connect(database_url.partition("///")[2])
    other.execute("BEGIN IMMEDIATE")
    error = await raised_by(engine, "DELETE FROM runs")
    other.close()
    await engine.dispose()
    assert "locked" in str(error)
    assert is_passing(error)


@on_sqlite
async def test_a_full_disk_is_waited_for(engine: Engine) -> None:
    error = await raised_by(
        engine,
        "PRAGMA max_page_count = 1",
        "INSERT INTO runs (key, at) VALUES (hex(randomblob(2000000)), '2021-02-05 00:30:00')",
    )
    assert "full" in str(error)
    assert is_passing(error)


async def test_a_disk_that_is_away_is_waited_for(tmp_path: Path) -> None:
    engine = writer(f"sqlite+aiosqlite:///{tmp_path}")
    assert is_passing(await raised_by(engine, "SELECT 1"))
    await engine.dispose()


@on_postgresql
async def test_a_server_that_ends_a_connection_is_waited_for(engine: Engine) -> None:
    assert is_passing(await raised_by(engine, "SELECT pg_terminate_backend(pg_backend_pid())"))


async def test_a_server_that_is_away_is_waited_for() -> None:
    engine = writer("postgresql+psycopg://nobody@127.0.0.1:9/nothing")
    assert is_passing(await raised_by(engine, "SELECT 1"))
    await engine.dispose()


@on_postgresql
@pytest.mark.parametrize(
    ("state", "passes"),
    [
        ("08006", True),  # connection failure
        ("40P01", True),  # deadlock detected
        ("53100", True),  # disk full
        ("53300", True),  # too many connections
        ("55P03", True),  # lock not available
        ("57014", True),  # query canceled
        ("57P03", True),  # cannot connect now
        ("58030", True),  # input or output error
        ("22001", False),  # string too long
        ("23505", False),  # unique violation
        ("25006", False),  # a write in a transaction that reads
        ("42P01", False),  # undefined table
        ("XX000", False),  # internal error
    ],
)
async def test_what_postgresql_says_is_told_apart_by_its_code(
    engine: Engine, state: str, passes: bool
) -> None:
    error = await raised_by(
        engine, f"DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{state}'; END $$"
    )
    assert is_passing(error) is passes


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM no_such_table",
        "INSERT INTO runs (key, at) VALUES (NULL, NULL)",
        "SELEKT 1",
    ],
)
async def test_a_wrong_statement_is_our_own(engine: Engine, statement: str) -> None:
    assert not is_passing(await raised_by(engine, statement))


@pytest.mark.parametrize(
    ("error", "passes"),
    [
        (ConnectionResetError(), True),
        (TimeoutError(), True),
        (OSError(28, "No space left on device"), True),
        (FileNotFoundError(2, "No such file", "locales"), False),
        (KeyError("seat"), False),
        (RecursionError(), False),
        (StopIteration(), False),
    ],
)
def test_what_python_raises_is_told_apart_by_its_type(error: Exception, passes: bool) -> None:
    assert is_passing(error) is passes


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_a_disk_that_is_full_under_a_file_is_waited_for() -> None:
    with pytest.raises(OSError, match="No space left") as caught:
        Path("/dev/full").write_text("a")
    assert is_passing(caught.value)


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.EACCES, Opening.FORBIDDEN),
        (errno.EROFS, Opening.FORBIDDEN),
        (errno.ENOSPC, Opening.FULL),
        (errno.ENOTDIR, Opening.ADDRESS),
        (errno.EINVAL, Opening.OTHER),
    ],
)
def test_why_the_file_or_the_lock_beside_it_cannot_be_made(number: int, why: Opening) -> None:
    assert opening(OSError(number, "")) is why
