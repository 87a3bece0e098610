"""Telegram is away for hours, as it is where a provider blocks it."""

from bot.clock import HandClock
from bot.installation import open_installation
from storage.boxes.pacing import UNPACED
from tests.process.means.machine import AFTERNOON, Machine


async def test_what_is_not_too_late_goes_out_when_it_is_back(machine: Machine) -> None:
    before = machine.count()
    faults = machine.town.world.faults
    async with (
        open_installation(machine.settings(), HandClock(AFTERNOON), pacing=UNPACED) as installation,
        installation.app,
    ):
        faults.drop("sendMessage", times=10_000)
        await installation.clockwork.catch_up()
        # More often than the pause between two attempts grows.
        for _ in range(12):
            await installation.outbox.drain()
            await machine.a_minute_passes()
        assert machine.count() == before
        faults.clear()
        await installation.outbox.drain()
    # A message a chat; the digest, with its buttons, is one of its own beside the Văn phòng's.
    assert machine.count() == before + len(machine.town.chats) + 1
