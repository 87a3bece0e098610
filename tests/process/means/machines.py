"""Machines in a department that has settled in: once on each kind of database, then copied."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from pickle import dumps, loads

from actions.plan.importing import import_plan
from bot.clock import HandClock
from bot.demo.demo_clock import come_to_rest
from bot.demo.town import Town, bind_all, build_town
from bot.installation import open_installation
from bot.running import at_work
from documents.plan import PlanReading
from domain.department.department import FIRST
from simulator.server import build_app
from simulator.serving import serving
from simulator.world import World
from storage.boxes.pacing import UNPACED
from tests.databases import MIGRATED, Databases, new_name
from tests.once import Once
from tests.process.means.machine import BOUND, PATIENCE, TOKEN, Machine


class Machines:
    """Every machine of a run; the first on a kind of database waits for the settling in."""

    def __init__(self, plan: PlanReading, once: Once) -> None:
        self._plan = plan
        self._once = once
        self._settled: dict[Databases, bytes] = {}

    @asynccontextmanager
    async def one(self, databases: Databases, log: Path) -> AsyncIterator[Machine]:
        """A machine of one's own, whose chats were bound a week ago; the bot is off."""
        if databases not in self._settled:
            settle = partial(self._settle, databases, log)
            self._settled[databases] = await self._once.made(f"machine {databases.kind}", settle)
        town, clock, kept = loads(self._settled[databases])
        name = new_name()
        databases.copy(kept, name)
        async with _served(town, clock, databases.url(name), log) as machine:
            yield machine
        databases.drop(name)

    async def _settle(self, databases: Databases, log: Path) -> bytes:
        clock = HandClock(BOUND)
        town = build_town(World(clock), self._plan)
        name = new_name()
        databases.copy(MIGRATED, name)
        async with (
            _served(town, clock, databases.url(name), log) as machine,
            open_installation(machine.settings(), clock, pacing=UNPACED) as installation,
        ):
            async with installation.database.of(FIRST).write() as tx:
                await import_plan(tx, self._plan, now=clock())
            bind_all(town)
            async with at_work(installation, live=False):
                await town.world.until(lambda: machine.count() == len(town.chats), PATIENCE)
                await come_to_rest(installation)
        return dumps((town, clock, name))


@asynccontextmanager
async def _served(town: Town, clock: HandClock, url: str, log: Path) -> AsyncIterator[Machine]:
    async with serving(build_app(town.world, token=TOKEN)) as api:
        machine = Machine(town, clock, api, url, log)
        try:
            yield machine
        finally:
            for process in machine.running:
                await machine.kill(process)
        assert town.world.violations == []
