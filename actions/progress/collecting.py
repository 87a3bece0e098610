"""Queue the monthly round to the units, and on its last day who has answered to the office."""

from datetime import date, datetime

from actions.office import Office
from actions.show import show
from domain.chat import Seat, Unit
from domain.message import Priority, split
from domain.plan.plan import Plan
from domain.progress.monthly_round import asked_in_round
from domain.progress.names import Collected, Round
from storage.store import Transaction


async def collect(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Ask each unit for its lines, once a month; whoever is connected late is asked late.

    Nothing is sent outside the days of the round, and nobody is asked twice. What is queued at
    night would leave when the office opens, before its hour.
    """
    days = await _window(tx, office, now)
    today = office.today(now)
    if days is None or not days[0] <= today <= days[1]:
        return
    if not office.hours.is_open(office.texts.local(now), await tx.holidays.calendar()):
        return
    plan = await tx.plans.current()
    if plan is None or not await tx.runs.first(f"round:{today}", at=now):
        return
    for unit in plan.units:
        await _ask_unit(tx, office, plan, unit, closes=days[1], now=now)


async def _ask_unit(
    tx: Transaction, office: Office, plan: Plan, unit: Unit, *, closes: date, now: datetime
) -> None:
    today = office.today(now)
    chat = await tx.chats.of_unit(unit.id)
    bound_at = await tx.chats.bound_at(unit.id)
    asked = [one.id for one in asked_in_round(plan, unit)]
    # Who was connected today has just read all of it in the opening message.
    if chat is None or bound_at is None or office.today(bound_at) == today or not asked:
        return
    subject = Round(unit.id, month=today.replace(day=1), closes=closes)
    message, _ = await show(tx, office, subject, now=now, shown=asked)
    row = await tx.outbox.put(
        f"round:{unit.id}:{today:%Y-%m}",
        chat.id,
        split(message),
        priority=Priority.BULK,
        subject=subject,
        shows=asked,
        expires_at=office.hours.closes_at(closes, office.texts.zone),
        in_hours=True,
        lasting=True,
        created_at=now,
    )
    if row is not None:
        # From now on lines answer this round, and the one before stays as it was.
        await tx.outbox.rest(f"round:{unit.id}:", but=row)


async def tell_collected(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Tell the office on the last day of the round who has answered, at the hour of the digest."""
    days = await _window(tx, office, now)
    today = office.today(now)
    if days is None or today != days[1] or office.texts.local(now).time() < office.digest_time:
        return
    calendar = await tx.holidays.calendar()
    if not office.hours.is_open(office.texts.local(now), calendar):
        return
    plan = await tx.plans.current()
    chats = await tx.chats.holding(Seat.OFFICE)
    if plan is None or not chats or not await tx.runs.first(f"collected:{today:%Y-%m}", at=now):
        return
    asked = [one.id for unit in plan.units for one in asked_in_round(plan, unit)]
    if not asked:
        return
    subject = Collected(month=today.replace(day=1))
    message, _ = await show(tx, office, subject, now=now, shown=asked)
    for chat in chats:
        row = await tx.outbox.put(
            f"collected:{chat.id}:{today:%Y-%m}",
            chat.id,
            split(message),
            priority=Priority.BULK,
            subject=subject,
            shows=asked,
            expires_at=office.hours.closes_at(today, office.texts.zone),
            in_hours=True,
            lasting=True,
            created_at=now,
        )
        if row is not None:
            await tx.outbox.rest(f"collected:{chat.id}:", but=row)


async def _window(tx: Transaction, office: Office, now: datetime) -> tuple[date, date] | None:
    calendar = await tx.holidays.calendar()
    return office.round_window.working_days(office.today(now), calendar)
