"""Killed with SIGKILL in the middle of its work, and started again."""

import pytest

from bot.application import SENDS_AT_ONCE
from tests.databases import POSTGRESQL, SQLITE, both_databases
from tests.process.means.machine import AFTERNOON, NIGHT, PATIENCE, Machine
from tests.process.means.undisturbed import (
    Said,
    everybody_asks,
    everybody_reports,
    repeats,
    without_repeats,
)


@pytest.mark.parametrize(
    ("databases", "arrived"),
    [(SQLITE, 1), (SQLITE, 11), (POSTGRESQL, 7)],
    indirect=["databases"],
)
async def test_the_rest_goes_out_when_it_is_back(
    machine: Machine, afternoon: Said, arrived: int
) -> None:
    world = machine.town.world
    # Some are answered at once; each later one arrives, and the bot is never told so.
    world.faults.delay("sendMessage", 0, times=arrived)
    world.faults.delay("sendMessage", 3600, after_effect=True, times=SENDS_AT_ONCE)
    before = machine.count()
    everybody_asks(machine)

    await machine.start(AFTERNOON)
    await machine.until(machine.unsent)
    await world.until(lambda: machine.count() >= before + arrived, PATIENCE)
    await machine.kill()
    world.faults.clear()
    assert machine.count() < sum(map(len, afternoon.values()))
    await machine.a_minute_passes()
    await machine.start(AFTERNOON)
    await machine.until(machine.has_settled)

    # What had arrived is found where it stands.
    assert repeats(machine.said(), afternoon) == 0


@both_databases
async def test_updates_that_were_stored_are_handled_once(machine: Machine, night: Said) -> None:
    # The office's paper does not come, so that what was said after it is left unhandled.
    machine.town.world.faults.delay("getFile", 3600)
    before = machine.count()
    everybody_reports(machine)

    await machine.start(NIGHT)
    await machine.town.world.until(lambda: machine.count() >= before + 3, PATIENCE)
    await machine.until(machine.unhandled)
    await machine.kill()
    assert await machine.unhandled() >= 2
    await machine.a_minute_passes()
    await machine.start(NIGHT)
    await machine.until(machine.has_settled)

    assert without_repeats(machine.said()) == without_repeats(night)
    assert repeats(machine.said(), night) <= SENDS_AT_ONCE


async def test_a_lease_holds_up_its_own_chat_only(machine: Machine) -> None:
    world = machine.town.world
    world.faults.delay("sendMessage", 3600, times=SENDS_AT_ONCE)

    await machine.start(AFTERNOON)
    await machine.until(machine.has_met_every_fault)
    await machine.kill()
    before = machine.count()
    await machine.start(AFTERNOON)
    others = len(machine.town.chats) - SENDS_AT_ONCE
    await world.until(lambda: machine.count() == before + others, PATIENCE)

    # The last of the others has arrived, and is noted a moment later.
    async def only_leased_are_left() -> bool:
        return await machine.unsent() == SENDS_AT_ONCE

    await machine.until(only_leased_are_left)
