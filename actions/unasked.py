"""Say what nobody asked for: all that falls due for a chat at one moment is one message."""

from collections.abc import Sequence
from datetime import datetime, time

from actions.due import Day, Due, Teller
from actions.office import Office
from actions.show import show
from domain.message import Priority, split
from domain.subject import Subject, Together
from storage.store import Transaction


async def remind(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Queue what each chat must hear this morning, once a day whoever asks and however often.

    A morning that nobody ran is not replayed: the next one says what is true by then. Where the
    digest's hour has come too, its chats get both in one message.
    """
    day = await _day(tx, office, now)
    if day is None or not await tx.runs.first(f"morning:{day.today}", at=now):
        return
    rooms = office.rooms
    await _tell(day, (*rooms.mornings, *(rooms.afternoons if _is_afternoon(day) else ())))


async def summarize(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Queue what is told at the hour of the digest, from then on."""
    day = await _day(tx, office, now)
    if day is not None and _is_afternoon(day):
        await _tell(day, office.rooms.afternoons, morning=False)


async def _day(tx: Transaction, office: Office, now: datetime) -> Day | None:
    """Return the day, None outside the sending hours and before there is a plan."""
    calendar = await tx.holidays.calendar()
    if not office.hours.is_open(office.texts.local(now), calendar):
        return None
    plan = await tx.plans.current()
    return Day(tx, office, plan, calendar, now) if plan else None


def _is_afternoon(day: Day) -> bool:
    return day.office.texts.local(day.now).time() >= day.office.digest_time


async def _tell(day: Day, tellers: Sequence[Teller], *, morning: bool = True) -> None:
    by_chat: dict[int, list[Due]] = {}
    for teller in tellers:
        for due in await teller(day):
            by_chat.setdefault(due.chat.id, []).append(due)
    for dues in by_chat.values():
        await _put(day, dues, morning=morning)


async def _put(day: Day, dues: Sequence[Due], *, morning: bool) -> None:
    tx, office, chat = day.tx, day.office, dues[0].chat
    subject: Subject = dues[0].subject
    if len(dues) > 1:
        subject = Together(tuple(due.piece for due in dues))
    shown = [one for due in dues for one in due.piece.shows]
    message, _ = await show(tx, office, subject, now=day.now, shown=shown)
    lasting = any(due.lasting for due in dues)
    kind, moment = "morning" if morning else "afternoon", office.texts.local(day.now)
    await tx.outbox.put(
        f"{kind}:chat:{chat.id}:{moment:%Y-%m-%dT%H:%M}",
        chat.id,
        split(message),
        priority=Priority.BULK,
        subject=subject,
        shows=shown,
        expires_at=office.hours.closes_at(max(due.until for due in dues), office.texts.zone),
        in_hours=True,
        lasting=lasting,
        created_at=day.now,
    )
    if lasting:
        # From now on lines answer this month's round, and those before stay as they were.
        month = datetime.combine(day.today.replace(day=1), time(), office.texts.zone)
        await tx.outbox.rest(chat.id, before=month)
