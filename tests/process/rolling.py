"""A new version starts beside the old one, migrates, and takes over while people type and press.

`make rolling` runs it, and no other run does: the old version comes from the repository's history,
the last commit before the newest migration.
"""

import asyncio
import signal
from pathlib import Path
from random import Random

import pytest
from rich.console import Console

from documents.plan import PlanReading
from storage.migrate import downgrade
from tests.databases import POSTGRESQL
from tests.process.means.crowd import Crowd
from tests.process.means.crowd_figures import figures
from tests.process.means.ledger import Ledger
from tests.process.means.machine import PATIENCE, Machine
from tests.process.means.old_version import OldVersion, version_before
from tests.process.means.weather import Weather
from tests.process.test_chaos import MONDAY, SEED, settled, somewhere_in_the_middle

ACTS = 12


@pytest.mark.parametrize("databases", [POSTGRESQL], indirect=True)
async def test_old_and_new_work_side_by_side_during_the_newest_migration(
    machine: Machine, real_plan: PlanReading, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = tmp_path / "before"
    tree.mkdir()
    commit = version_before(tree)
    await downgrade(machine.database_url, "-1")
    dice = Random(SEED)
    crowd = Crowd(machine, [task.code for task in real_plan.tasks if task.code], dice)
    ledger = Ledger(machine, Weather(Random(SEED)))
    machine.clock.set(MONDAY)
    machine.moment = MONDAY
    administrator = str(machine.town.administrator.id)
    arguments = (machine.api, machine.database_url, MONDAY.isoformat(), administrator)
    old = OldVersion(tree, *arguments, log=machine.log)
    try:
        machine.process = old  # type: ignore[assignment]
        crowd.gather()
        await acts(machine, crowd, dice)
        await machine.start_beside(MONDAY)
        await acts(machine, crowd, dice)
        # What each of them has on its way when the old one is told to end.
        old.send_signal(signal.SIGTERM)
        crowd.acts(1)
        async with asyncio.timeout(PATIENCE):
            assert await old.wait() == 0
        ledger.one_was_killed()
        await acts(machine, crowd, dice)
        await settled(machine)
    finally:
        if old.returncode is None:
            old.send_signal(signal.SIGKILL)
            await old.wait()
    await ledger.count_repeats()
    found = await figures(machine, crowd)
    lost = await ledger.lost([MONDAY.date()])
    lost += [one for one in found.unanswered if one.startswith("/")]
    with capsys.disabled():
        Console().print(
            f"\n{commit} to today: heard {ledger.given}, handled {found.updates}, "
            f"answers expected {len(crowd.commands) + len(crowd.presses)}, "
            f"unanswered {len(found.unanswered)}, lost {len(lost)}, twice {len(found.doubled)}, "
            f"codes {len(found.codes)}, repeated {sum(ledger.repeated)}, "
            f"messages sent {found.messages}",
            soft_wrap=True,
        )
    assert lost == []
    assert (found.codes, found.errors, found.unanswered, found.doubled) == ([], [], [], [])
    assert (found.set_aside, found.waiting) == (0, 0)
    # It was asked to end, and not killed: what it sent it has written down.
    assert sum(ledger.repeated) == 0


async def acts(machine: Machine, crowd: Crowd, dice: Random) -> None:
    """Let people act, again and again, without waiting for all answers."""
    for _ in range(ACTS):
        crowd.acts(1)
        await somewhere_in_the_middle(machine, dice)
