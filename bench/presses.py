"""Fifty chats that press, ours and those of a bare bot, in turn."""

import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median

from bench.figure import Figure
from bench.process import beside
from bench.rounds import Crowd, Round, Waits
from bench.town import TASKS, build_town
from simulator.serving import serving
from tests.databases import POSTGRESQL, SQLITE, PostgresqlServer, SqliteFiles, new_name

ROUNDS = 6
ALONE = 10
# More than all of a province's departments press on their worst day.
A_SECOND = 30
OURS, PEER = "bench.ours", "bench.peer"


async def measure_on_sqlite() -> list[Figure]:
    """Measure on SQLite."""
    with tempfile.TemporaryDirectory() as folder:
        files = SqliteFiles(Path(folder))
        return await _measure(SQLITE, [files.url(name) for name in (OURS, PEER)])


async def measure_on_postgresql() -> list[Figure]:
    """Measure on PostgreSQL, the server beside all processes."""
    server = PostgresqlServer(new_name())
    try:
        names = [new_name(), new_name()]
        for name in names:
            server.make_empty(name)
        return await _measure(POSTGRESQL, [server.url(name) for name in names])
    finally:
        server.close()


async def _measure(kind: str, urls: list[str]) -> list[Figure]:
    async with _crowd(OURS, urls[0]) as ours, _crowd(PEER, urls[1]) as peer:
        # The first press asks officers for their names, and fills whatever is kept.
        for crowd in (ours, peer):
            await crowd.at_once(1)
        rounds = [(await ours.at_once(n), await peer.at_once(n)) for n in range(2, 2 + ROUNDS)]
        alone = [await crowd.alone(2 + ROUNDS, ALONE) for crowd in (ours, peer)]
        numbers = range(3 + ROUNDS, TASKS + 1)
        waits = [await crowd.steadily(A_SECOND, numbers) for crowd in (ours, peer)]
    return list(_figures(kind, rounds, alone, waits))


def _figures(
    kind: str, rounds: list[tuple[Round, Round]], alone: list[float], waits: list[Waits]
) -> Iterator[Figure]:
    rate = [median(pair[whose].rate for pair in rounds) for whose in (0, 1)]
    cpu = [median(pair[whose].cpu_ms for pair in rounds) for whose in (0, 1)]
    worst = [(Waits.worst(one.answered), Waits.worst(one.left)) for one in waits]
    yield Figure(
        f"50 press at once, {kind}: until all has left",
        rate[0],
        "/s",
        goal=90,
        beside=rate[1],
        more_is_better=True,
    )
    what = f"50 press at once, {kind}: processor time of a press"
    yield Figure(what, cpu[0], "ms", beside=cpu[1], most_times=1.5)
    what = f"a press alone, {kind}: until all has left"
    yield Figure(what, alone[0], "ms", beside=alone[1])
    what = f"30 press a second, {kind}: 99 of 100 are answered within"
    yield Figure(what, worst[0][0], "ms", goal=250, beside=worst[1][0])
    what = f"30 press a second, {kind}: of 99 of 100 all has left within"
    yield Figure(what, worst[0][1], "ms", beside=worst[1][1])


@asynccontextmanager
async def _crowd(module: str, database_url: str) -> AsyncIterator[Crowd]:
    town = build_town()
    async with serving(town.app) as api, beside(module, api, database_url) as process:
        crowd = Crowd(town, process)
        await crowd.gathered()
        yield crowd
