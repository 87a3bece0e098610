"""Freeze the figures of what has come to its end: the week, and the state's periods."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from actions.digest.gathering import counted, gathered
from actions.office import Office
from domain.digest.period import ReportingPeriod, week
from domain.digest.remarks import NOT_ASKED
from domain.digest.sending import week_moment
from storage.store import Transaction
from views.digest.full import digest as worded


async def freeze_week(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Freeze this week, once, from the hour on at which the office looks through it."""
    calendar, zone, today = await tx.holidays.calendar(), office.texts.zone, office.today(now)
    looked_at = week_moment(office.preview_weekday, office.preview_time, today, calendar, zone)
    goes_at = week_moment(office.digest_weekday, office.digest_time, today, calendar, zone)
    if looked_at is not None and goes_at is not None and now >= min(looked_at, goes_at):
        usual = week(today).first + timedelta(days=office.digest_weekday)
        off = None if calendar.is_working(usual) else usual
        await _freeze(tx, office, week(today), due_at=goes_at, now=now, usual_day=off)


async def freeze_closed(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Freeze the state's period that ended last, once, as long as its report is owed."""
    timetable, today = await tx.digests.timetable(), office.today(now)
    period = timetable.last_closed(today)
    send_on = timetable.send_on(period, await tx.holidays.calendar())
    if today <= send_on:
        goes_at = datetime.combine(send_on, office.digest_time, office.texts.zone)
        await _freeze(tx, office, period, due_at=goes_at, now=now)


async def _freeze(
    tx: Transaction,
    office: Office,
    period: ReportingPeriod,
    *,
    due_at: datetime,
    now: datetime,
    usual_day: date | None = None,
) -> None:
    if await tx.digests.has(period.key):
        return
    plan = await counted(tx, period)
    if plan is None:
        return
    edition = replace(await gathered(tx, office, plan, period, now=now), usual_day=usual_day)
    text = worded(edition, NOT_ASKED, office.texts).text
    await tx.digests.freeze(edition, edition.total, text, due_at=due_at)
