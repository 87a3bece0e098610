"""Whose rows a database has."""

from sqlalchemy import func, select

from storage.columns import metadata
from storage.department.scope import WHOSE, everywhere
from storage.store import Database


async def refers_to_its_own(database: Database) -> None:
    """Assert that no row of one department refers to a row of another."""
    keys = [key for table in metadata.tables.values() for key in table.foreign_keys]
    async with database.read() as tx:
        for key in keys:
            table, to = key.parent.table, key.column.table
            if WHOSE not in table.c or WHOSE not in to.c:
                continue
            here, there = everywhere(table), everywhere(to).alias()
            crossing = (
                select(func.count())
                .select_from(here)
                .join(there, there.c[key.column.key] == here.c[key.parent.key])
                .where(here.c[WHOSE] != there.c[WHOSE])
            )
            assert await tx._connection.value(crossing) == 0, (table.name, to.name)


async def rows_of(database: Database, department: int) -> dict[str, int]:
    """Return how many rows a department has, by table."""
    async with database.read() as tx:
        return {
            table.name: await tx._connection.value(
                select(func.count()).where(everywhere(table).c[WHOSE] == department)
            )
            for table in metadata.sorted_tables
            if WHOSE in table.c
        }
