"""Queue the mornings of the office and the leaders: what has waited for them too long."""

from collections.abc import Iterable
from datetime import date, datetime

from actions.office import Office
from actions.show import show
from actions.waiting.gathering import before
from domain.chat import Chat, Seat
from domain.message import Priority, split
from domain.waiting.names import WaitingMorning
from domain.waiting.waiting import Waiting, speaks, waits
from storage.store import Transaction


async def remind_of_waiting(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Queue what each chat of the office and the leaders must hear, once a day.

    Their cards are brought up to the day too.
    """
    today = office.today(now)
    calendar = await tx.holidays.calendar()
    if not office.hours.is_open(office.texts.local(now), calendar):
        return
    plan = await tx.plans.current()
    if plan is None or not await tx.runs.first(f"waiting:{today}", at=now):
        return
    found = waits(plan.assignments, office.texts.zone)
    await _renew_cards(tx, found, now=now)
    chats = await tx.chats.holding(Seat.OFFICE) + await tx.chats.holding(Seat.LEADERS)
    for chat in {chat.id: chat for chat in chats}.values():
        ours = [one for _, those in before(chat, found) for one in those]
        since = await _told_on(tx, chat)
        if speaks(ours, since=since, today=today, calendar=calendar):
            await _remind(tx, office, chat, ours, now=now)


async def _renew_cards(tx: Transaction, found: Iterable[Waiting], *, now: datetime) -> None:
    """Let cards say for how many days it has been by now; an edit rings no telephone."""
    rows = {row for one in found for row in await tx.outbox.showing(one.assignment.id, since=now)}
    for row in sorted(rows):
        await tx.outbox.edit(row, created_at=now)


async def _remind(
    tx: Transaction, office: Office, chat: Chat, ours: list[Waiting], *, now: datetime
) -> None:
    today = office.today(now)
    subject = WaitingMorning(chat.id)
    message, _ = await show(tx, office, subject, now=now)
    await tx.outbox.put(
        f"waiting:{chat.id}:{today}",
        chat.id,
        split(message),
        priority=Priority.BULK,
        subject=subject,
        shows=[one.assignment.id for one in ours],
        expires_at=office.hours.closes_at(today, office.texts.zone),
        in_hours=True,
        created_at=now,
    )


async def _told_on(tx: Transaction, chat: Chat) -> date:
    """Return the day of the last such morning that reached the chat."""
    prefix = f"waiting:{chat.id}:"
    key = await tx.outbox.last_sent(prefix)
    return date.min if key is None else date.fromisoformat(key.removeprefix(prefix)[:10])
