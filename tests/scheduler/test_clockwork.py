"""Which moments are walked by hand, and what becomes of those that come late when run live."""

import asyncio
from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import cast
from zoneinfo import ZoneInfo

import pytest
from apscheduler.triggers.cron import CronTrigger

import scheduler.clockwork
from bot.clock import wall_clock
from scheduler.clockwork import Clockwork, Tick
from scheduler.jobs import Hours, Jobs

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
SEVEN = datetime(2021, 2, 19, 7, 0, tzinfo=ZONE)
INSTANT = timedelta(microseconds=1)


class NoJobs:
    """Stands for the jobs of some departments, whose ticks a test chooses."""

    async def hours(self) -> frozenset[Hours]:
        return frozenset({Hours(time(7), time(14, 30), time(15))})


async def clockwork_of(
    tick: Tick, now: Callable[[], datetime], monkeypatch: pytest.MonkeyPatch
) -> Clockwork:
    """A clockwork of one tick."""
    monkeypatch.setattr(scheduler.clockwork, "ticks", lambda *_: (tick,))
    made = Clockwork(cast(Jobs, NoJobs()), ZONE, now)
    await made.renew()
    return made


async def nothing(now: datetime) -> None:
    """A job that needs none."""


@pytest.mark.parametrize(
    ("since", "to", "hours"),
    [
        (SEVEN, SEVEN, []),
        (SEVEN - INSTANT, SEVEN - INSTANT, []),
        (SEVEN - INSTANT, SEVEN, [7]),
        (SEVEN, SEVEN + timedelta(hours=1) - INSTANT, []),
        (SEVEN, SEVEN + timedelta(hours=2), [8, 9]),
        (SEVEN - INSTANT, SEVEN + timedelta(hours=2), [7, 8, 9]),
    ],
)
async def test_a_hand_walks_what_falls_after_one_moment_up_to_another(
    since: datetime, to: datetime, hours: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    hourly = Tick(CronTrigger(minute=0, timezone=ZONE), nothing)
    clockwork = await clockwork_of(hourly, lambda: since, monkeypatch)
    assert [moment.hour for moment, _ in clockwork.walk(since, to)] == hours


class Slept(CronTrigger):
    """Falls due each hour, and has done so three times while the machine slept."""

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        return now - timedelta(hours=2) if previous is None else previous + timedelta(hours=1)


async def test_what_was_slept_through_is_run_late_and_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run: list[datetime] = []
    heard: list[datetime] = []
    has_run = asyncio.Event()

    async def job(now: datetime) -> None:
        assert heard
        run.append(now)
        has_run.set()

    async def heard_up_to(moment: datetime) -> None:
        heard.append(moment)

    slept = Tick(Slept(timezone=ZONE), job)
    clockwork = await clockwork_of(slept, wall_clock, monkeypatch)
    clockwork.start(heard_up_to)
    async with asyncio.timeout(10):
        await has_run.wait()
    clockwork.stop()
    await asyncio.sleep(0.05)
    assert (len(heard), len(run)) == (1, 1)
    clockwork.stop()
