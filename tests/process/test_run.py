"""`nhacviec run` as a supervisor starts it: by the wall clock, with settings from outside."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import wall_clock
from bot.demo.town import Town, build_town
from documents.reading import read_plan
from simulator.server import build_app
from simulator.serving import serving
from simulator.world import World
from tests.process.machine import EXAMPLE, PATIENCE, ROOT, TOKEN


class Office:
    """A town whose bot is what somebody typed `run` for."""

    def __init__(self, town: Town, api: str, output: Path) -> None:
        self.town = town
        self._api = api
        self._output = output

    async def runs(self, **settings: str) -> Process:
        """Start the bot in an empty folder."""
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self._api,
            "ADMIN_USER_IDS": str(self.town.administrator.id),
            "LISTEN": "127.0.0.1:0",
        }
        with self._output.open("wb") as output:
            return await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.process.loud_run", "run"),
                cwd=self._output.parent,
                env=environment | settings,
                stdout=output,
                stderr=output,
            )

    async def ended(self, process: Process) -> tuple[int, str]:
        """Wait for the bot's end; return its status and all it printed."""
        async with asyncio.timeout(PATIENCE):
            status = await process.wait()
        return status, self._output.read_text("utf-8")


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    world = World(wall_clock)
    town = build_town(world, read_plan(EXAMPLE))
    async with serving(build_app(world, token=TOKEN)) as api:
        yield Office(town, api, tmp_path / "output")
    assert world.violations == []


async def test_it_answers_and_never_shows_its_token(office: Office) -> None:
    world, chat = office.town.world, office.town.chats["TT"]
    world.faults.drop("getMe")
    world.faults.fail("setMyCommands", 400, "Bad Request: not this time")
    world.faults.fail("getUpdates", 401, "Unauthorized")
    world.faults.fail("sendMessage", 404, "Not Found")
    world.faults.drop("sendMessage")
    process = await office.runs()
    office.town.administrator.says(chat, "/trogiup")
    (answer,) = await world.until(lambda: world.sent_by_bot(chat), within=PATIENCE)
    process.terminate()
    status, said = await office.ended(process)
    assert status == 0
    assert answer.text.startswith("Đây là Nhắc Việc của Sở Khoa học và Công nghệ")
    assert "/bot[secret]/sendMessage" in said
    assert TOKEN not in said
    assert TOKEN.partition(":")[2] not in said


async def test_an_unknown_token_is_refused_without_showing_it(office: Office) -> None:
    unknown = "110201543:AAnother-token-of-thirty-five-chars"
    status, said = await office.ended(await office.runs(TELEGRAM_BOT_TOKEN=unknown))
    assert status == 1
    assert said.splitlines()[-1].startswith("Telegram không chấp nhận mã bot")
    assert unknown.partition(":")[2] not in said


async def test_an_address_that_is_taken_is_named(office: Office) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        status, said = await office.ended(await office.runs(LISTEN=address))
    assert status == 1
    assert said.splitlines()[-1].startswith(f"LISTEN: không mở được {address}")
