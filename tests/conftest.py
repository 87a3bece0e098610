"""What the whole suite stands on: databases, and property tests that no busy machine fails."""

import asyncio
import gc
import os
from collections.abc import AsyncIterator, Generator, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from domain.department.department import FIRST
from storage.migrate import upgrade
from storage.store import Database, Store
from tests.databases import (
    MIGRATED,
    POSTGRESQL,
    SQLITE,
    Databases,
    PostgresqlServer,
    SqliteFiles,
    new_name,
    quickest_folder,
)
from tests.once import Once
from tests.strings import ANY_TEXT

# Where stories and the tests of actions begin; every affair's folder has some of both.
pytest_plugins = ["tests.scenarios.beginnings", "tests.actions.beginnings"]

# As many examples as ever, however long one takes.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")
st.register_type_strategy(str, ANY_TEXT)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `make fuzz`, `crowd`, `chaos` and `ledger` try more than a test run does."""
    parser.addoption("--mutations", default="120", help="how many damaged documents are read")
    parser.addoption("--updates", default="700", help="how many strange updates come in")
    parser.addoption("--crowd", default="1", help="for how many days a crowd comes")
    parser.addoption("--outages", default="15", help="how often the bot cannot hear")
    parser.addoption("--years", default="1", help="how many years are kept in the ledger")
    parser.addoption("--kills", default="2", help="how often the bot is killed")


_RUN = "NHACVIEC_TEST_RUN"
_FOLDER = pytest.StashKey[TemporaryDirectory[str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Make the folder that all workers of this run share, and name it to them.

    What tests write lies in it too: removing ten thousand files from a disk takes ten seconds.
    """
    if not hasattr(config, "workerinput"):
        folder = TemporaryDirectory(prefix="nhacviec-run-", dir=quickest_folder())
        config.stash[_FOLDER] = folder
        os.environ[_RUN] = folder.name
        config.option.basetemp = config.option.basetemp or Path(folder.name, "tmp")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove that folder when every worker has ended."""
    if _FOLDER in config.stash:
        config.stash[_FOLDER].cleanup()


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Collect ten thousand tests without looking for garbage among them, now or later.

    All of it stays until the end, and every worker collects all: looking through it takes each
    more than a second of nine.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


# Minutes of waiting for processes and for days to pass; the rest fills the gaps they leave.
_LONG = ("tests/released/", "tests/process/", "tests/ledger/", "tests/test_mutants")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what takes long where several work, so that none is left with it at the end."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: not item.nodeid.startswith(_LONG))


@pytest.fixture(scope="session")
def once() -> Once:
    """Return what the workers of this run make once for all of them."""
    return Once(Path(os.environ[_RUN]))


@pytest.fixture(scope="session")
def sqlite(once: Once) -> SqliteFiles:
    """Return the run's folder of databases."""
    files = SqliteFiles(Path(os.environ[_RUN]))
    asyncio.run(once.made(f"{SQLITE} {MIGRATED}", lambda: _migrated(files)))
    return files


@pytest.fixture(scope="session")
def postgresql(testrun_uid: str, once: Once) -> Iterator[PostgresqlServer]:
    """Return the run's one PostgreSQL."""
    server = PostgresqlServer(testrun_uid)
    asyncio.run(once.made(f"{POSTGRESQL} {MIGRATED}", lambda: _migrated(server)))
    yield server
    server.close()


async def _migrated(databases: Databases) -> str:
    databases.make_empty(MIGRATED)
    await upgrade(databases.url(MIGRATED))
    return MIGRATED


@pytest.fixture(params=[SQLITE])
def databases(request: pytest.FixtureRequest) -> Databases:
    """Return databases of the kind that the test runs on; see `both_databases`."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """Return the address of a database of the test's own, empty but for its tables."""
    name = new_name()
    databases.copy(MIGRATED, name)
    yield databases.url(name)
    databases.drop(name)


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """Open a store on a database of the test's own."""
    opened = Database(database_url).of(FIRST)
    yield opened
    await opened.database.close()
