"""Telegram is away for hours, as it is where a provider blocks it."""

from bot.clock import HandClock
from bot.department import open_department
from storage.boxes.pacing import UNPACED
from tests.process.machine import AFTERNOON, Machine


async def test_what_is_not_too_late_goes_out_when_it_is_back(machine: Machine) -> None:
    before = machine.count()
    faults = machine.town.world.faults
    async with (
        open_department(machine.settings(), HandClock(AFTERNOON), pacing=UNPACED) as department,
        department.app,
    ):
        faults.drop("sendMessage", times=10_000)
        await department.clockwork.catch_up()
        for _ in range(30):
            await department.outbox.drain()
            await machine.a_minute_passes()
        assert machine.count() == before
        faults.clear()
        await department.outbox.drain()
    assert machine.count() == before + len(machine.town.chats)
