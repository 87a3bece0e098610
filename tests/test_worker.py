"""Who works first: answering people before delivering what can wait a moment."""

import asyncio

from bot.worker import GIVES_WAY_SECONDS, Worker


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


async def test_a_worker_waits_for_the_one_it_comes_after() -> None:
    begun: list[str] = []
    go_on = asyncio.Event()
    first = worker(["answer"], begun, go_on)
    second = worker(["delivery"], begun, go_on, after=first)
    async with asyncio.TaskGroup() as running:
        running.create_task(first.run())
        await asyncio.sleep(0)
        running.create_task(second.run())
        await asyncio.sleep(GIVES_WAY_SECONDS / 5)
        assert begun == ["answer"]
        go_on.set()
        await asyncio.sleep(GIVES_WAY_SECONDS / 5)
        assert begun == ["answer", "delivery"]
        first.stop()
        second.stop()


async def test_a_worker_does_not_wait_for_ever() -> None:
    begun: list[str] = []
    go_on = asyncio.Event()
    first = worker(["answer"], begun, go_on)
    second = worker(["delivery"], begun, go_on, after=first)
    async with asyncio.TaskGroup() as running:
        running.create_task(first.run())
        await asyncio.sleep(0)
        running.create_task(second.run())
        await asyncio.sleep(GIVES_WAY_SECONDS * 2)
        assert begun == ["answer", "delivery"]
        go_on.set()
        first.stop()
        second.stop()
