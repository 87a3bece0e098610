"""`nhacviec simulator`: the messenger alone, for a bot started beside it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from bot.demo.demo import HOST, TOKEN, example_plan
from bot.demo.town import build_town
from simulator.server import build_app
from simulator.serving import serving
from simulator.world import World


@asynccontextmanager
async def serve_simulator(
    port: int, now: Callable[[], datetime]
) -> AsyncIterator[tuple[str, str, int]]:
    """Serve a town on loopback; yields address, token, and the administrator's id."""
    world = World(now)
    town = build_town(world, example_plan())
    async with serving(build_app(world, token=TOKEN), HOST, port) as url:
        yield url, TOKEN, town.administrator.id
