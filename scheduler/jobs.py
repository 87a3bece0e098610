"""What time does to the bot: each job runs one action, for each department that is due."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from functools import partial
from pathlib import Path

from actions.asking_again import ask_again
from actions.department.giving import look_after
from actions.digest.freezing import freeze_closed
from actions.digest.issuing import sum_up
from actions.digest.mailing import Carry, send_letters
from actions.obstacle import convey_agreed
from actions.office import Office
from actions.unasked import remind, summarize
from actions.work.opening_periods import open_periods
from domain.dates.spans import add_months
from domain.department.department import Department
from storage.copies.copies import copy_nightly
from storage.store import Database, Store

log = logging.getLogger(__name__)

# Long after the last retry of a messenger, short enough to keep the table small.
KEEP_UPDATES = timedelta(days=14)
# Long enough for somebody to look at it, and for the version that mends it.
KEEP_SET_ASIDE = timedelta(days=90)
# Two weeks: a mistake is noticed by the next digest.
KEEP_BACKUPS = 14


@dataclass(frozen=True, slots=True)
class Hours:
    """From which local times on a department is reminded, sees its digest first, and tells it."""

    remind_at: time
    preview_at: time
    digest_at: time


@dataclass(frozen=True, slots=True)
class Jobs:
    """The jobs of one installation; each is harmless when late, repeated or doubled.

    They come at the hours of any department, and are done for those whose own hour has come.
    `office_for` returns a department's rules; nights are counted in `zone`. `carry` brings letters
    to a mail server, where there is one.
    """

    database: Database
    office_for: Callable[[Department], Office]
    zone: tzinfo
    database_url: str
    backup_dir: Path | None = None
    keep_months: int = 0
    carry: Carry | None = None

    async def hours(self) -> frozenset[Hours]:
        """Return at which local times something is done, for one department or another."""
        async with self.database.read() as tx:
            departments = await tx.departments.open()
        offices = [self.office_for(one) for one in departments]
        return frozenset(Hours(one.remind_at, one.preview_time, one.digest_time) for one in offices)

    async def remind(self, now: datetime) -> None:
        """Queue this morning's messages, one a chat."""

        async def each(store: Store, office: Office) -> None:
            await remind(store, office, now=now)

        await self._each(now, each, at=lambda office: office.remind_at)

    async def summarize(self, now: datetime) -> None:
        """Queue the digest, first for the office and then for all, and what is told beside it."""

        async def each(store: Store, office: Office) -> None:
            await summarize(store, office, now=now)
            await sum_up(store, office, now=now)

        await self._each(now, each, at=lambda one: min(one.preview_time, one.digest_time))

    async def keep_promises(self, now: datetime) -> None:
        """Do what somebody has been promised for this moment."""

        async def each(store: Store, office: Office) -> None:
            async with store.read() as tx:
                agreed = await tx.agreements.waiting(until=now)
                due = await tx.digests.due(now)
            if agreed:
                await store.run(lambda tx: convey_agreed(tx, office, now=now))
            if due:
                await sum_up(store, office, now=now)
            if self.carry is not None:
                await send_letters(store, office, self.carry, now=now)

        await self._each(now, each)
        await self._look_after_given(now)

    async def _look_after_given(self, now: datetime) -> None:
        """End work that was given to a department whose office is there no more."""
        async with self.database.read() as tx:
            astray = await tx.departments.astray()
            offices = {one.id: self.office_for(one) for one in await tx.departments.open()}
        for department, unit in astray:
            if office := offices.get(department):
                work = partial(look_after, office=office, unit_id=unit, now=now)
                await self.database.of(department).run(work)

    async def ask_again(self, now: datetime) -> None:
        """Come back to what was asked and not answered."""

        async def each(store: Store, office: Office) -> None:
            await store.run(lambda tx: ask_again(tx, office, now=now))

        await self._each(now, each, at=lambda office: office.remind_at)

    async def open_periods(self, now: datetime) -> None:
        """Open the periods of recurring work that have begun, and freeze those reported on."""

        async def each(store: Store, office: Office) -> None:
            await store.run(lambda tx: open_periods(tx, office, now=now))
            await store.run(lambda tx: freeze_closed(tx, office, now=now))

        await self._each(now, each)

    async def back_up(self, now: datetime) -> None:
        """Keep tonight's copy of the database, where the settings name a folder for it."""
        if self.backup_dir is not None:
            day = now.astimezone(self.zone).date().isoformat()
            await copy_nightly(self.database_url, self.backup_dir, day, keep=KEEP_BACKUPS)

    async def prune(self, now: datetime) -> None:
        """Forget updates that ended long ago, and words of messages as the settings say."""
        handled, set_aside = now - KEEP_UPDATES, now - KEEP_SET_ASIDE
        await self.database.run(
            lambda tx: tx.inbox.prune(before=handled, set_aside_before=set_aside)
        )
        if self.keep_months:
            day = add_months(now.date(), -self.keep_months)
            before = datetime.combine(day, time.min, UTC)

            async def each(store: Store, _: Office) -> None:
                await store.run(lambda tx: tx.personal.forget_words(before=before))

            await self._each(now, each)

    async def _each(
        self,
        now: datetime,
        job: Callable[[Store, Office], Awaitable[None]],
        *,
        at: Callable[[Office], time] = lambda _: time.min,
    ) -> None:
        """Do a job for each department whose hour of the day has come; raises what one raised.

        What fails in one keeps no other from it.
        """
        async with self.database.read() as tx:
            departments = await tx.departments.open()
        failed: list[Exception] = []
        for one in departments:
            try:
                office = self.office_for(one)
                if at(office) <= office.texts.local(now).time():
                    await job(self.database.of(one.id), office)
            except Exception as error:
                log.exception("a job failed for department %s", one.id)
                failed.append(error)
        if failed:
            raise failed[0]
