"""Asking Telegram for updates, whatever Telegram says."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial

import httpx
import pytest
from telegram.error import InvalidToken

import bot.polling
import bot.rival
from bot.clock import HandClock
from bot.command_line.doctor import examine
from bot.installation import Installation, open_installation
from bot.running import at_work
from domain.department.department import FIRST
from storage.boxes.pacing import UNPACED
from tests.process.means.machine import NIGHT, PATIENCE, TOKEN, Machine


@pytest.fixture
async def installation(machine: Machine) -> AsyncIterator[Installation]:
    async with open_installation(
        machine.settings(), HandClock(NIGHT), pacing=UNPACED
    ) as installation:
        yield installation


async def is_answered(machine: Machine) -> None:
    """Ask for something, and wait for the answer."""
    before = machine.count()
    machine.officer("TT").says(machine.town.chats["TT"], "/kehoach")
    await machine.town.world.until(lambda: machine.count() > before, within=PATIENCE)


async def test_neither_401_nor_404_ends_it(machine: Machine, installation: Installation) -> None:
    faults = machine.town.world.faults
    faults.fail("getUpdates", 401, "Unauthorized")
    faults.fail("getUpdates", 404, "Not Found")
    async with at_work(installation, live=False):
        await is_answered(machine)


async def test_a_rival_is_named_once_and_waited_out(
    machine: Machine,
    installation: Installation,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bot.polling, "RIVAL_PAUSE_SECONDS", 0.05)
    async with at_work(installation, live=False), httpx.AsyncClient() as rival:
        await is_answered(machine)
        for earlier in range(3):
            await machine.until(partial(is_polled, machine))
            # Once may be a process of ours that stood still; a rival asks again.
            assert await is_known(installation, rival=earlier > 1)
            await rival.post(f"{machine.api}/bot{TOKEN}/getUpdates", data={"timeout": 0})
            await machine.until(partial(is_known, installation, rival=earlier > 0))
        assert await finds(machine, "✗ Từ 20:00 ngày 21/5/2021 có một chương trình khác")
        await is_answered(machine)
        assert await is_known(installation, rival=True)
        monkeypatch.setattr(bot.rival, "GONE_AFTER", 0.0)
        await is_answered(machine)
        await machine.until(partial(is_known, installation, rival=False))
    assert caplog.text.count("another program reads this bot's updates") == 1
    assert caplog.text.count("no other program reads this bot's updates any more") == 1
    assert await finds(machine, "✓ Không có chương trình nào khác nhận tin của bot này.")


async def is_polled(machine: Machine) -> bool:
    return machine.town.world.polling.is_waiting


async def is_known(installation: Installation, *, rival: bool) -> bool:
    async with installation.database.of(FIRST).read() as tx:
        return (await tx.polling.rival_since() is not None) is rival


async def finds(machine: Machine, what: str) -> bool:
    """Whether doctor says so."""
    found = await examine(machine.settings(), NIGHT)
    return any(str(one).startswith(what) for one in found)


async def test_it_starts_without_telegram_and_waits(
    machine: Machine, installation: Installation
) -> None:
    faults = machine.town.world.faults
    faults.drop("getMe")
    faults.fail("getMe", 502, "Bad Gateway")
    faults.fail("setMyCommands", 500, "Internal Server Error")
    async with at_work(installation, live=False):
        await is_answered(machine)


async def test_a_token_that_telegram_does_not_know_ends_it(machine: Machine) -> None:
    settings = machine.settings(telegram_bot_token="110201543:AAnother-token-of-thirty-five-chars")
    async with open_installation(settings, HandClock(NIGHT), pacing=UNPACED) as installation:
        with pytest.raises(InvalidToken):
            async with at_work(installation, live=False):
                raise AssertionError("it works without a token")


async def test_what_cannot_be_stored_is_offered_again(
    machine: Machine, installation: Installation
) -> None:
    before = machine.count()
    async with at_work(installation, live=False):
        async with machine.database_trouble():
            machine.officer("TT").says(machine.town.chats["TT"], "/kehoach")
            await asyncio.sleep(0.2)
            assert len(machine.town.world.updates.waiting) == 1
        await machine.town.world.until(lambda: machine.count() == before + 1, within=PATIENCE)


async def test_what_a_webhook_left_does_not_forbid_it(
    machine: Machine, installation: Installation
) -> None:
    async with httpx.AsyncClient() as api:
        await api.post(f"{machine.api}/bot{TOKEN}/setWebhook", data={"url": "http://127.0.0.1:9/"})
    async with at_work(installation, live=False):
        await is_answered(machine)
