"""Queue the weekly digest for the Văn phòng and the leaders, and keep what it said."""

from datetime import datetime

from actions.digest.correcting import belated_of, confirmed_since, corrections_of
from actions.office import Office
from domain.calendar import week_of
from domain.chat import Chat, Seat, Unit
from domain.digest.digest import Edition, build_digest
from domain.hours import digest_day
from domain.message import Priority, split
from domain.plan.plan import Plan
from domain.waiting.waiting import waits
from storage.store import Transaction
from views.digest.digest import digest as worded


async def summarize(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Queue this week's digest once, from its hour on, in sending hours.

    A week that nobody ran is not replayed.
    """
    calendar = await tx.holidays.calendar()
    today = office.today(now)
    day = digest_day(office.digest_weekday, today, calendar)
    if day is None or now < datetime.combine(day, office.digest_time, office.texts.zone):
        return
    if not office.hours.is_open(office.texts.local(now), calendar):
        return
    week = f"{today:%G-W%V}"
    plan = await tx.plans.current()
    readers = await _readers(tx)
    if plan is None or not readers or not await tx.runs.first(f"digest:{week}", at=now):
        return
    previous = await tx.digests.previous(week)
    edition = Edition.from_dict(previous) if previous else None
    confirmed = await confirmed_since(tx, edition)
    told = build_digest(
        plan,
        now=office.texts.local(now),
        calendar=calendar,
        previous=edition,
        waiting=waits(plan.assignments, office.texts.zone),
        confirmed=confirmed,
        corrections=await corrections_of(tx, plan, edition, confirmed),
        belated=await belated_of(tx, plan, edition),
        unreachable=await _unreachable(tx, plan),
    )
    message = worded(told, office.texts, calendar=calendar)
    await tx.digests.save(week, told.edition.as_dict(), message.text, at=now)
    for chat in readers:
        await tx.outbox.put(
            f"digest:{week}:{chat.id}",
            chat.id,
            split(message),
            priority=Priority.BULK,
            expires_at=office.hours.closes_at(week_of(today)[1], office.texts.zone),
            in_hours=True,
            created_at=now,
        )


async def _readers(tx: Transaction) -> list[Chat]:
    """Return the chats of the Văn phòng and the leaders, each once."""
    chats = await tx.chats.holding(Seat.OFFICE) + await tx.chats.holding(Seat.LEADERS)
    return list({chat.id: chat for chat in chats}.values())


async def _unreachable(tx: Transaction, plan: Plan) -> list[Unit]:
    """Return the units without a chat that can be written to."""
    return [unit for unit in plan.units if not await _is_reachable(tx, unit)]


async def _is_reachable(tx: Transaction, unit: Unit) -> bool:
    chat = await tx.chats.of_unit(unit.id)
    return chat is not None and chat.reachable
