"""A bot at work listens to the messengers beside Telegram, and stops with the rest."""

import asyncio

from bot.clock import HandClock
from bot.installation import open_installation
from bot.running import at_work
from messengers.messenger import Said
from storage.boxes.pacing import UNPACED
from tests.messengers.loa import Loa
from tests.process.means.machine import NIGHT, PATIENCE, Machine


async def test_what_is_written_there_is_answered(machine: Machine) -> None:
    loa = Loa()
    person = "loa:can-bo-77c1"
    async with open_installation(
        machine.settings(), HandClock(NIGHT), pacing=UNPACED, messengers=(loa,)
    ) as installation:
        async with at_work(installation, live=False), asyncio.timeout(PATIENCE):
            loa.written.put_nowait(Said(person, person, "Cán bộ", "w-1", "/start", NIGHT))
            await loa.shows.wait()
        (answer,) = loa.screens
        assert (answer.chat, answer.under) == (person, "w-1")
        # Nobody listens any more.
        loa.written.put_nowait(Said(person, person, "Cán bộ", "w-2", "/start", NIGHT))
        await asyncio.sleep(0)
        assert loa.written.qsize() == 1
