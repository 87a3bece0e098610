"""Our bot, with fifty chats pressing at once and one alone."""

import asyncio
import tempfile
from pathlib import Path

import httpx
from pydantic import SecretStr

from bench.rounds import PATIENCE, Answering, Round, press_alone, press_at_once
from bench.town import API_URL, MORNING, TASKS, TOKEN, Town, build_town, plan, task_code
from bot.demo.demo_clock import come_to_rest
from bot.department import Department, open_department
from bot.running import at_work
from bot.settings import Settings
from domain.plan.identity import identify
from domain.plan.incoming import Incoming
from simulator.bot_api.presses import Press

ALONE = 20
BESIDE = 5
# What a busy chat has waiting.
WAITING = 30


async def measure_presses() -> Answering:
    """Measure reports: of all units at once, task by task, then of the last tasks one by one."""
    town = build_town()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            _env_file=None,
            telegram_bot_token=SecretStr(TOKEN),
            telegram_api_url=API_URL,
            database_url=SecretStr(f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}"),
            admin_user_ids=(town.administrator.id,),
        )
        transport = httpx.ASGITransport(town.app)
        async with open_department(settings, town.clock, transport=transport) as department:
            async with department.store.write() as tx:
                draft = plan(list(town.chats))
                await tx.plans.save(draft, Incoming(), identify(None, draft))
            async with at_work(department, live=False):
                await _bind(town, department)
                rounds = [await _round(town, department, n) for n in range(1, TASKS)]
                codes = list(town.chats)
                alone = [await _alone(town, department, code) for code in codes[:ALONE]]
                beside = [
                    await _beside(town, department, busy=codes[n], code=codes[-n - 1])
                    for n in range(BESIDE)
                ]
                await town.app.state.close()
    return Answering("Nhắc Việc", rounds, alone, beside, rate_goal=90, alone_goal=100)


async def _bind(town: Town, department: Department) -> None:
    """Bind every chat and send the morning, under which everybody presses."""
    for code, chat in town.chats.items():
        town.administrator.says(chat, f"/ketnoi {code}")
    async with asyncio.timeout(PATIENCE):
        # The simulator sets off no event for what the bot says.
        while not all(map(town.world.sent_by_bot, town.chats.values())):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await come_to_rest(department)
    town.clock.set(MORNING)
    await department.clockwork.catch_up()
    await come_to_rest(department)


async def _round(town: Town, department: Department, number: int) -> Round:
    measured = await press_at_once(
        lambda: [_report(town, code, task_code(code, number)) for code in town.chats]
    )
    await come_to_rest(department)
    return measured


async def _alone(town: Town, department: Department, code: str) -> float:
    milliseconds = await press_alone(lambda: _report(town, code, task_code(code, TASKS)))
    await come_to_rest(department)
    return milliseconds


async def _beside(town: Town, department: Department, *, busy: str, code: str) -> float:
    for _ in range(WAITING):
        town.officers[busy].says(town.chats[busy], "/viec")
    return await _alone(town, department, code)


def _report(town: Town, unit: str, task: str) -> Press:
    """Press the button that reports a task done; the last one left bears no code."""
    chat, officer = town.chats[unit], town.officers[unit]
    labels = {
        button.text
        for message in town.world.messages(chat)
        for row in message.buttons
        for button in row
    }
    label = f"{task}: Hoàn thành"
    return officer.presses(chat, label if label in labels else "Hoàn thành")
