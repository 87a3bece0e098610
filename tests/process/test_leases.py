"""Two processes on one PostgreSQL: one asks for updates, the other stands by and takes over."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from sqlalchemy import text

import bot.lease
from bot.lease import LeaseLost, PollingLease
from storage.engines import writer
from storage.store import Database
from tests.databases import POSTGRESQL, both_databases
from tests.pauses import turn_ends
from tests.process.means.machine import NIGHT, PATIENCE, Machine

on_postgresql = pytest.mark.parametrize("databases", [POSTGRESQL], indirect=True)
# Soon, for a lease that nobody gave back would take longer.
SOON = 15.0


async def is_answered(machine: Machine) -> None:
    before = machine.count()
    machine.officer("TT").says(machine.town.chats["TT"], "/kehoach")
    await machine.town.world.until(lambda: machine.count() > before, PATIENCE)
    # Whoever stalls or dies now holds nothing but its lease.
    await machine.until(machine.has_settled)
    await asyncio.sleep(0.3)


def logged(machine: Machine, *what: str) -> Callable[[], Awaitable[bool]]:
    """Ask whether this is all that the processes have said of their leases so far."""

    async def so_far() -> bool:
        lines = machine.log.read_text("utf-8").splitlines()
        said = [line.rpartition(": ")[2] for line in lines]
        return [one for one in said if one in (STANDS_BY, TAKES_OVER, LOST)] == list(what)

    return so_far


STANDS_BY = "another process asks for updates; this one stands by"
TAKES_OVER = "this process asks for updates from now on"
LOST = "the lease to poll is lost"


@on_postgresql
async def test_one_polls_and_the_other_takes_over_when_it_stalls_dies_or_stops(
    machine: Machine,
) -> None:
    await machine.start(NIGHT)
    await is_answered(machine)
    await machine.start_beside(NIGHT)
    await machine.until(logged(machine, STANDS_BY))
    await is_answered(machine)

    assert machine.process
    assert machine.beside
    machine.process.send_signal(signal.SIGSTOP)
    await turn_ends(machine.database_url)
    await machine.until(logged(machine, STANDS_BY, TAKES_OVER))
    await is_answered(machine)
    machine.process.send_signal(signal.SIGCONT)
    await machine.until(logged(machine, STANDS_BY, TAKES_OVER, LOST, STANDS_BY))
    await is_answered(machine)

    await machine.kill(machine.beside)
    await turn_ends(machine.database_url)
    await machine.until(logged(machine, STANDS_BY, TAKES_OVER, LOST, STANDS_BY, TAKES_OVER))
    await machine.start_beside(NIGHT)
    await machine.until(
        logged(machine, STANDS_BY, TAKES_OVER, LOST, STANDS_BY, TAKES_OVER, STANDS_BY)
    )
    assert await machine.stop() == 0
    await is_answered(machine)
    assert "another program reads" not in machine.log.read_text("utf-8")


@on_postgresql
async def test_a_turn_that_cannot_be_renewed_ends_before_another_can_have_it(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.lease, "LEASE", timedelta(seconds=1.5))
    monkeypatch.setattr(bot.lease, "RENEW_SECONDS", 0.05)
    database = Database(database_url)
    mine, other = PollingLease(database), PollingLease(database)
    rename = "ALTER TABLE polling RENAME TO polling_out_of_reach"

    async def polls_until_the_database_is_lost() -> None:
        async with mine.mine():
            await asyncio.sleep(0.7)
            # To its end: a statement that was given up half way would keep the table for itself.
            await asyncio.shield(execute(database_url, rename))
            await asyncio.sleep(60)

    with pytest.raises(ExceptionGroup) as lost:
        await polls_until_the_database_is_lost()
    assert lost.group_contains(LeaseLost)
    await execute(database_url, "ALTER TABLE polling_out_of_reach RENAME TO polling")
    async with asyncio.timeout(SOON), other.mine():
        await other.check()
    await database.close()


@both_databases
async def test_a_turn_is_given_back_at_its_end(database_url: str) -> None:
    database = Database(database_url)
    for lease in (PollingLease(database), PollingLease(database)):
        async with asyncio.timeout(SOON), lease.mine():
            await lease.check()
    await database.close()


async def execute(database_url: str, statement: str) -> None:
    engine = writer(database_url)
    async with engine.begin() as connection:
        await connection.execute(text(statement))
    await engine.dispose()
