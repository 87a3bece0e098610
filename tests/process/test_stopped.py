"""Stopped with SIGTERM, as a supervisor does."""

import asyncio

from bot.department import SENDS_AT_ONCE
from bot.worker import ENDS_WITHIN
from tests.process.machine import AFTERNOON, Machine
from tests.process.undisturbed import Said, everybody_asks


async def test_it_ends_soon_and_nothing_is_lost_or_repeated(
    machine: Machine, afternoon: Said
) -> None:
    world = machine.town.world
    world.faults.delay("sendMessage", 0.3, times=1000)
    before = machine.count()
    everybody_asks(machine)

    await machine.start(AFTERNOON)
    await world.until(lambda: machine.count() > before, within=20)
    loop = asyncio.get_running_loop()
    asked_at = loop.time()
    assert await machine.stop() == 0
    assert loop.time() - asked_at < 3
    assert await machine.unsent() > 0
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
    await machine.until(machine.unsent)
    loop = asyncio.get_running_loop()
    asked_at = loop.time()
    assert await machine.stop() == 0
    assert loop.time() - asked_at < ENDS_WITHIN + 3
