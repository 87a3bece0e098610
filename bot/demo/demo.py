"""`nhacviec demo`: the whole department on one page, with a clock that a press moves."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from importlib.resources import as_file, files
from tempfile import TemporaryDirectory

from pydantic import SecretStr

from actions.plan.importing import import_plan
from bot.clock import HandClock
from bot.demo.demo_clock import DemoClock, come_to_rest
from bot.demo.heads import enter_heads
from bot.demo.tour import tour_of
from bot.demo.town import bind_all, build_town
from bot.demo.worlds import REAL_PLAN, WORLDS, DemoWorld, DemoYear
from bot.installation import open_installation
from bot.running import at_work
from bot.settings import Settings
from documents.plan import PlanReading
from documents.reading import read_plan
from domain.department.department import FIRST
from simulator.server import build_app
from simulator.serving import serving
from simulator.world import World
from storage.boxes.pacing import UNPACED

TOKEN = "110201543:simulated"  # noqa: S105  # opens nothing but the simulator beside it
HOST = "127.0.0.1"


def example_plan(name: str = REAL_PLAN) -> PlanReading:
    """Read a plan that comes with the program, the real one where none is named."""
    with as_file(files("examples") / name) as path:
        return read_plan(path)


@asynccontextmanager
async def demo(
    start: datetime, port: int, played: DemoWorld = WORLDS[DemoYear.OF_2021]
) -> AsyncIterator[str]:
    """Open a department on loopback with its plans taken in and its chats bound.

    Yields the page's address. Raises OSError when the port is taken.
    """
    clock = HandClock(start)
    world = World(clock)
    plans = [example_plan(name) for name in played.plans]
    town = build_town(world, *plans, headed=played.headed, basic=played.basic)
    with TemporaryDirectory(prefix="nhacviec-") as folder:
        settings = Settings(
            _env_file=None,
            telegram_bot_token=SecretStr(TOKEN),
            telegram_api_url=f"http://{HOST}:{port}",
            database_url=SecretStr(f"sqlite+aiosqlite:///{folder}/demo.db"),
            admin_user_ids=(town.administrator.id,),
        )
        async with open_installation(settings, clock, pacing=UNPACED) as installation:
            for reading in plans:
                take_in = partial(import_plan, reading=reading, now=clock())
                await installation.database.of(FIRST).run(take_in)
            texts = installation.office.texts
            await installation.database.of(FIRST).run(
                lambda tx: enter_heads(tx, town, texts, now=clock())
            )
            control = DemoClock(installation, clock, town)
            tour = tour_of(town, played.shown, texts)
            app = build_app(world, token=TOKEN, clock_control=control, tour=tour)
            control.on_move = lambda state: app.state.events.publish("clock", state)
            control.on_people = lambda: app.state.events.publish("reset", {})
            async with serving(app, HOST, port) as url, at_work(installation, live=False):
                bind_all(town)
                for head in town.heads.values():
                    head.starts()
                await come_to_rest(installation)
                yield url
