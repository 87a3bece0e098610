"""Migrations: up and down on both databases, and equal to the tables the code knows."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from storage.columns import metadata
from storage.engines import reader
from storage.migrate import SchemaOutdated, check, downgrade, upgrade
from storage.store import Store


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


async def test_the_migrations_end_in_the_tables_the_code_knows(database_url: str) -> None:
    engine = reader(database_url)
    async with engine.begin() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_every_revision_goes_down_and_up_again(database_url: str) -> None:
    await downgrade(database_url, "base")
    with pytest.raises(SchemaOutdated):
        await check(database_url)
    await upgrade(database_url)
    await check(database_url)
    store = Store(database_url)
    async with store.write() as tx:
        await tx.people.seen(5, "Cán bộ Trung tâm")
    await store.close()


async def test_migrating_again_is_harmless(database_url: str) -> None:
    await upgrade(database_url)
    await check(database_url)
