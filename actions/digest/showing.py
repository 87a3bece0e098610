"""What shows a digest: short, with a list open in it, in full, and to the office before it goes."""

from collections.abc import Sequence

from actions.digest.gathering import issue_of
from actions.remit import leaders_now
from actions.show.stage import Stage, Worded, Wordings
from domain.chat import Seat
from domain.digest.issue import Issue
from domain.digest.names import (
    DigestInFull,
    DigestPreview,
    DigestShown,
    LaterHour,
    LineNotes,
    OpeningWords,
    WeekDigest,
)
from domain.message import Message
from domain.plan.plan import NOTHING, NothingLeft
from domain.waiting.waiting import at_seat, waits
from storage.plan.plans import Around
from views.digest import asking, preview
from views.digest.buttons import rows
from views.digest.full import digest
from views.digest.opened import opened
from views.digest.short import Reader, short


async def _sent(stage: Stage, subject: WeekDigest) -> Worded:
    """Raises LookupError for a period that was not summed up."""
    return Message(await stage.tx.digests.text(subject.week)), []


async def _shown(stage: Stage, subject: DigestShown) -> Worded:
    kept = await _kept(stage, subject.period)
    told = kept.edition.only(unit=subject.unit or None, plan=subject.plan or None)
    texts, shows = stage.office.texts, [one.line for one in told.before_seat(Seat.LEADERS)]
    if subject.open:
        message = opened(told, kept.remarks, subject.open, subject.page, texts)
        return message, list(dict.fromkeys(shows))
    reader = await _reader(stage, subject.chat, shows)
    of_all = not subject.unit and not subject.plan
    under = rows(told, reader, texts, of_all=of_all)
    message = Message(short(told, kept.remarks, reader, texts), under)
    return message, list(dict.fromkeys(shows))


async def _in_full(stage: Stage, subject: DigestInFull) -> Worded:
    kept = await _kept(stage, subject.period)
    told = kept.edition.only(unit=subject.unit or None, plan=subject.plan or None)
    return digest(told, kept.remarks, stage.office.texts), []


async def _preview(stage: Stage, subject: DigestPreview) -> Worded:
    kept = await stage.tx.digests.get(subject.period)
    if kept is None:
        raise NothingLeft
    shows = [one.line for one in kept.edition.before_seat(Seat.LEADERS)]
    waiting = Reader(frozenset((one.matter, one.of) for one in kept.edition.points))
    return preview.preview(kept, waiting, stage.office.texts), list(dict.fromkeys(shows))


async def _kept(stage: Stage, key: str) -> Issue:
    timetable = await stage.tx.digests.timetable()
    return await issue_of(stage.tx, stage.office, timetable.of_key(key), now=stage.now)


async def _reader(stage: Stage, chat_id: int, points: Sequence[int]) -> Reader:
    """Return what the leaders who read a chat may decide, and what of it goes to them alone.

    The rest of the work is read from the edition; of these assignments it is asked how they stand.
    """
    chat = await stage.chat(chat_id)
    plan = await stage.tx.plans.current(Around(assignments=points)) or NOTHING
    waiting = at_seat(waits(plan.assignments, stage.office.texts.zone), Seat.LEADERS)
    leaders = await leaders_now(stage.tx, stage.today, stage.now)
    own = [
        one
        for one in waiting
        if leaders.addressee(one.assignment.unit, one.matter, one.id)
        and [each.id for each in leaders.chats_for(one.assignment.unit, one.matter, one.id)]
        == [chat.id]
    ]
    return Reader(
        waits=frozenset((one.matter, one.id) for one in waiting),
        own=frozenset((one.matter, one.id) for one in own),
        decides=Seat.LEADERS in chat.seats,
        agreed={one.obstacle_id: one.conveys_at for one in await stage.tx.agreements.waiting()},
    )


def word_question(
    stage: Stage, asked: OpeningWords | LineNotes | LaterHour, is_open: bool
) -> Message:
    """Word a question about a digest, before it goes."""
    now = stage.office.texts.local(stage.now)
    return asking.question(
        asked, stage.office.texts, now=now, calendar=stage.calendar, is_open=is_open
    )


WORDINGS: Wordings = {
    WeekDigest: _sent,
    DigestShown: _shown,
    DigestInFull: _in_full,
    DigestPreview: _preview,
}
