"""Asking Telegram for updates, whatever Telegram says."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from telegram.error import InvalidToken

from bot.clock import HandClock
from bot.department import Department, open_department
from bot.running import at_work
from tests.process.machine import NIGHT, PATIENCE, TOKEN, Machine


@pytest.fixture
async def department(machine: Machine) -> AsyncIterator[Department]:
    async with open_department(machine.settings(), HandClock(NIGHT)) as department:
        yield department


async def is_answered(machine: Machine) -> None:
    """Ask for something, and wait for the answer."""
    before = machine.count()
    machine.officer("TT").says(machine.town.chats["TT"], "/kehoach")
    await machine.town.world.until(lambda: machine.count() > before, within=PATIENCE)


async def test_neither_401_nor_404_ends_it(machine: Machine, department: Department) -> None:
    faults = machine.town.world.faults
    faults.fail("getUpdates", 401, "Unauthorized")
    faults.fail("getUpdates", 404, "Not Found")
    async with at_work(department, live=False):
        await is_answered(machine)


async def test_a_rival_is_named_and_waited_out(
    machine: Machine, department: Department, caplog: pytest.LogCaptureFixture
) -> None:
    async with at_work(department, live=False), httpx.AsyncClient() as rival:
        await is_answered(machine)
        await rival.post(f"{machine.api}/bot{TOKEN}/getUpdates", data={"timeout": 0})
        await is_answered(machine)
    assert "another program reads this bot's updates" in caplog.text


async def test_it_starts_without_telegram_and_waits(
    machine: Machine, department: Department
) -> None:
    faults = machine.town.world.faults
    faults.drop("getMe")
    faults.fail("getMe", 502, "Bad Gateway")
    faults.fail("setMyCommands", 500, "Internal Server Error")
    async with at_work(department, live=False):
        await is_answered(machine)


async def test_a_token_that_telegram_does_not_know_ends_it(machine: Machine) -> None:
    settings = machine.settings(telegram_bot_token="110201543:AAnother-token-of-thirty-five-chars")
    async with open_department(settings, HandClock(NIGHT)) as department:
        with pytest.raises(InvalidToken):
            async with at_work(department, live=False):
                raise AssertionError("it works without a token")


async def test_what_cannot_be_stored_is_offered_again(
    machine: Machine, department: Department
) -> None:
    before = machine.count()
    async with at_work(department, live=False):
        async with machine.database_trouble():
            machine.officer("TT").says(machine.town.chats["TT"], "/kehoach")
            await asyncio.sleep(0.2)
            assert len(machine.town.world.updates.waiting) == 1
        await machine.town.world.until(lambda: machine.count() == before + 1, within=PATIENCE)


async def test_what_a_webhook_left_does_not_forbid_it(
    machine: Machine, department: Department
) -> None:
    async with httpx.AsyncClient() as api:
        await api.post(f"{machine.api}/bot{TOKEN}/setWebhook", data={"url": "http://127.0.0.1:9/"})
    async with at_work(department, live=False):
        await is_answered(machine)
