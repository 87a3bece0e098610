"""Queue the mornings: at most one message a unit and working day."""

from datetime import date, datetime

from actions.office import Office
from domain.calendar import Calendar
from domain.chat import Unit
from domain.message import Priority, split
from domain.morning.morning import build_morning
from domain.morning.names import UnitMorning
from domain.plan.plan import Plan
from storage.store import Transaction
from views.morning import morning as views


async def remind(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Queue what each unit must hear this morning, once a day whoever asks and however often.

    A morning that nobody ran is not replayed: the next one says what is true by then.
    """
    today = office.today(now)
    calendar = await tx.holidays.calendar()
    if not office.hours.is_open(office.texts.local(now), calendar):
        return
    plan = await tx.plans.current()
    if plan is None or not await tx.runs.first(f"morning:{today}", at=now):
        return
    for unit in plan.units:
        await _remind_unit(tx, office, plan, unit, calendar=calendar, today=today, now=now)


async def _remind_unit(
    tx: Transaction,
    office: Office,
    plan: Plan,
    unit: Unit,
    *,
    calendar: Calendar,
    today: date,
    now: datetime,
) -> None:
    chat = await tx.chats.of_unit(unit.id)
    since = await _told_on(tx, office, unit)
    if chat is None or since is None:
        return
    morning = build_morning(
        plan, unit, since=since, today=today, calendar=calendar, remind_before=office.remind_before
    )
    if morning is None:
        return
    await tx.outbox.put(
        f"morning:{unit.id}:{today}",
        chat.id,
        split(views.morning(morning, office.texts, calendar=calendar)),
        priority=Priority.BULK,
        subject=UnitMorning(unit.id, today, weekly=morning.weekly),
        shows=morning.shows,
        expires_at=office.hours.closes_at(today, office.texts.zone),
        in_hours=True,
        created_at=now,
    )


async def _told_on(tx: Transaction, office: Office, unit: Unit) -> date | None:
    """Return the later of the last morning that reached the unit and the day its chat was bound."""
    bound_at = await tx.chats.bound_at(unit.id)
    if bound_at is None:
        return None
    bound_on = office.today(bound_at)
    key = await tx.outbox.last_sent(f"morning:{unit.id}:")
    if key is None:
        return bound_on
    return max(bound_on, date.fromisoformat(key.removeprefix(f"morning:{unit.id}:")[:10]))
