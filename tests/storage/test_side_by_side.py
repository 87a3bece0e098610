"""The version before works on while a new one starts: the last migration takes nothing away."""

import pytest
from sqlalchemy import Connection, inspect
from sqlalchemy.engine.interfaces import ReflectedColumn

from storage.engines import reader
from storage.migrate import downgrade, upgrade
from tests.databases import POSTGRESQL

Columns = dict[str, dict[str, tuple[str, bool, bool]]]


def columns(connection: Connection) -> Columns:
    """Each table's columns: type, whether they may be empty, whether they fill themselves."""
    looked = inspect(connection)
    return {
        table: {
            one["name"]: (_type(one), one["nullable"], one["default"] is not None)
            for one in looked.get_columns(table)
        }
        for table in looked.get_table_names()
    }


def _type(column: ReflectedColumn) -> str:
    """Return what it holds; in which order that stands is nothing to who reads and writes it."""
    return str(column["type"]).partition(" COLLATE ")[0]


async def seen(url: str) -> Columns:
    engine = reader(url)
    async with engine.begin() as connection:
        found = await connection.run_sync(columns)
    await engine.dispose()
    return found


@pytest.mark.parametrize("databases", [POSTGRESQL], indirect=True)
async def test_what_the_version_before_reads_and_writes_is_there(database_url: str) -> None:
    await downgrade(database_url, "-1")
    before = await seen(database_url)
    await upgrade(database_url)
    after = await seen(database_url)
    assert before.keys() <= after.keys()
    for table, known in before.items():
        assert {name: after[table].get(name) for name in known} == known
        # What it does not know of it leaves out.
        new = {name: one for name, one in after[table].items() if name not in known}
        assert [name for name, (_, empty, fills) in new.items() if not (empty or fills)] == []
