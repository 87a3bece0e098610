"""What the Văn phòng does with a digest before it goes: look, add words, put it off, send it."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.digest.issuing import let_go
from actions.digest.showing import word_question
from actions.here import Here
from domain.authority import Act
from domain.chat import Seat
from domain.digest.issue import Issue
from domain.digest.names import DigestPreview, LaterHour, LineNotes, OpeningMeant, OpeningWords
from domain.digest.remarks import Remarks
from domain.digest.remarks_said import NotesRead, read_notes, takes_away
from domain.digest.sending import (
    AFTERNOON,
    LATEST,
    DigestWentBefore,
    NoDigestWaits,
    NoSuchLine,
    read_hour,
)
from domain.message import Message
from domain.prompt import Prompt
from domain.written import Written
from views.digest import asking as views
from views.people.person import called


async def see(here: Here, period: str) -> None:
    """Note that somebody of the office has looked through the digest of a pressed preview."""
    kept = await waiting_issue(here, period)
    await remark(here, kept, kept.remarks)


async def ask_head(here: Here, period: str) -> None:
    """Ask for the sentence on top."""
    await waiting_issue(here, period)
    await ask(here, OpeningWords(period))


async def ask_notes(here: Here, period: str) -> None:
    """Ask for notes at lines."""
    await waiting_issue(here, period)
    await ask(here, LineNotes(period))


async def ask_hour(here: Here, period: str) -> None:
    """Ask until when it waits."""
    await waiting_issue(here, period)
    await ask(here, LaterHour(period))


async def send_now(here: Here, period: str) -> None:
    """Let the digest of a pressed preview go at once; raises DigestWentBefore."""
    kept = await waiting_issue(here, period)
    kept = await remark(here, kept, kept.remarks)
    until = max(kept.edition.period.last, here.office.today(kept.due_at))
    readers = await let_go(here.tx, here.office, kept, until=until, now=here.now)
    await here.record("digest-sent", period=kept.key)
    await here.say(Message(views.sent(len(readers), here.office.texts)))


async def _take_head(here: Here, prompt: Prompt[OpeningWords], written: Written) -> None:
    words = " ".join(written.words.split())
    await open_with(here, prompt, "" if takes_away(words) else words)


async def _take_none(here: Here, prompt: Prompt[OpeningWords]) -> None:
    await open_with(here, prompt, "")


async def open_with(
    here: Here, prompt: Prompt[OpeningWords] | Prompt[OpeningMeant], words: str
) -> None:
    """Let words stand on top, "" for none; raises NoDigestWaits and DigestWentBefore."""
    kept = await waiting_issue(here, prompt.question.period)
    if await close(here, prompt):
        await remark(here, kept, replace(kept.remarks, opening=words))
        await here.say(Message(views.opened_with(words, here.office.texts)))


async def _take_notes(here: Here, prompt: Prompt[LineNotes], written: Written) -> None:
    """Keep a note for each line that begins with a code; what begins with none is named.

    Raises NoSuchLine where no line does.
    """
    kept = await waiting_issue(here, prompt.question.period)
    plan = await here.whole_plan()
    read = read_notes(written.words, kept.edition, plan.named_in_codes)
    if not read.notes:
        raise NoSuchLine(typed=read.unknown[0])
    if await close(here, prompt):
        await note(here, kept, read)


async def note(here: Here, kept: Issue, read: NotesRead) -> None:
    """Keep notes, and say which stand where."""
    remarks = kept.remarks
    for line, words in read.notes:
        remarks = remarks.noted(line.id, words)
        await here.record("digest-noted", assignment_id=line.id, period=kept.key, words=words)
    await remark(here, kept, remarks)
    await here.say(Message(views.noted(read, kept.edition, here.office.texts)))


async def _take_hour(here: Here, prompt: Prompt[LaterHour], written: Written) -> None:
    await _put_off(here, prompt, written.words)


async def _choose_hour(here: Here, prompt: Prompt[LaterHour], *, hour: str) -> None:
    await _put_off(here, prompt, hour)


async def _put_off(here: Here, prompt: Prompt[LaterHour], typed: str) -> None:
    kept = await waiting_issue(here, prompt.question.period)
    at = await hour_of(here, typed)
    if await close(here, prompt):
        await put_off(here, kept, at)


async def hour_of(here: Here, typed: str) -> datetime:
    """Return the moment that words name; raises HourNotUnderstood, TooLate and NoSuchDay."""
    calendar = await here.tx.holidays.calendar()
    now = here.office.texts.local(here.said_at)
    return read_hour(typed, now, calendar, here.office.hours)


async def put_off(here: Here, kept: Issue, at: datetime) -> None:
    """Let a digest that waits go at the aware moment `at`."""
    await here.tx.digests.postpone(kept.key, at)
    await here.record("digest-put-off", period=kept.key, until=at.isoformat())
    await remark(here, kept, kept.remarks)
    await here.say(Message(views.put_off(at, here.office.texts)))


async def waiting_issue(here: Here, period: str) -> Issue:
    """Return what still waits to go; raises NoDigestWaits and DigestWentBefore."""
    kept = await here.tx.digests.get(period, lock=True)
    if kept is None:
        raise NoDigestWaits
    if kept.issued_at is not None:
        raise DigestWentBefore
    return kept


async def remark(here: Here, kept: Issue, remarks: Remarks) -> Issue:
    """Keep the office's words; whoever writes some has looked at what they stand above."""
    remarks = remarks.seen(called(here.person), here.said_at)
    await here.tx.digests.remark(kept.key, remarks)
    await here.record("digest-looked-through", period=kept.key)
    await _renew(here, kept)
    return replace(kept, remarks=remarks)


async def looked_through(here: Here, period: str) -> None:
    """Note that somebody of the office acted on what a preview shows, as far as it waits."""
    kept = await here.tx.digests.get(period, lock=True)
    if kept is not None and kept.issued_at is None:
        await remark(here, kept, kept.remarks)


async def _renew(here: Here, kept: Issue) -> None:
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        for row in await here.tx.outbox.bearing(chat.id, DigestPreview(kept.key)):
            await here.tx.outbox.edit(row, created_at=here.now)


QUESTIONS: Answers = {
    OpeningWords: Asked(Act.LOOK_THROUGH, word_question, _take_head, _take_none),
    LineNotes: Asked(Act.LOOK_THROUGH, word_question, _take_notes),
    LaterHour: Asked(
        Act.LOOK_THROUGH,
        word_question,
        _take_hour,
        choices={
            f"h{at:%H%M}": partial(_choose_hour, hour=f"{at:%H:%M}") for at in (*AFTERNOON, LATEST)
        },
    ),
}
