"""Stopped with SIGTERM, as a supervisor does."""

import asyncio

from bot.installation import SENDS_AT_ONCE
from tests.process.machine import AFTERNOON, PATIENCE, Machine
from tests.process.undisturbed import Said, everybody_asks

# After so many seconds a call of the Bot API is given up: who waits for one ends later.
CALL_ENDS_AFTER = 20


async def test_it_ends_soon_and_nothing_is_lost_or_repeated(
    machine: Machine, afternoon: Said
) -> None:
    world = machine.town.world
    # What is on its way arrives soon, and what would come after it never.
    world.faults.delay("sendMessage", 0, times=1)
    world.faults.delay("sendMessage", 0.3, times=SENDS_AT_ONCE)
    world.faults.delay("sendMessage", 3600, times=1000)
    before = machine.count()
    everybody_asks(machine)

    await machine.start(AFTERNOON)
    await world.until(lambda: machine.count() > before, within=PATIENCE)
    loop = asyncio.get_running_loop()
    asked_at = loop.time()
    assert await machine.stop() == 0
    assert loop.time() - asked_at < CALL_ENDS_AFTER
    assert await machine.unsent() > 0
    world.faults.clear()
    await machine.start(AFTERNOON)
    await machine.until(machine.has_settled)

    said = machine.said()
    assert {code: sorted(texts) for code, texts in said.items()} == {
        code: sorted(texts) for code, texts in afternoon.items()
    }


async def test_it_does_not_wait_for_a_messenger_that_hangs(machine: Machine) -> None:
    world = machine.town.world
    world.faults.delay("sendMessage", 3600, times=SENDS_AT_ONCE)

    await machine.start(AFTERNOON)
    await machine.until(machine.has_met_every_fault)
    loop = asyncio.get_running_loop()
    asked_at = loop.time()
    assert await machine.stop() == 0
    assert loop.time() - asked_at < CALL_ENDS_AFTER
