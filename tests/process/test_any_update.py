"""Whatever comes in is stored and comes to its end, memory is flat, and people are answered.

`make fuzz` sends 3,000 odd updates and 500 damaged ones; a test run sends a fifth of them.
"""

import asyncio
import gc
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from telegram import Update

from bot.clock import HandClock
from bot.http import SECRET_HEADER
from bot.installation import Installation, open_installation
from bot.running import at_work
from domain.department.department import FIRST
from storage.boxes.pacing import UNPACED
from tests.process.means.machine import NIGHT, Machine
from tests.process.means.odd_updates import OddUpdates
from tests.process.test_endpoints import SECRET, with_webhook

pytestmark = [
    # What the library only warns of goes on to the handlers.
    pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning"),
]

Writer = Callable[[int], str]

SEED = 20_210_205
DAMAGED = 1 / 7
# After so many the pools and caches are full.
WARM = 200
# Of 3,500 updates of 25 KB, a tenth that stays would be seen.
GROWTH = 8 * 2**20
STILL_ALIVE = 10
# As many connections as Telegram opens to a webhook.
AT_ONCE = 40


@pytest.fixture(autouse=True)
def _no_log() -> Iterator[None]:
    """Keep pytest from keeping each traceback with all it holds."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.fixture
def writers(machine: Machine, pytestconfig: pytest.Config) -> list[Writer]:
    """As many as were asked for; each makes an update of a number, odd or damaged."""
    made = OddUpdates(
        SEED,
        chats=[chat.id for chat in machine.town.chats.values()],
        people=[person.id for person in machine.town.people],
    )
    dice, times = Random(SEED), int(pytestconfig.getoption("updates"))
    return [made.damaged if dice.random() < DAMAGED else made.odd for _ in range(times)]


async def test_it_comes_by_polling(machine: Machine, writers: list[Writer]) -> None:
    updates = machine.town.world.updates
    async with (
        open_installation(machine.settings(), HandClock(NIGHT), pacing=UNPACED) as installation,
        at_work(installation, live=False),
    ):
        for part in (writers[:WARM], writers[WARM:]):
            before = held()
            for begin in range(0, len(part), AT_ONCE):
                for write in part[begin : begin + AT_ONCE]:
                    updates.put_text(write)
                await machine.until(machine.has_settled)
        is_flat(before, held())
        await everything_has_ended(machine, installation)


async def test_it_comes_by_the_webhook(machine: Machine, writers: list[Writer]) -> None:
    async with with_webhook(machine) as (installation, client), at_work(installation, live=False):

        async def post(number: int, write: Writer) -> None:
            response = await client.post(
                "/telegram", content=write(number).encode(), headers={SECRET_HEADER: SECRET}
            )
            assert response.status_code == 200

        numbered = list(enumerate(writers, start=1))
        for part in (numbered[:WARM], numbered[WARM:]):
            before = held()
            for begin in range(0, len(part), AT_ONCE):
                await asyncio.gather(*(post(*one) for one in part[begin : begin + AT_ONCE]))
            await machine.until(machine.has_settled)
        is_flat(before, held())
        await everything_has_ended(machine, installation)


async def everything_has_ended(machine: Machine, installation: Installation) -> None:
    """Nothing is left of the updates but what was set aside, and every chat is answered."""
    async with installation.database.of(FIRST).read() as tx:
        assert await tx.inbox.all_set_aside()
    for code, chat in machine.town.chats.items():
        machine.officer(code).says(chat, "/trogiup")
    await machine.until(machine.has_settled)
    for code, said in machine.said().items():
        assert "Đây là Nhắc Việc" in said[-1], code


def held() -> tuple[int, int]:
    """Return how many bytes this process holds, 0 where the system does not say, and Updates."""
    gc.collect()
    pages = Path("/proc/self/statm")
    size = int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if pages.exists() else 0
    return size, sum(isinstance(one, Update) for one in gc.get_objects())


def is_flat(before: tuple[int, int], after: tuple[int, int]) -> None:
    """What the tests before this one left behind does not count."""
    assert after[0] - before[0] < GROWTH
    assert after[1] - before[1] <= STILL_ALIVE
