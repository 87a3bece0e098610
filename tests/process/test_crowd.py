"""Everybody at once, on PostgreSQL, with one process of the bot and with two, one of them killed.

`make crowd` lets the crowd come for ten days and prints what became of it.
"""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from random import Random

import pytest
from rich.console import Console

from bot.application import SENDS_AT_ONCE
from bot.inbox import AT_ONCE
from documents.plan import PlanReading
from tests.databases import POSTGRESQL
from tests.pauses import leases_end, turn_ends
from tests.process.means.crowd import WORDS, Crowd
from tests.process.means.crowd_figures import Figures, figures
from tests.process.means.machine import PATIENCE, ZONE, Machine

SEED = 20_210_517
MONDAY = datetime(2021, 5, 17, 8, 0, tzinfo=ZONE)
FRIDAY = 4
DIGEST = time(15, 30)
ACTS = 5
# Killed in the middle of what a day brings, when so many answers are out.
ANSWERS_BEFORE_A_KILL = 12
STANDS_STILL_SECONDS = 1.0

on_postgresql = pytest.mark.parametrize("databases", [POSTGRESQL], indirect=True)


@pytest.fixture
def crowd(machine: Machine, real_plan: PlanReading) -> Crowd:
    crowd = Crowd(machine, [task.code for task in real_plan.tasks if task.code], Random(SEED))
    crowd.gather()
    return crowd


@on_postgresql
async def test_each_of_eight_chats_searches_at_once_and_then_ten_times(
    machine: Machine, crowd: Crowd
) -> None:
    await machine.start(MONDAY)
    await settled(machine)
    for times in (1, 10):
        for code in machine.town.chats:
            crowd.asks(code, times)
        await settled(machine)
    nothing_went_wrong(await figures(machine, crowd))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Let a short run be content with the harder of the two."""
    if "processes" in metafunc.fixturenames:
        is_short = metafunc.config.getoption("crowd") == "1"
        metafunc.parametrize("processes", [2] if is_short else [1, 2])


@on_postgresql
async def test_days_of_a_crowd(
    machine: Machine,
    crowd: Crowd,
    processes: int,
    pytestconfig: pytest.Config,
    capsys: pytest.CaptureFixture[str],
) -> None:
    days, kills = int(pytestconfig.getoption("crowd")), 0
    crowd.types_everything()
    await machine.start(MONDAY)
    if processes > 1:
        await machine.start_beside(MONDAY)
    for number, moment in enumerate(mornings_and_digests(days)):
        machine.comes(moment)
        crowd.acts(ACTS)
        if number % 2 == 0:
            await one_is_killed(machine, victim=kills % 2)
            kills += 1
        await settled(machine)
    found = await figures(machine, crowd)
    with capsys.disabled():
        Console().print(f"\n{processes} process(es), {kills} killed: {found}", soft_wrap=True)
    assert crowd.typed == WORDS.keys()
    nothing_went_wrong(found, kills)


def mornings_and_digests(days: int) -> Iterator[datetime]:
    """Yield the moments of so many working days at which time does something."""
    morning = MONDAY
    for _ in range(days):
        yield morning
        if morning.weekday() == FRIDAY:
            yield datetime.combine(morning, DIGEST, ZONE)
        morning += timedelta(days=3 if morning.weekday() == FRIDAY else 1)


async def one_is_killed(machine: Machine, victim: int) -> None:
    """Kill one process in the middle of its work and start it again; another one works on.

    What it held stays leased for a minute, which ends here once nothing else is left; its turn to
    poll ends at once.
    """
    before, world = machine.count(), machine.town.world
    await world.until(lambda: machine.count() >= before + ANSWERS_BEFORE_A_KILL, PATIENCE)
    if victim and machine.beside:
        await machine.kill(machine.beside)
        at = datetime.now(UTC)
        await turn_ends(machine.database_url)
        await machine.start_beside(machine.clock())
    else:
        await machine.kill()
        at = datetime.now(UTC)
        await turn_ends(machine.database_url)
        await machine.start(machine.clock())
    await stands_still(machine)
    await leases_end(machine.database_url, taken_by=at)


async def settled(machine: Machine) -> None:
    """Wait until everything is answered and sent."""
    async with asyncio.timeout(PATIENCE):
        # Looking takes the database from the bot, and so it is done seldom.
        while not await machine.has_settled():  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def stands_still(machine: Machine) -> None:
    """Wait until nothing is left but what nobody may work on."""
    before = None
    async with asyncio.timeout(PATIENCE):
        while (left := (await machine.unhandled(), await machine.unsent())) != before:
            before = left
            await asyncio.sleep(STANDS_STILL_SECONDS)


def nothing_went_wrong(found: Figures, kills: int = 0) -> None:
    assert found.codes == []
    assert found.errors == []
    assert found.doubled == []
    assert (found.set_aside, found.waiting) == (0, 0)
    assert 0 <= found.repeated <= kills * SENDS_AT_ONCE
    # A kill between an effect and its toast leaves a press without a word; its effect is there.
    assert len(found.unanswered) <= kills * AT_ONCE
    assert not any(one.startswith("/") for one in found.unanswered)
