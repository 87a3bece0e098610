"""What shows a digest: short, with a list open in it, in full, and to the office before it goes."""

from actions.digest.gathering import issue_of, up_to_now
from actions.digest.reading import reader_of
from actions.show.stage import Stage, Worded, Wordings
from domain.chat import Seat
from domain.digest.issue import Issue
from domain.digest.line import Listed
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
from domain.plan.plan import NothingLeft
from views.digest import asking, preview
from views.digest.buttons import rows
from views.digest.full import digest
from views.digest.opened import opened
from views.digest.opinions import Reader
from views.digest.rich import rich
from views.digest.short import short


async def _sent(stage: Stage, subject: WeekDigest) -> Worded:
    """Raises LookupError for a period that was not summed up."""
    return Message(await stage.tx.digests.text(subject.week)), []


async def _shown(stage: Stage, subject: DigestShown) -> Worded:
    kept = await _kept(stage, subject.period)
    told = kept.edition.only(unit=subject.unit or None, plan=subject.plan or None)
    texts, points = stage.office.texts, told.before_seat(Seat.LEADERS)
    lines = [*(one.line for one in points), *(one.line for one in subject.points)]
    shows = list(dict.fromkeys(lines))
    if subject.open:
        message = opened(told, kept.remarks, subject.open, subject.page, texts)
        return message, shows
    chat = await stage.chat(subject.chat)
    reader = await reader_of(stage.tx, stage.office, told, chat, subject.points, now=stage.now)
    of_all = not subject.unit and not subject.plan
    under = rows(told, reader, texts, of_all=of_all)
    blocks = rich(told, kept.remarks, reader, texts) if chat.rich else ()
    return Message(short(told, kept.remarks, reader, texts), under, rich=blocks), shows


async def _in_full(stage: Stage, subject: DigestInFull) -> Worded:
    kept = await _kept(stage, subject.period)
    told = kept.edition.only(unit=subject.unit or None, plan=subject.plan or None)
    return digest(told, kept.remarks, stage.office.texts), []


async def _preview(stage: Stage, subject: DigestPreview) -> Worded:
    kept = await stage.tx.digests.get(subject.period)
    if kept is None:
        raise NothingLeft
    kept = await up_to_now(stage.tx, stage.office, kept)
    shows = [one.line for one in kept.edition.before_seat(Seat.LEADERS)]
    if kept.issued_at is None:
        # What units report before it goes is said beside the line.
        shows += [one.id for one in kept.edition.lines if one.lists & {Listed.OVERDUE, Listed.DUE}]
    waiting = Reader(frozenset((one.matter, one.of) for one in kept.edition.points))
    return preview.preview(kept, waiting, stage.office.texts), list(dict.fromkeys(shows))


async def _kept(stage: Stage, key: str) -> Issue:
    timetable = await stage.tx.digests.timetable()
    return await issue_of(stage.tx, stage.office, timetable.of_key(key), now=stage.now)


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
