"""Gather the figures of a period, as they were kept or as they stand."""

from dataclasses import replace
from datetime import datetime

from actions.digest.mending import belated_of, confirmed_since, errata_of
from actions.office import Office
from actions.silence import silences
from domain.calendar import Calendar
from domain.chat import Unit
from domain.digest.digest import Digest, build_digest
from domain.digest.edition import Edition, Week
from domain.digest.issue import Issue
from domain.digest.period import ReportingPeriod
from domain.digest.remarks import NOT_ASKED
from domain.digest.since import reported_since
from domain.obstacle.opinion import Opinion, final
from domain.plan.plan import NOTHING, Plan
from domain.silence.ladder import above
from domain.waiting.waiting import waits
from storage.plan.plans import Around
from storage.store import Transaction
from views.digest.freezing import frozen
from views.digest.since import since_freeze

TREND_WEEKS = 8


async def issue_of(
    tx: Transaction, office: Office, period: ReportingPeriod, *, now: datetime
) -> Issue:
    """Return the figures of a period: as they were frozen, else as they stand `now`.

    What nobody has frozen is of this moment, and not looked through by anybody: nobody was asked.
    """
    kept = await tx.digests.get(period.key)
    if kept is not None:
        return await up_to_now(tx, office, kept)
    plan = await counted(tx, period) or NOTHING
    return Issue(await gathered(tx, office, plan, period, now=now), NOT_ASKED, due_at=now)


async def counted(tx: Transaction, period: ReportingPeriod) -> Plan | None:
    """Return what counts in a period: the work in force, and what ended with plans of its year.

    So the figures of a year do not shrink when one of its plans is closed. None before any plan.
    """
    plan = await tx.plans.current()
    if plan is None:
        return None
    ended = (one for one in await tx.plans.past() if period.year in one.task.plan.years)
    return replace(plan, assignments=(*plan.assignments, *ended))


async def up_to_now(tx: Transaction, office: Office, kept: Issue) -> Issue:
    """Return the same with what units have reported since its figures were frozen.

    Of what went it is kept as it was when it went.
    """
    if kept.issued_at is not None:
        return kept
    told = kept.edition
    handed_in = await tx.assignments.handed_in()
    lines = sorted(one.id for one in told.lines if one.lists and one.id in handed_in)
    if not lines:
        return replace(kept, remarks=replace(kept.remarks, since={}))
    plan = await tx.plans.current(Around(assignments=lines)) or NOTHING
    since = {
        line.id: since_freeze(one, told.at, office.texts)
        for line, one in reported_since(told, plan)
    }
    return replace(kept, remarks=replace(kept.remarks, since=since))


async def gathered(
    tx: Transaction, office: Office, plan: Plan, period: ReportingPeriod, *, now: datetime
) -> Edition:
    """Return the figures of a period as they stand `now`."""
    calendar = await tx.holidays.calendar()
    told = await _digest(tx, office, plan, period, calendar, now)
    edition = frozen(
        told,
        office.texts,
        calendar=calendar,
        answers=await _answers(tx),
        trend=[
            Week(office.today(one.at), one.figures)
            for one in await tx.digests.trend(now, weeks=TREND_WEEKS - 1)
        ],
    )
    closures = await tx.holidays.closures(period.first, period.last)
    return replace(edition, closures=tuple(closures))


async def _digest(
    tx: Transaction,
    office: Office,
    plan: Plan,
    period: ReportingPeriod,
    calendar: Calendar,
    now: datetime,
) -> Digest:
    # Of days that somebody names nothing went before, which they could correct.
    previous = None if period.is_days else await tx.digests.previous(now, weekly=period.is_week)
    confirmed = await confirmed_since(tx, previous)
    every = await silences(tx, office, plan, today=office.today(now), calendar=calendar)
    return build_digest(
        plan,
        period,
        now=office.texts.local(now),
        calendar=calendar,
        previous=previous,
        waiting=waits(plan.assignments, office.texts.zone),
        confirmed=confirmed,
        errata=await errata_of(tx, plan, previous, confirmed),
        belated=await belated_of(tx, plan, previous),
        unreachable=await _unreachable(tx, plan),
        silent=above(every),
    )


async def _answers(tx: Transaction) -> dict[int, Opinion]:
    """Return the opinions that stand on what is stuck, by the obstacle."""
    said = await tx.opinions.of_open()
    return {at: opinion for at, every in said.items() if (opinion := final(every))}


async def _unreachable(tx: Transaction, plan: Plan) -> list[Unit]:
    """Return the units without a chat that can be written to."""
    reachable = {chat.id for chat in await tx.chats.all() if chat.reachable}
    of_units = await tx.chats.of_units()
    return [unit for unit in plan.units if of_units.get(unit.id) not in reachable]
