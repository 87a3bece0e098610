"""What departments that become one leave off: what names work by codes, and figures of one alone.

A code that was read in one of them may be another's work from then on.
"""

from datetime import datetime

from actions.ask import let_lapse
from actions.office import Office
from domain.chat import Seat
from domain.digest.names import DigestPreview
from domain.digest.period import week
from domain.message import Message, Priority, split
from domain.question import Question
from domain.subject import How
from storage.store import Transaction
from views.department import merging as views


async def leave_off(tx: Transaction, office: Office, into: str, *, now: datetime) -> None:
    """Close what was asked in a department's codes and its papers under review, and say so there.

    `into` is what the department becomes part of. Questions about work by its id stay open. A
    digest that has not gone is summed up anew, of all.
    """
    asked = [kind for kind in Question.KINDS.values() if kind.by_code]
    for prompt in await tx.prompts.unanswered(asked, now=now):
        if await let_lapse(tx, office, prompt, now=now, how=How.MERGED):
            again = views.asked_again(into, office.texts)
            await _put(tx, f"left-off:{prompt.id}", prompt.chat_id, again, prompt.outbox_id, now)
    for paper in await tx.papers.under_review():
        if await tx.papers.close(paper.id) and paper.outbox_id is not None:
            await tx.outbox.edit(paper.outbox_id, created_at=now)
            again = views.paper_again(into, office.texts)
            await _put(tx, f"left-off:paper:{paper.id}", paper.chat_id, again, paper.outbox_id, now)

    await _leave_digests(tx, office, into, now=now)


async def _leave_digests(tx: Transaction, office: Office, into: str, *, now: datetime) -> None:
    timetable, calendar = await tx.digests.timetable(), await tx.holidays.calendar()
    today = office.today(now)
    for key in await tx.digests.waiting():
        kept = await tx.digests.get(key)
        period = kept.edition.period if kept else None
        if period is None or not (
            period == week(today)
            if period.is_week
            else today <= timetable.send_on(period, calendar)
        ):
            continue  # nobody would sum it up again
        await tx.digests.withdraw(key)
        for chat in await tx.chats.holding(Seat.OFFICE):
            for row in await tx.outbox.bearing(chat.id, DigestPreview(key)):
                again = views.digest_again(into, office.texts)
                await _put(tx, f"left-off:{row}", chat.id, again, row, now)


async def _put(
    tx: Transaction, key: str, chat: int, message: Message, answers: int, now: datetime
) -> None:
    await tx.outbox.put(
        key,
        chat,
        split(message),
        priority=Priority.CARD,
        created_at=now,
        answers=answers,
        in_hours=True,
    )
