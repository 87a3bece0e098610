"""Who reads a digest: what of it waits for whom, and with which numbers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from actions.office import Office
from actions.remit import leaders_now
from domain.chat import Chat, Seat
from domain.digest.edition import Edition
from domain.digest.issue import Issue
from domain.digest.names import DigestShown, Numbered
from domain.digest.urgency import most_urgent_first, numbered
from domain.plan.plan import NOTHING
from domain.waiting.waiting import Matter, at_seat, waits
from storage.plan.plans import Around
from storage.store import Transaction
from views.digest.opinions import Reader


async def with_numbers(
    tx: Transaction, office: Office, subject: DigestShown, kept: Issue, chat: Chat, *, now: datetime
) -> DigestShown:
    """Return the same with the numbers that what needs a word has in its message from now on."""
    told = kept.edition.only(unit=subject.unit or None, plan=subject.plan or None)
    own = await _own(tx, office, told, chat, now=now)
    return replace(subject, points=numbered(most_urgent_first(told, own)))


async def reader_of(
    tx: Transaction,
    office: Office,
    told: Edition,
    chat: Chat,
    given: Sequence[Numbered] = (),
    *,
    now: datetime,
) -> Reader:
    """Return what the leaders who read a chat may decide, and what of it goes to them alone.

    The rest of the work is read from the edition; of these assignments it is asked how they stand.
    """
    lines = {one.line for one in told.before_seat(Seat.LEADERS)} | {one.line for one in given}
    plan = await tx.plans.current(Around(assignments=sorted(lines))) or NOTHING
    waiting = at_seat(waits(plan.assignments, office.texts.zone), Seat.LEADERS)
    return Reader(
        waits=frozenset((one.matter, one.id) for one in waiting),
        own=await _own(tx, office, told, chat, now=now),
        decides=Seat.LEADERS in chat.seats,
        numbered=tuple(given),
        agreed={one.obstacle_id: one.conveys_at for one in await tx.agreements.waiting()},
    )


async def _own(
    tx: Transaction, office: Office, told: Edition, chat: Chat, *, now: datetime
) -> frozenset[tuple[Matter, int]]:
    """Return what of an edition goes to the reader alone, be it answered or not."""
    leaders = await leaders_now(tx, office.today(now), now)
    lines = {one.id: one for one in told.lines}

    def goes_here_alone(matter: Matter, of: int, line: int) -> bool:
        unit = told.unit(lines[line].unit) if line in lines else None
        return (
            unit is not None
            and leaders.addressee(unit, matter, of) is not None
            and [one.id for one in leaders.chats_for(unit, matter, of)] == [chat.id]
        )

    points = told.before_seat(Seat.LEADERS)
    return frozenset(
        (one.matter, one.of) for one in points if goes_here_alone(one.matter, one.of, one.line)
    )
