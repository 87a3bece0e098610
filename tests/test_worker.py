"""Who works first: answering people before delivering what can wait a moment."""

import asyncio
from collections.abc import Callable

import pytest

import bot.worker
from bot.worker import Worker


def worker(
    rows: list[str], begun: list[str], go_on: asyncio.Event, after: Worker[str] | None = None
) -> Worker[str]:
    """Return a worker on `rows` that notes what it begins and ends it when it may."""

    async def claim(limit: int) -> tuple[list[str], float | None]:
        claimed, rows[:] = rows[:limit], rows[limit:]
        return claimed, None

    async def work(row: str) -> None:
        begun.append(row)
        await go_on.wait()

    return Worker(claim, work, at_once=4, woken=asyncio.Event(), after=after)


async def until(happened: Callable[[], bool]) -> None:
    """Let the workers go on until something has happened."""
    async with asyncio.timeout(60):
        while not happened():  # noqa: ASYNC110 - the workers know no event for it
            await asyncio.sleep(0.01)


async def test_a_worker_waits_for_the_one_it_comes_after(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.worker, "GIVES_WAY_SECONDS", 60)
    begun: list[str] = []
    go_on = asyncio.Event()
    first = worker(["answer"], begun, go_on)
    second = worker(["delivery"], begun, go_on, after=first)
    async with asyncio.TaskGroup() as running:
        running.create_task(first.run())
        await until(lambda: begun == ["answer"])
        running.create_task(second.run())
        for _ in range(100):
            await asyncio.sleep(0)
        assert begun == ["answer"]
        go_on.set()
        await until(lambda: begun == ["answer", "delivery"])
        first.stop()
        second.stop()


async def test_a_worker_does_not_wait_for_ever() -> None:
    begun: list[str] = []
    go_on = asyncio.Event()
    first = worker(["answer"], begun, go_on)
    second = worker(["delivery"], begun, go_on, after=first)
    async with asyncio.TaskGroup() as running:
        running.create_task(first.run())
        await until(lambda: begun == ["answer"])
        running.create_task(second.run())
        await until(lambda: begun == ["answer", "delivery"])
        go_on.set()
        first.stop()
        second.stop()


async def test_who_has_given_way_once_keeps_up_with_one_that_stays_busy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun: list[str] = []
    go_on, at_once = asyncio.Event(), asyncio.Event()
    at_once.set()
    first = worker(["answer"], begun, go_on)
    deliveries = [f"delivery {number}" for number in range(40)]
    second = worker(list(deliveries), begun, at_once, after=first)
    async with asyncio.TaskGroup() as running:
        running.create_task(first.run())
        await until(lambda: begun == ["answer"])
        running.create_task(second.run())
        await until(lambda: len(begun) > 1)
        monkeypatch.setattr(bot.worker, "GIVES_WAY_SECONDS", 600)
        await until(lambda: begun == ["answer", *deliveries])
        go_on.set()
        first.stop()
        second.stop()
