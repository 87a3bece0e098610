"""Towns in which stories begin: played once, then copied with their database for each story."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pickle import dumps, loads
from typing import Any

import httpx
from pydantic import SecretStr

from bot.clock import HandClock
from bot.demo.town import Town, build_town
from bot.installation import Installation, open_installation
from bot.settings import Settings
from documents.plan import PlanReading
from messengers.messenger import Messenger
from simulator.server import build_app
from simulator.world import World
from storage.boxes.pacing import UNPACED
from tests.databases import MIGRATED, Databases, new_name
from tests.once import Once
from tests.scenarios.story import SIGNED, TOKEN, Story

Scene = Callable[[Story], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Kept:
    """A town whose bot has ended: its people and chats, its clock, its database by name."""

    town: Town
    clock: HandClock
    database: str


class Towns:
    """Every beginning of stories on one kind of database, under the same rules."""

    def __init__(
        self, databases: Databases, plan: PlanReading, rules: dict[str, Any], once: Once
    ) -> None:
        self._databases = databases
        self._rules = rules
        self._once = once
        clock = HandClock(SIGNED)
        first = Kept(build_town(World(clock), plan), clock, MIGRATED)
        # As pickles: copying one takes a fifth of the time that copying a town takes.
        self._kept: dict[tuple[Scene, ...], bytes] = {(): dumps(first)}

    @asynccontextmanager
    async def after(self, *scenes: Scene) -> AsyncIterator[Story]:
        """A story of its own that begins when these scenes are over."""
        copy = self._copy(await self._after(scenes))
        async with self._at_work(copy) as story:
            yield story
        self._databases.drop(copy.database)

    async def _after(self, scenes: tuple[Scene, ...]) -> bytes:
        if scenes not in self._kept:
            play = partial(self._play, scenes)
            names = [f"{one.__module__}.{one.__qualname__}" for one in scenes]
            # What a test has made for itself is nobody else's, whatever it is called.
            if any("<locals>" in one for one in names):
                self._kept[scenes] = await play()
            else:
                name = f"{self._databases.kind} {self._rules!r} {' '.join(names)}"
                self._kept[scenes] = await self._once.made(name, play)
        return self._kept[scenes]

    async def _play(self, scenes: tuple[Scene, ...]) -> bytes:
        *before, last = scenes
        copy = self._copy(await self._after(tuple(before)))
        async with self._at_work(copy) as story:
            await last(story)
        return dumps(copy)

    def _copy(self, pickled: bytes) -> Kept:
        kept: Kept = loads(pickled)
        database = new_name()
        self._databases.copy(kept.database, database)
        return replace(kept, database=database)

    @asynccontextmanager
    async def _at_work(self, kept: Kept) -> AsyncIterator[Story]:
        """Let the bot work; at the end it has done nothing wrong and left no press unanswered."""
        world = kept.town.world
        app = build_app(world, token=TOKEN)
        settings = Settings(
            _env_file=None,
            telegram_bot_token=SecretStr(TOKEN),
            telegram_api_url="http://127.0.0.1",
            database_url=SecretStr(self._databases.url(kept.database)),
            admin_user_ids=(kept.town.administrator.id,),
            **self._rules,
        )

        def opening(*messengers: Messenger) -> AbstractAsyncContextManager[Installation]:
            return open_installation(
                settings,
                kept.clock,
                transport=httpx.ASGITransport(app),
                pacing=UNPACED,
                messengers=messengers,
            )

        story = Story(kept.town, kept.clock, opening)
        await story.start()
        await story.settle()
        yield story
        await story.stop()
        await app.state.close()
        assert world.violations == []
        assert world.presses.unanswered == []
