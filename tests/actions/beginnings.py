"""Where tests of actions begin: the real plan taken in and every chat bound, once for a run."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from actions.plan.importing import import_plan
from documents.plan import PlanReading
from domain.department.department import FIRST
from storage.store import Database
from tests.actions.at_work import MONDAY, AtWork, settle_in
from tests.actions.at_work import at_work as open_at_work
from tests.databases import MIGRATED, SqliteFiles, new_name
from tests.once import Once

SETTLED = "settled"


@pytest.fixture(scope="session")
def settled(sqlite: SqliteFiles, real_plan: PlanReading, once: Once) -> SqliteFiles:
    """Return databases among which is one of a department that has settled in."""

    async def make() -> str:
        sqlite.copy(MIGRATED, SETTLED)
        await settle(sqlite.url(SETTLED), real_plan)
        return SETTLED

    asyncio.run(once.made(SETTLED, make))
    return sqlite


async def settle(url: str, plan: PlanReading) -> None:
    """Take the plan in and bind every chat, three days before the first Monday."""
    store = Database(url).of(FIRST)
    signed = MONDAY - timedelta(days=3)
    async with store.write() as tx:
        await import_plan(tx, plan, now=signed)
        units = {unit.code: unit.id for unit in await tx.units.all()}
        await settle_in(tx, units, at=signed)
    await store.database.close()


@pytest.fixture
async def at_work(settled: SqliteFiles) -> AsyncIterator[AtWork]:
    """A department on the first Monday after its plan was signed."""
    name = new_name()
    settled.copy(SETTLED, name)
    opened = await open_at_work(settled.url(name))
    yield opened
    opened.outside.dispose()
    await opened.store.database.close()
    settled.drop(name)
