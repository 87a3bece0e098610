"""SQLite on the loop: what waits for others or the disk waits in a thread."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.engines import writer

OTHER_WRITES_SECONDS = 0.1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "one.db"
    with closing(sqlite3.connect(file)) as made:
        made.execute("PRAGMA journal_mode = WAL")
        made.execute("CREATE TABLE rows (words TEXT)")
    return file


async def test_who_waits_for_another_process_to_write_holds_up_nobody(path: Path) -> None:
    engine = writer(f"sqlite+aiosqlite:///{path}")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    async def write() -> None:
        async with engine.begin() as connection:
            await connection.execute(text("INSERT INTO rows VALUES ('ours')"))

    writing = asyncio.create_task(write())
    await asyncio.sleep(OTHER_WRITES_SECONDS)
    assert not writing.done()
    other.execute("COMMIT")
    await writing
    assert other.execute("SELECT count(*) FROM rows").fetchone() == (1,)
    other.close()
    await engine.dispose()


async def test_between_two_transactions_others_have_their_turn(path: Path) -> None:
    engine = writer(f"sqlite+aiosqlite:///{path}")
    turns: list[str] = []

    async def answers() -> None:
        while True:
            turns.append("an answer")
            await asyncio.sleep(0)

    async with engine.begin():
        answering = asyncio.create_task(answers())
    for _ in range(3):
        async with engine.begin() as connection:
            await connection.execute(text("INSERT INTO rows VALUES ('one')"))
        turns.append("one of a morning")
    answering.cancel()
    assert turns == ["an answer", "one of a morning"] * 3
    await engine.dispose()


async def test_who_is_cancelled_while_it_waits_lets_the_next_one_write(path: Path) -> None:
    engine = writer(f"sqlite+aiosqlite:///{path}")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    async def write(words: str) -> None:
        async with engine.begin() as connection:
            await connection.execute(text(f"INSERT INTO rows VALUES ('{words}')"))

    waiting = asyncio.create_task(write("cancelled"))
    await asyncio.sleep(OTHER_WRITES_SECONDS)
    waiting.cancel()
    other.execute("COMMIT")
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await write("next")
    assert other.execute("SELECT words FROM rows").fetchall() == [("next",)]
    other.close()
    await engine.dispose()


async def test_the_log_is_brought_into_the_file_while_it_is_written(path: Path) -> None:
    engine = writer(f"sqlite+aiosqlite:///{path}")
    for _ in range(20):
        async with engine.begin() as connection:
            rows = [{"words": "x" * 1000}] * 100
            await connection.execute(text("INSERT INTO rows VALUES (:words)"), rows)
    # Two million letters were written; without it all of them stood in the log.
    assert path.with_name("one.db-wal").stat().st_size < 1_500_000
    await engine.dispose()
