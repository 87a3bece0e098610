"""A connection that cannot be opened leaves no thread behind that outlives its loop."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from storage.driver import EagerConnection


def test_a_thread_has_ended_before_anybody_hears_that_it_could_not_connect(tmp_path: Path) -> None:
    async def connect() -> None:
        await EagerConnection(str(tmp_path))

    # A thread that answers a loop closed by then is a warning, and so an error of this test. One
    # attempt in eight was enough for it.
    for _ in range(200):
        with pytest.raises(sqlite3.OperationalError):
            asyncio.run(connect())
