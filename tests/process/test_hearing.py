"""What time says waits for what people have said."""

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.clock import HandClock
from bot.hearing import Hearing
from bot.installation import open_installation
from bot.running import at_work
from domain.hearing import Heard
from storage.boxes.pacing import UNPACED
from storage.store import Store
from tests.process.means.machine import PATIENCE, ZONE, Machine

LAST_DAY = datetime(2021, 5, 19, 16, 30, tzinfo=ZONE)
MORNING = datetime(2021, 5, 20, 7, 30, tzinfo=ZONE)
SOON = 0.5


async def test_the_first_morning_after_an_outage_knows_what_was_reported_in_it(
    machine: Machine,
) -> None:
    """All five owe VP-09.2 until 19/5; one has reported it while the machine was off."""
    machine.clock.set(LAST_DAY)
    machine.officer("QLKH").says(machine.town.chats["QLKH"], "/xong VP-09.2")
    machine.clock.set(MORNING)
    async with (
        open_installation(machine.settings(), HandClock(MORNING), pacing=UNPACED) as installation,
        at_work(installation, live=True),
    ):
        await machine.town.world.until(
            lambda: "nhắc việc" in machine.said()["TT"][-1], within=PATIENCE
        )
        await machine.until(machine.has_settled)
    said = machine.said()
    assert "VP-09.2" in said["TT"][-1]
    assert "Quá hạn" in said["TT"][-1]
    assert not any("nhắc việc" in each for each in said["QLKH"])


@pytest.mark.parametrize(
    ("heard", "stored", "is_up_to_date"),
    [
        (None, None, False),
        (-1, None, False),
        (0, None, True),
        (1, None, True),
        (1, 1, True),
        (1, 0, False),
        (1, -60, False),
    ],
)
async def test_it_waits_until_all_up_to_a_moment_was_heard_and_handled(
    store: Store, heard: int | None, stored: int | None, is_up_to_date: bool
) -> None:
    async with store.write() as tx:
        if heard is not None:
            await tx.hearing.heard_all(MORNING + timedelta(seconds=heard))
        if stored is not None:
            await tx.inbox.put(1, 7, "{}", Heard(MORNING + timedelta(seconds=stored)))
    waiting = asyncio.create_task(Hearing(store).up_to(MORNING))
    done, _ = await asyncio.wait([waiting], timeout=SOON)
    assert bool(done) == is_up_to_date
    async with store.write() as tx:
        await tx.hearing.heard_all(MORNING)
        await tx.inbox.handled(1, now=MORNING)
    async with asyncio.timeout(PATIENCE):
        await waiting


async def test_it_does_not_wait_for_ever(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    async with asyncio.timeout(PATIENCE):
        await Hearing(store).up_to(MORNING, patience=0.1)
    assert "may not have been heard" in caplog.text
