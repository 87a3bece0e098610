"""When jobs run: a list of (trigger, job), run live by APScheduler or walked by hand."""

import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

from scheduler.jobs import Jobs

log = logging.getLogger(__name__)

Job = Callable[[datetime], Awaitable[None]]
LAST_HOUR = 17
# Before any morning, so that it tells of what has just begun. Every day, as no machine is sure to
# run on a given one.
_BEFORE_MORNING = 1


@dataclass(frozen=True, slots=True)
class Tick:
    """A job and when it is due."""

    trigger: CronTrigger
    job: Job

    def has_begun(self, now: datetime) -> bool:
        """Whether the tick has been due today, local time."""
        local = now.astimezone(self.trigger.timezone)
        midnight = datetime.combine(local, time.min, local.tzinfo)
        first = self.trigger.get_next_fire_time(None, midnight)
        return first is not None and first <= now


def ticks(jobs: Jobs, *, remind_at: time, digest_at: time, zone: ZoneInfo) -> tuple[Tick, ...]:
    """Return every job with its trigger, local time.

    Mornings and digests tick again each hour until the office closes: what was missed by a
    crash or a lost database is made up for the same day, and what was done is not done again.
    """
    return (
        Tick(CronTrigger(hour=_BEFORE_MORNING, timezone=zone), jobs.open_periods),
        Tick(_hourly_from(remind_at, zone), jobs.remind),
        Tick(_hourly_from(digest_at, zone), jobs.summarize),
        # Each half an hour.
        Tick(_hourly_from(remind_at, zone), jobs.ask_again),
        Tick(_hourly_from(_half_an_hour_after(remind_at), zone), jobs.ask_again),
        Tick(CronTrigger(hour=_BEFORE_MORNING, timezone=zone), jobs.prune),
    )


def _half_an_hour_after(at: time) -> time:
    return (datetime.combine(date.min, at) + timedelta(minutes=30)).time()


def _hourly_from(at: time, zone: ZoneInfo) -> CronTrigger:
    hours = f"{at.hour}-{max(at.hour, LAST_HOUR)}"
    return CronTrigger(hour=hours, minute=at.minute, timezone=zone)


class Clockwork:
    """Runs the ticks, by the wall clock or by a hand that moves a clock."""

    def __init__(self, ticks: Sequence[Tick], now: Callable[[], datetime]) -> None:
        self._ticks = ticks
        self._now = now
        self._scheduler: AsyncIOScheduler | None = None

    async def catch_up(self) -> None:
        """Run what fell due today while nothing ran, and nothing before its hour."""
        for tick in self._ticks:
            await self._run(tick)

    def start(self, heard_up_to: Callable[[datetime], Awaitable[None]]) -> None:
        """Run live; a tick that comes late still counts, several late ones count once.

        Each waits for `heard_up_to` its moment: it must not speak past what was said before it.
        """

        async def run(tick: Tick) -> None:
            await heard_up_to(self._now())
            await self._run(tick)

        # Several late ones count once by APScheduler's own default.
        self._scheduler = AsyncIOScheduler(job_defaults={"misfire_grace_time": None})
        for tick in self._ticks:
            self._scheduler.add_job(run, tick.trigger, args=[tick])
        self._scheduler.start()

    def stop(self) -> None:
        """Stop running live."""
        if self._scheduler is not None:
            self._scheduler.shutdown()
            self._scheduler = None

    def walk(self, since: datetime, to: datetime) -> Iterator[tuple[datetime, Job]]:
        """Yield each (moment, job) with since < moment ≤ to, in order of time."""
        due = [
            (tick.trigger.get_next_fire_time(None, since + _INSTANT), tick) for tick in self._ticks
        ]
        while moments := [
            (moment, n) for n, (moment, _) in enumerate(due) if moment and moment <= to
        ]:
            moment, n = min(moments)
            tick = due[n][1]
            yield moment, tick.job
            due[n] = (tick.trigger.get_next_fire_time(moment, moment + _INSTANT), tick)

    async def _run(self, tick: Tick) -> None:
        now = self._now()
        # A machine that slept over night wakes with yesterday's ticks.
        if not tick.has_begun(now):
            return
        try:
            await tick.job(now)
        except Exception:
            log.exception("job %s failed; the next tick tries again", tick.job.__name__)


_INSTANT = timedelta(microseconds=1)
