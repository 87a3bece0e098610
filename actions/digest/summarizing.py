"""Sum the week up for the Văn phòng and the leaders, and keep what was said."""

from datetime import date, datetime

from actions.digest.mending import belated_of, confirmed_since, errata_of
from actions.due import Day, Due, Tellers
from actions.silence import silences
from domain.calendar import week_of
from domain.chat import Seat, Unit
from domain.digest.digest import Digest, Edition, build_digest
from domain.digest.names import WeekDigest
from domain.hours import digest_day
from domain.plan.plan import Plan
from domain.silence.ladder import above
from domain.subject import Piece
from domain.waiting.waiting import waits
from storage.store import Transaction
from views.digest.digest import digest as worded


async def summarize(day: Day) -> list[Due]:
    """Return this week's digest for its readers once, from its hour on.

    A week that nobody ran is not replayed.
    """
    due_on = digest_day(day.office.digest_weekday, day.today, day.calendar)
    if due_on is None or not _has_come(day, due_on):
        return []
    week = f"{day.today:%G-W%V}"
    readers = await day.holding(Seat.OFFICE, Seat.LEADERS)
    if not readers or not await day.tx.runs.first(f"digest:{week}", at=day.now):
        return []
    told = await _digest(day, week)
    message = worded(told, day.office.texts, calendar=day.calendar)
    await day.tx.digests.save(week, told.edition.as_dict(), message.text, at=day.now)
    until = week_of(day.today)[1]
    return [Due(chat, Piece(WeekDigest(week)), until=until) for chat in readers]


async def _digest(day: Day, week: str) -> Digest:
    tx, plan = day.tx, day.plan
    previous = await tx.digests.previous(week)
    edition = Edition.from_dict(previous) if previous else None
    confirmed = await confirmed_since(tx, edition)
    return build_digest(
        plan,
        now=day.office.texts.local(day.now),
        calendar=day.calendar,
        previous=edition,
        waiting=waits(plan.assignments, day.office.texts.zone),
        confirmed=confirmed,
        errata=await errata_of(tx, plan, edition, confirmed),
        belated=await belated_of(tx, plan, edition),
        unreachable=await _unreachable(tx, plan),
        silent=above(await silences(tx, day.office, plan, today=day.today, calendar=day.calendar)),
    )


def _has_come(day: Day, due_on: date) -> bool:
    hour = datetime.combine(due_on, day.office.digest_time, day.office.texts.zone)
    return day.now >= hour


async def _unreachable(tx: Transaction, plan: Plan) -> list[Unit]:
    """Return the units without a chat that can be written to."""
    return [unit for unit in plan.units if not await _is_reachable(tx, unit)]


async def _is_reachable(tx: Transaction, unit: Unit) -> bool:
    chat = await tx.chats.of_unit(unit.id)
    return chat is not None and chat.reachable


AFTERNOONS: Tellers = (summarize,)
