"""The small department of `office.py`; every test here runs on a database of each kind."""

import pytest

from storage.store import Store
from tests.databases import POSTGRESQL, SQLITE, Databases
from tests.storage.office import Office, open_office


@pytest.fixture(params=[SQLITE, POSTGRESQL])
def databases(request: pytest.FixtureRequest) -> Databases:
    """Return databases of each kind in turn."""
    return request.getfixturevalue(request.param)


@pytest.fixture
async def office(store: Store) -> Office:
    """Open the department."""
    return await open_office(store)
