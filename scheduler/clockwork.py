"""When jobs run: a list of (trigger, job), run live by APScheduler or walked by hand."""

import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from operator import itemgetter
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
# A tick waits for what was said before it, and a long morning takes a while.
_MAY_TAKE = timedelta(minutes=10)


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

    def is_overdue(self, now: datetime, since: datetime) -> bool:
        """Whether it has been due since a moment and should have been done by now."""
        due = self.trigger.get_next_fire_time(None, since + _INSTANT)
        return due is not None and due + _MAY_TAKE <= now

    @property
    def name(self) -> str:
        """Return what the log calls it."""
        return getattr(self.job, "__name__", repr(self.job))


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
        self._done_at: dict[int, datetime] = {}
        self._failed: set[int] = set()
        self._live_since: datetime | None = None

    @property
    def failed(self) -> tuple[str, ...]:
        """Return the jobs whose last run failed."""
        return self._names(n for n in range(len(self._ticks)) if n in self._failed)

    @property
    def done_at(self) -> dict[str, datetime]:
        """Return when each job of this process was last done."""
        done = ((self._ticks[n].name, at) for n, at in self._done_at.items())
        return dict(sorted(done, key=itemgetter(1)))

    def overdue(self, now: datetime) -> tuple[str, ...]:
        """Return the jobs that should have run since the last time, or since they run live."""
        if self._live_since is None:
            return ()
        start = self._live_since
        return self._names(
            n
            for n, tick in enumerate(self._ticks)
            if n not in self._failed and tick.is_overdue(now, self._done_at.get(n, start))
        )

    def _names(self, ticks: Iterable[int]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._ticks[n].name for n in ticks))

    async def catch_up(self) -> None:
        """Run what fell due today while nothing ran, and nothing before its hour."""
        for number in range(len(self._ticks)):
            await self._run(number)

    def start(self, heard_up_to: Callable[[datetime], Awaitable[None]]) -> None:
        """Run live; a tick that comes late still counts, several late ones count once.

        Each waits for `heard_up_to` its moment: it must not speak past what was said before it.
        """

        async def run(number: int) -> None:
            await heard_up_to(self._now())
            await self._run(number)

        # Several late ones count once by APScheduler's own default.
        self._scheduler = AsyncIOScheduler(job_defaults={"misfire_grace_time": None})
        for number, tick in enumerate(self._ticks):
            self._scheduler.add_job(run, tick.trigger, args=[number])
        self._live_since = self._now()
        self._scheduler.start()

    def stop(self) -> None:
        """Stop running live."""
        if self._scheduler is not None:
            self._scheduler.shutdown()
            self._scheduler = None
            self._live_since = None

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

    async def _run(self, number: int) -> None:
        tick, now = self._ticks[number], self._now()
        # A machine that slept over night wakes with yesterday's ticks.
        if not tick.has_begun(now):
            return
        try:
            await tick.job(now)
        except Exception:
            self._failed.add(number)
            log.exception("job %s failed; the next tick tries again", tick.name)
        else:
            self._failed.discard(number)
            self._done_at[number] = now


_INSTANT = timedelta(microseconds=1)
