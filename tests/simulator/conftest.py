"""A small town: a unit's group with an officer and a leader, and a way to call the Bot API."""

from collections.abc import AsyncIterator, Callable, Iterator

import httpx
import pytest
from starlette.applications import Starlette
from telegram import Bot
from telegram.request import HTTPXRequest

from simulator.model import Chat
from simulator.people import Person
from simulator.server import build_app
from simulator.world import World
from tests.simulator.bot_api import TOKEN, Api, Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> Iterator[World]:
    """A world in which a violation that the test did not take away fails the test."""
    world = World(clock)
    yield world
    assert world.violations == []


@pytest.fixture
def officer(world: World) -> Person:
    return world.add_person("Cán bộ Trung tâm", "Cán bộ")


@pytest.fixture
def leader(world: World) -> Person:
    return world.add_person("Giám đốc Trung tâm", "Giám đốc")


@pytest.fixture
def group(world: World, leader: Person, officer: Person) -> Chat:
    """A supergroup that the leader created; the bot's arrival is already known to it."""
    group = world.add_group("Trung tâm", [leader, officer])
    world.updates.waiting.clear()
    return group


@pytest.fixture
async def app(world: World) -> AsyncIterator[Starlette]:
    app = build_app(world, token=TOKEN)
    yield app
    await app.state.close()


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        yield client


@pytest.fixture
def api(client: httpx.AsyncClient) -> Api:
    return Api(client)


@pytest.fixture
def request_in_process(app: Starlette) -> Callable[[], HTTPXRequest]:
    """Requests of python-telegram-bot that go to the simulator without a socket."""
    return lambda: HTTPXRequest(httpx_kwargs={"transport": httpx.ASGITransport(app)})


@pytest.fixture
async def bot(request_in_process: Callable[[], HTTPXRequest]) -> AsyncIterator[Bot]:
    bot = Bot(
        TOKEN,
        base_url="http://127.0.0.1/bot",
        base_file_url="http://127.0.0.1/file/bot",
        request=request_in_process(),
        get_updates_request=request_in_process(),
    )
    async with bot:
        yield bot
