"""Show what is frozen to the Văn phòng first, and let it go at its moment."""

from datetime import date, datetime

from actions.digest.freezing import freeze_closed, freeze_week
from actions.digest.gathering import up_to_now
from actions.digest.mailing import queue_letters
from actions.digest.reading import with_numbers
from actions.office import Office
from actions.show import show
from domain.chat import Chat, Seat
from domain.digest.issue import Issue
from domain.digest.names import DigestPreview, DigestShown
from domain.message import Priority, split
from domain.subject import Subject
from storage.store import Store, Transaction
from views.digest.full import digest as worded


async def sum_up(store: Store, office: Office, *, now: datetime) -> None:
    """Freeze, show before and let go whatever has come to its hour, each once.

    Nothing is done while nobody could read it, or outside of sending hours.
    """

    async def run(tx: Transaction) -> None:
        calendar = await tx.holidays.calendar()
        if not office.hours.is_open(office.texts.local(now), calendar):
            return
        if not await _readers(tx):
            return
        await freeze_week(tx, office, now=now)
        await freeze_closed(tx, office, now=now)
        await _preview(tx, office, now=now)
        await _issue(tx, office, now=now)

    await store.run(run)


async def _readers(tx: Transaction) -> list[Chat]:
    return [*await tx.chats.holding(Seat.LEADERS), *await tx.chats.holding(Seat.OFFICE)]


async def _preview(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Show the office what has not gone; what goes at the same moment is not shown before."""
    if office.texts.local(now).time() < office.preview_time:
        return
    for key in await tx.digests.to_come(now):
        kept = await tx.digests.get(key)
        if kept is not None:
            for chat in await tx.chats.holding(Seat.OFFICE):
                until = office.today(kept.due_at)
                await _put(tx, office, chat, DigestPreview(key), kept, until=until, now=now)


async def _issue(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Let go what is due. A week's digest that nobody ran in time is not replayed in the next."""
    for key in await tx.digests.due(now):
        kept = await tx.digests.get(key, lock=True)
        if kept is None:
            continue
        period, today = kept.edition.period, office.today(now)
        until = max(period.last, office.today(kept.due_at))
        if period.is_week and today > until:
            await tx.digests.lapse(key)
        else:
            await let_go(tx, office, kept, until=max(until, today), now=now)


async def let_go(
    tx: Transaction, office: Office, kept: Issue, *, until: date, now: datetime
) -> list[Chat]:
    """Close an edition in the words in which it goes; return whom it goes to, [] if it went before.

    It goes to the leaders. The office's previews say from now on that it went; without one it goes
    to the office too.
    """
    kept = await up_to_now(tx, office, kept)
    await tx.digests.remark(kept.key, kept.remarks)
    text = worded(kept.edition, kept.remarks, office.texts).text
    if not await tx.digests.issue(kept.key, text, at=now):
        return []
    await queue_letters(tx, office, kept, now=now)
    readers = {chat.id: chat for chat in await tx.chats.holding(Seat.LEADERS)}
    for chat in await tx.chats.holding(Seat.OFFICE):
        previews = await tx.outbox.bearing(chat.id, DigestPreview(kept.key))
        for row in previews:
            await tx.outbox.edit(row, created_at=now)
        if not previews:
            readers[chat.id] = chat
    for chat in readers.values():
        subject = DigestShown(kept.key, chat.id)
        subject = await with_numbers(tx, office, subject, kept, chat, now=now)
        await _put(tx, office, chat, subject, kept, until=until, now=now)
    return list(readers.values())


async def _put(
    tx: Transaction,
    office: Office,
    chat: Chat,
    subject: Subject,
    kept: Issue,
    *,
    until: date,
    now: datetime,
) -> None:
    message, shows = await show(tx, office, subject, now=now)
    await tx.outbox.put(
        f"{subject.kind}:{kept.edition.period.kind}:{kept.key}:{chat.id}",
        chat.id,
        split(message),
        priority=Priority.BULK,
        subject=subject,
        shows=shows,
        expires_at=office.hours.closes_at(until, office.texts.zone),
        in_hours=True,
        created_at=now,
    )
