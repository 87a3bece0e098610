"""The database is in trouble again and again while people type and press: all is made up for.

`make chaos` strikes ten times as often as a test run and prints what became of it all.
"""

import asyncio
from random import Random

import pytest
from rich.console import Console

from bot.application import SENDS_AT_ONCE
from documents.plan import PlanReading
from tests.databases import POSTGRESQL, SQLITE
from tests.pauses import turn_ends
from tests.process.means.crowd import Crowd
from tests.process.means.crowd_figures import figures
from tests.process.means.ledger import Ledger
from tests.process.means.machine import Machine
from tests.process.means.troubles import Trouble, full_disk, locked, restarted
from tests.process.means.weather import Weather
from tests.process.test_chaos import MONDAY, SEED, settled, somewhere_in_the_middle

LASTS_SECONDS = 2.0
# With two kills, as in a test run, one strike.
KILLS_A_STRIKE = 10


@pytest.mark.parametrize(
    ("databases", "trouble"),
    [(SQLITE, full_disk), (SQLITE, locked), (POSTGRESQL, locked), (POSTGRESQL, restarted)],
    indirect=["databases"],
)
async def test_nothing_is_lost_while_the_database_is_in_trouble(
    machine: Machine,
    trouble: Trouble,
    real_plan: PlanReading,
    pytestconfig: pytest.Config,
    capsys: pytest.CaptureFixture[str],
) -> None:
    strikes = 1 + int(pytestconfig.getoption("kills")) // KILLS_A_STRIKE
    dice = Random(SEED)
    crowd = Crowd(machine, [task.code for task in real_plan.tasks if task.code], dice)
    ledger = Ledger(machine, Weather(Random(SEED)))
    await machine.start(MONDAY)
    if machine.database_url.startswith(POSTGRESQL):
        await machine.start_beside(MONDAY)
    crowd.gather()
    await settled(machine)
    for _ in range(strikes):
        crowd.acts(1)
        await somewhere_in_the_middle(machine, dice)
        ledger.one_was_killed()
        async with trouble(machine):
            crowd.acts(1)
            await asyncio.sleep(LASTS_SECONDS)
        ledger.one_was_killed()
        await turn_ends(machine.database_url)
        await settled(machine)
    await ledger.count_repeats()
    found = await figures(machine, crowd)
    lost = await ledger.lost([MONDAY.date()])
    with capsys.disabled():
        Console().print(
            f"\n{machine.database_url.partition('+')[0]}, {trouble.__name__}: {strikes} strikes, "
            f"heard {ledger.given}, handled {found.updates}, lost {len(lost)}, "
            f"codes {len(found.codes)}, twice {len(found.doubled)}, "
            f"repeated {sum(ledger.repeated)}, {max(ledger.repeated)} at most, "
            f"errors in the log {len(found.errors)}",
            soft_wrap=True,
        )
    assert lost == []
    assert (found.codes, found.unanswered, found.doubled) == ([], [], [])
    assert (found.set_aside, found.waiting) == (0, 0)
    assert max(ledger.repeated) <= SENDS_AT_ONCE
