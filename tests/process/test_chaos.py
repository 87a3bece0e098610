"""Killed again and again in bad weather, while people type and press and mornings go out.

`make chaos` kills a hundred times on each database and prints what became of it all.
"""

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from rich.console import Console
from sqlalchemy import func, select

from bot.application import SENDS_AT_ONCE
from bot.inbox import LEASE
from documents.plan import PlanReading
from storage.engines import reader
from tests.databases import both_databases
from tests.pauses import LEASES, leases_end, turn_ends
from tests.process.means.crowd import Crowd
from tests.process.means.crowd_figures import Figures, figures
from tests.process.means.ledger import Ledger
from tests.process.means.machine import PATIENCE, ZONE, Machine
from tests.process.means.weather import Weather

SEED = 20_210_205
MONDAY = datetime(2021, 5, 17, 8, 0, tzinfo=ZONE)
SATURDAY = 5
KILLS_A_DAY = 5
# A kill comes anywhere in the work that people make, and now and then in a start.
MOST_MESSAGES = 12
LONGEST_STEP_SECONDS = 0.5
IN_A_START = 0.1
STANDS_STILL_SECONDS = 1.0
# Everything may be answered by now.
LULL = 8.0


@both_databases
async def test_nothing_is_lost_however_often_it_is_killed(
    machine: Machine,
    real_plan: PlanReading,
    pytestconfig: pytest.Config,
    capsys: pytest.CaptureFixture[str],
) -> None:
    kills, dice = int(pytestconfig.getoption("kills")), Random(SEED)
    crowd = Crowd(machine, [task.code for task in real_plan.tasks if task.code], dice)
    weather = Weather(Random(SEED))
    ledger = Ledger(machine, weather)
    mornings = days()
    past = [next(mornings)]
    await machine.start(past[0])
    if machine.database_url.startswith("postgresql"):
        await machine.start_beside(past[0])
    crowd.gather()
    machine.town.world.faults.weather = weather.strike
    for number in range(kills):
        if number % KILLS_A_DAY == 1:
            await settled(machine)
            past.append(next(mornings))
            machine.comes(past[-1])
        crowd.acts(1)
        await somewhere_in_the_middle(machine, dice)
        await one_is_killed(machine, dice, crowd, ledger)
    await settled(machine)
    await ledger.count_repeats()
    found = await figures(machine, crowd)
    lost = await ledger.lost(moment.date() for moment in past)
    lost += [one for one in found.unanswered if one.startswith("/")]
    with capsys.disabled():
        Console().print(
            told(machine, crowd, ledger, weather, found, lost, len(past)), soft_wrap=True
        )
    assert lost == []
    nothing_went_wrong(found)
    assert max(ledger.repeated) <= SENDS_AT_ONCE
    assert found.repeated == sum(ledger.repeated) + ledger.by_network


def days() -> Iterator[datetime]:
    """Yield the mornings of working days."""
    morning = MONDAY
    while True:
        if morning.weekday() < SATURDAY:
            yield morning
        morning += timedelta(days=1)


async def somewhere_in_the_middle(machine: Machine, dice: Random) -> None:
    """Wait until a few messages have come, or until nothing comes for a while, and a moment."""
    if dice.random() > IN_A_START:
        messages, before = 1 + dice.randrange(MOST_MESSAGES), machine.count()
        with suppress(TimeoutError):
            await machine.town.world.until(lambda: machine.count() >= before + messages, LULL)
    await asyncio.sleep(dice.uniform(0, LONGEST_STEP_SECONDS))


async def one_is_killed(machine: Machine, dice: Random, crowd: Crowd, ledger: Ledger) -> None:
    """Kill a process and start it again; now and then people go on meanwhile.

    What it held is free as soon as nobody else holds anything of that time.
    """
    victim = dice.choice(machine.running)
    await machine.kill(victim)
    ledger.one_was_killed()
    at = datetime.now(UTC)
    if dice.random() < 1 / 2:
        crowd.acts(1)
    await turn_ends(machine.database_url)
    if machine.running:
        await only_the_dead_hold(machine, at)
    await leases_end(machine.database_url, taken_by=at)
    if victim is machine.beside:
        await machine.start_beside(machine.clock())
    else:
        await machine.start(machine.clock())


async def only_the_dead_hold(machine: Machine, at: datetime) -> None:
    """Wait until the living have ended what they had begun by a moment of the machine's clock."""
    before, held = -1, await held_since(machine, at)
    async with asyncio.timeout(PATIENCE):
        while held != before:
            await asyncio.sleep(STANDS_STILL_SECONDS)
            before, held = held, await held_since(machine, at)


async def held_since(machine: Machine, at: datetime) -> int:
    """Return how many rows were taken by then and are held still."""
    engine = reader(machine.database_url)
    async with engine.begin() as connection:
        counts = [
            (
                await connection.execute(select(func.count(column)).where(column <= at + LEASE))
            ).scalar_one()
            for column in LEASES
        ]
    await engine.dispose()
    return sum(counts)


async def settled(machine: Machine) -> None:
    """Wait until everything is answered and sent."""
    async with asyncio.timeout(PATIENCE):
        # Looking takes the database from the bot, and so it is done seldom.
        while not await machine.has_settled():  # noqa: ASYNC110
            await asyncio.sleep(0.1)


def told(
    machine: Machine,
    crowd: Crowd,
    ledger: Ledger,
    weather: Weather,
    found: Figures,
    lost: list[str],
    mornings: int,
) -> str:
    """Return the figures in lines."""
    kills, again = len(ledger.repeated), sum(ledger.repeated)
    expected = len(crowd.commands) + len(crowd.presses)
    database = machine.database_url.partition("+")[0]
    return "\n".join(
        (
            f"\n{database}: {kills} kills, {mornings} mornings",
            f"  updates given {ledger.given}, answers expected {expected}, "
            f"messages sent {found.messages}",
            f"  lost {len(lost)}, codes {len(found.codes)}, "
            f"presses without a word {len(found.unanswered)}",
            f"  repeated by kills {again}: {again / kills:.2f} a kill, "
            f"{max(ledger.repeated)} at most",
            f"  repeated by lost answers {ledger.by_network} of {len(weather.unheard)}",
            f"  weather: {', '.join(f'{kind} {n}' for kind, n in weather.struck.items())}",
        )
    )


def nothing_went_wrong(found: Figures) -> None:
    assert found.codes == []
    assert found.errors == []
    assert found.doubled == []
    assert (found.set_aside, found.waiting) == (0, 0)
