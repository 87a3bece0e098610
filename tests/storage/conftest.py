"""The small department of `office.py`, in a database of each kind."""

import pytest

from storage.store import Store
from tests.storage.office import Office, open_office


@pytest.fixture
async def office(store: Store) -> Office:
    """Open the department."""
    return await open_office(store)
