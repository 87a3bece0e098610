"""`nhacviec run` as a supervisor starts it: by the wall clock, with settings from outside."""

import asyncio
import os
import re
import socket
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import wall_clock
from bot.demo.town import Town, build_town
from documents.reading import read_plan
from simulator.model import Chat
from simulator.server import build_app
from simulator.serving import serving
from simulator.world import World
from tests.process.means.forked import Printed, typed
from tests.process.means.machine import EXAMPLE, PATIENCE, ROOT, TOKEN


class Office:
    """A town whose bot is what somebody typed `run` for."""

    def __init__(self, town: Town, api: str, folder: Path) -> None:
        self.town = town
        self._api = api
        self._folder = folder
        self._outputs: dict[int, Path] = {}

    @property
    def _environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self._api,
            "ADMIN_USER_IDS": str(self.town.administrator.id),
            "LISTEN": "127.0.0.1:0",
        }

    async def types(self, *words: str, **settings: str) -> Printed:
        """Type a command beside the bot, whose bare start others show."""
        async with asyncio.timeout(PATIENCE):
            return await typed(*words, folder=self._folder, **self._environment | settings)

    async def runs(self, **settings: str) -> Process:
        """Start the bot in an empty folder, as bare as a supervisor does."""
        path = self._folder / f"output-{len(self._outputs)}"
        with path.open("wb") as output:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.process.means.loud_run", "run"),
                cwd=self._folder,
                env=self._environment | settings,
                stdout=output,
                stderr=output,
            )
        self._outputs[process.pid] = path
        return process

    async def is_heard(self, chat: Chat) -> None:
        """Ask for help in a chat until the bot has answered."""
        before = len(self.town.world.sent_by_bot(chat))
        self.town.administrator.says(chat, "/trogiup")
        await self.town.world.until(
            lambda: len(self.town.world.sent_by_bot(chat)) > before, within=PATIENCE
        )

    async def ended(self, process: Process) -> tuple[int, str]:
        """Wait for the bot's end; return its status and all it printed."""
        async with asyncio.timeout(PATIENCE):
            status = await process.wait()
        return status, self._outputs[process.pid].read_text("utf-8")


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    world = World(wall_clock)
    town = build_town(world, read_plan(EXAMPLE))
    async with serving(build_app(world, token=TOKEN)) as api:
        yield Office(town, api, tmp_path)
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
    assert re.search(r"nhacviec [\d.]+ works as @\w+ on SQLite: no plan yet\n", said)
    ours = [line for line in said.splitlines() if " bot." in line]
    assert ours[-1].endswith(" bot.service: stopped")
    assert TOKEN not in said
    assert TOKEN.partition(":")[2] not in said


async def test_an_unknown_token_is_refused_without_showing_it(office: Office) -> None:
    unknown = "110201543:AAnother-token-of-thirty-five-chars"
    status, said = await office.ended(await office.runs(TELEGRAM_BOT_TOKEN=unknown))
    assert status == 1
    assert "\nTelegram không chấp nhận mã bot" in said
    assert unknown.partition(":")[2] not in said


async def test_an_address_that_is_taken_is_named(office: Office) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        refused = await office.types("run", LISTEN=address)
    assert refused.status == 1
    assert f"LISTEN: không mở được {address}" in refused.err


async def test_a_second_one_on_the_same_database_is_refused_until_the_first_is_dead(
    office: Office,
) -> None:
    world, chat = office.town.world, office.town.chats["TT"]
    first = await office.runs()
    await office.is_heard(chat)

    second = await office.types("run")
    assert second.status == 1
    assert "Đã có một nhacviec run khác đang chạy trên nhacviec.db. Chỉ cần chạy một" in second.err
    imported = await office.types("plan", "import", str(EXAMPLE), "--yes")
    assert (imported.status, "Đã nhập Kế hoạch năm 2021." in imported.out) == (0, True)
    examined = await office.types("doctor")
    assert "✓ Không có chương trình nào khác nhận tin của bot này." in examined.out

    first.kill()
    await first.wait()
    third = await office.runs()
    await office.is_heard(chat)
    third.terminate()
    assert (await office.ended(third))[0] == 0
    assert not [call for call in world.calls if "Conflict" in call.outcome]
