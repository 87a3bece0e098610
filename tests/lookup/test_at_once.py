"""Who only reads, or asks before anything counts, waits for nobody who is changing the same work.

On SQLite one writes at a time, whatever is locked.
"""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

import pytest

from actions.extension.asking import extend_typed
from actions.here import Here
from actions.lookup.browsing import browse_own
from actions.lookup.looking_back import look_back
from actions.lookup.searching import search_typed
from actions.obstacle.reporting import obstruct_typed
from domain.department.department import FIRST
from domain.written import Written
from storage.store import Transaction
from tests.databases import POSTGRESQL
from tests.scenarios.story import Story

LOOKUPS: list[Callable[[Here], Awaitable[object]]] = [
    partial(browse_own, written=Written()),
    partial(search_typed, written=Written("kế hoạch")),
    partial(look_back, written=Written("TT-04")),
    partial(obstruct_typed, written=Written("4 chưa có kinh phí")),
    partial(extend_typed, written=Written("4 đến 15/3")),
]


@pytest.mark.parametrize("databases", [POSTGRESQL], indirect=True)
async def test_who_only_reads_or_asks_waits_for_nobody(monday: Story) -> None:
    store, beside = monday.installation.database.of(FIRST), await monday.colleague()

    async def looks(number: int, look: Callable[[Here], Awaitable[object]]) -> None:
        async def once(tx: Transaction) -> object:
            chat = await tx.chats.find(monday.chat("TT").id)
            officer = monday.officer("TT")
            assert chat
            person = await tx.people.seen(officer.id, officer.name)
            office = beside.installation.office
            now = monday.clock()
            here = Here(tx, office, chat, person, now, said_at=now, update_id=number)
            return await look(here)

        await beside.installation.database.of(FIRST).run(once)

    async with store.write() as holding:
        units = [unit.id for unit in await holding.units.all()]
        assert await holding.plans.current(lock_units=units)
        async with asyncio.timeout(10):
            for number, look in enumerate(LOOKUPS, start=9001):
                await looks(number, look)
