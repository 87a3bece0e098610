"""What the whole suite stands on: databases, and property tests that no busy machine fails."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings

from domain.department.department import FIRST
from storage.store import Database, Store
from tests.databases import (
    MIGRATED,
    SQLITE,
    Databases,
    PostgresqlServer,
    SqliteFiles,
    new_name,
    quickest_folder,
)

# Where stories and the tests of actions begin; every affair's folder has some of both.
pytest_plugins = ["tests.scenarios.beginnings", "tests.actions.beginnings"]

# As many examples as ever, however long one takes.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `make fuzz`, `crowd`, `chaos` and `ledger` try more than a test run does."""
    parser.addoption("--mutations", default="120", help="how many damaged documents are read")
    parser.addoption("--updates", default="700", help="how many strange updates come in")
    parser.addoption("--crowd", default="1", help="for how many days a crowd comes")
    parser.addoption("--outages", default="15", help="how often the bot cannot hear")
    parser.addoption("--years", default="1", help="how many years are kept in the ledger")
    parser.addoption("--kills", default="2", help="how often the bot is killed")


# Minutes of waiting for processes and for days to pass; the rest fills the gaps they leave.
_LONG = ("tests/released/", "tests/process/", "tests/ledger/", "tests/test_mutants")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what takes long where several work, so that none is left with it at the end."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: not item.nodeid.startswith(_LONG))


@pytest.fixture(scope="session")
def sqlite() -> Iterator[SqliteFiles]:
    """Return the worker's folder of databases."""
    with TemporaryDirectory(prefix="nhacviec-sqlite-", dir=quickest_folder()) as folder:
        files = SqliteFiles(Path(folder))
        files.make(MIGRATED)
        yield files


@pytest.fixture(scope="session")
def postgresql(testrun_uid: str) -> Iterator[PostgresqlServer]:
    """Return the run's one PostgreSQL, with the worker's own databases."""
    server = PostgresqlServer(testrun_uid)
    server.make(MIGRATED)
    yield server
    server.close()


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
