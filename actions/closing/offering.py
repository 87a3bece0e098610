"""Remind the office, from the middle of December on, to close the year."""

from datetime import date, datetime

from actions.office import Office
from domain.chat import Seat
from domain.closing.closing import to_close
from domain.message import Priority, split
from storage.store import Transaction
from views.closing.told import offer

# State reports of a year count to 14/12, so that its open work is known by then.
FROM_DAY = (12, 15)


async def offer_closing(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Queue the reminder once a plan, on the first working day from 15/12 of its year on."""
    today = office.today(now)
    calendar = await tx.holidays.calendar()
    plan = await tx.plans.current()
    if plan is None or today < date(plan.year, *FROM_DAY):
        return
    if not office.hours.is_open(office.texts.local(now), calendar):
        return
    open_tasks = len(to_close(plan))
    chats = await tx.chats.holding(Seat.OFFICE)
    if not open_tasks or not chats or not await tx.runs.first(f"closing:{plan.id}", at=now):
        return
    for chat in chats:
        await tx.outbox.put(
            f"closing:{plan.id}:{chat.id}",
            chat.id,
            split(offer(plan.year, open_tasks, office.texts)),
            priority=Priority.BULK,
            in_hours=True,
            created_at=now,
        )
