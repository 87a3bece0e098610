"""When jobs run: a list of (trigger, job), run live by APScheduler or walked by hand."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from operator import itemgetter
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

from scheduler.jobs import Hours, Jobs

log = logging.getLogger(__name__)

Job = Callable[[datetime], Awaitable[None]]
LAST_HOUR = 17
# A minute's promise is kept each half an hour where nobody waits for it: a year has many minutes.
_WORKED = f"7-{LAST_HOUR}"
# Before any morning, so that it tells of what has just begun. Every day, as no machine is sure to
# run on a given one.
_BEFORE_MORNING = 1
# A tick waits for what was said before it, and a long morning takes a while.
_MAY_TAKE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Tick:
    """A job and when it is due; a hand that moves a clock runs it when it is `walked`, if given."""

    trigger: CronTrigger
    job: Job
    walked: CronTrigger | None = None

    def next_by_hand(self, previous: datetime | None, now: datetime) -> datetime | None:
        """Return when it is due next, for a hand that moves a clock."""
        trigger = self.walked or self.trigger
        moment: datetime | None = trigger.get_next_fire_time(previous, now)
        return moment

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


def ticks(jobs: Jobs, hours: Iterable[Hours], zone: ZoneInfo) -> tuple[Tick, ...]:
    """Return every job with its trigger, local time, at the hours of all departments.

    Mornings and digests tick again each hour until the office closes: what was missed by a
    crash or a lost database is made up for the same day, and what was done is not done again.
    """
    hours = set(hours)
    mornings = sorted({one.remind_at for one in hours})
    digests = sorted({at for one in hours for at in (one.preview_at, one.digest_at)})
    # Each half an hour.
    asking = sorted({moment for at in mornings for moment in (at, _half_an_hour_after(at))})
    return (
        Tick(
            CronTrigger(minute="*", timezone=zone),
            jobs.keep_promises,
            walked=CronTrigger(hour=_WORKED, minute="0,30", timezone=zone),
        ),
        Tick(CronTrigger(hour=_BEFORE_MORNING, timezone=zone), jobs.open_periods),
        *(Tick(_hourly_from(at, zone), jobs.remind) for at in mornings),
        *(Tick(_hourly_from(at, zone), jobs.summarize) for at in digests),
        *(Tick(_hourly_from(at, zone), jobs.ask_again) for at in asking),
        Tick(CronTrigger(hour=_BEFORE_MORNING, timezone=zone), jobs.prune),
        # When the day before has been put away.
        Tick(CronTrigger(hour=_BEFORE_MORNING + 1, timezone=zone), jobs.back_up),
    )


def _half_an_hour_after(at: time) -> time:
    return (datetime.combine(date.min, at) + timedelta(minutes=30)).time()


def _hourly_from(at: time, zone: ZoneInfo) -> CronTrigger:
    hours = f"{at.hour}-{max(at.hour, LAST_HOUR)}"
    return CronTrigger(hour=hours, minute=at.minute, timezone=zone)


class Clockwork:
    """Runs the ticks of the departments, by the wall clock or by a hand that moves a clock."""

    def __init__(self, jobs: Jobs, zone: ZoneInfo, now: Callable[[], datetime]) -> None:
        self._jobs = jobs
        self._zone = zone
        self._now = now
        self._hours: frozenset[Hours] = frozenset()
        self._ticks: tuple[Tick, ...] = ()
        self._heard_up_to: Callable[[datetime], Awaitable[None]] | None = None
        self._scheduler: AsyncIOScheduler | None = None
        self._done_at: dict[int, datetime] = {}
        self._failed: dict[int, datetime] = {}
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

    async def renew(self) -> None:
        """Go by the departments' hours as they are by now, whoever has changed them."""
        hours = await self._jobs.hours()
        if hours != self._hours:
            self._hours = hours
            self._ticks = ticks(self._jobs, hours, self._zone)
            # The numbers are others', and what is due is counted from now on.
            self._done_at, self._failed = {}, {}
            self._live_since = self._now() if self._scheduler is not None else None
            self._schedule()

    async def catch_up(self) -> None:
        """Run what fell due today while nothing ran, and nothing before its hour."""
        await self.renew()
        for number in range(len(self._ticks)):
            await self._run(number)

    def start(self, heard_up_to: Callable[[datetime], Awaitable[None]]) -> None:
        """Run live; a tick that comes late still counts, several late ones count once.

        Each waits for `heard_up_to` its moment: it must not speak past what was said before it.
        """

        # Several late ones count once by APScheduler's own default.
        self._scheduler = AsyncIOScheduler(job_defaults={"misfire_grace_time": None})
        self._heard_up_to = heard_up_to
        self._schedule()
        self._scheduler.add_job(self._look, "interval", seconds=LOOKS_SECONDS, id=_LOOKING)
        self._live_since = self._now()
        self._scheduler.start()

    def _schedule(self) -> None:
        """Let the ticks run live in place of those before, where it runs live."""
        if self._scheduler is None:
            return
        for job in self._scheduler.get_jobs():
            if job.id != _LOOKING:
                job.remove()
        for number, tick in enumerate(self._ticks):
            self._scheduler.add_job(self._tick, tick.trigger, args=[number])

    async def _tick(self, number: int) -> None:
        # A tick that the end of the program cuts short is no error: the next start makes up for it.
        with suppress(asyncio.CancelledError):
            if self._heard_up_to is not None:
                await self._heard_up_to(self._now())
            await self._run(number)

    async def _look(self) -> None:
        try:
            await self.renew()
        except Exception:
            log.exception("the departments' hours could not be looked at")
        await self.try_again()

    async def try_again(self) -> None:
        """Run what failed a while ago: what is due once a day is not put off until tomorrow."""
        for number, at in tuple(self._failed.items()):
            if self._now() - at >= AGAIN_AFTER:
                await self._tick(number)

    def stop(self) -> None:
        """Stop running live."""
        if self._scheduler is not None:
            self._scheduler.shutdown()
            self._scheduler = None
            self._live_since = None

    def walk(self, since: datetime, to: datetime) -> Iterator[tuple[datetime, Job]]:
        """Yield each (moment, job) with since < moment ≤ to, in order of time."""
        due = [(tick.next_by_hand(None, since + _INSTANT), tick) for tick in self._ticks]
        while moments := [
            (moment, n) for n, (moment, _) in enumerate(due) if moment and moment <= to
        ]:
            moment, n = min(moments)
            tick = due[n][1]
            yield moment, tick.job
            due[n] = (tick.next_by_hand(moment, moment + _INSTANT), tick)

    async def _run(self, number: int) -> None:
        tick, now = self._ticks[number], self._now()
        # A machine that slept over night wakes with yesterday's ticks.
        if not tick.has_begun(now):
            return
        try:
            await tick.job(now)
        except Exception:
            self._failed[number] = now
            log.exception("job %s failed; it is tried again soon", tick.name)
        else:
            self._failed.pop(number, None)
            self._done_at[number] = now


# Settings are changed by another process, which tells nobody of it.
LOOKS_SECONDS = 60
# A disk or a server that was away for a moment is there again by then.
AGAIN_AFTER = timedelta(minutes=10)
_LOOKING = "looking"
_INSTANT = timedelta(microseconds=1)
