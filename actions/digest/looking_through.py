"""What the Văn phòng does with a digest before it goes: look, add words, put it off, send it."""

from dataclasses import replace
from functools import partial

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.digest.issuing import let_go
from actions.digest.showing import word_question
from actions.here import Here
from actions.meant import naming
from domain.authority import Act
from domain.chat import Seat
from domain.digest.issue import Issue
from domain.digest.names import DigestPreview, LaterHour, LineNotes, OpeningWords
from domain.digest.remarks import Remarks
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
from domain.spoken.code import typed_codes
from domain.written import Written
from views.digest import asking as views
from views.people.person import called


async def see(here: Here, period: str) -> None:
    """Note that somebody of the office has looked through the digest of a pressed preview."""
    kept = await _waiting(here, period)
    await _remark(here, kept, kept.remarks)


async def ask_head(here: Here, period: str) -> None:
    """Ask for the sentence on top."""
    await _waiting(here, period)
    await ask(here, OpeningWords(period))


async def ask_notes(here: Here, period: str) -> None:
    """Ask for notes at lines."""
    await _waiting(here, period)
    await ask(here, LineNotes(period))


async def ask_hour(here: Here, period: str) -> None:
    """Ask until when it waits."""
    await _waiting(here, period)
    await ask(here, LaterHour(period))


async def send_now(here: Here, period: str) -> None:
    """Let the digest of a pressed preview go at once; raises DigestWentBefore."""
    kept = await _waiting(here, period)
    kept = await _remark(here, kept, kept.remarks)
    until = max(kept.edition.period.last, here.office.today(kept.due_at))
    readers = await let_go(here.tx, here.office, kept, until=until, now=here.now)
    await here.record("digest-sent", period=kept.key)
    await here.say(Message(views.sent(len(readers), here.office.texts)))


async def _take_head(here: Here, prompt: Prompt[OpeningWords], written: Written) -> None:
    await _open_with(here, prompt, " ".join(written.words.split()))


async def _take_none(here: Here, prompt: Prompt[OpeningWords]) -> None:
    await _open_with(here, prompt, "")


async def _open_with(here: Here, prompt: Prompt[OpeningWords], words: str) -> None:
    kept = await _waiting(here, prompt.question.period)
    if await close(here, prompt):
        await _remark(here, kept, replace(kept.remarks, opening=words))
        await here.say(Message(views.noted(here.office.texts)))


async def _take_notes(here: Here, prompt: Prompt[LineNotes], written: Written) -> None:
    """Keep a note for each line that begins with a code; raises NoSuchLine."""
    kept = await _waiting(here, prompt.question.period)
    plan, remarks = await here.whole_plan(), kept.remarks
    named = await naming(here, plan, written, every=True)
    for typed in filter(None, map(str.strip, written.words.splitlines())):
        read = typed_codes(typed, plan.named_in_codes)
        tasks = {named.task(code, lambda _: True).id for code in read.codes}
        lines = [one for one in kept.edition.lines if one.task in tasks]
        if not lines:
            raise NoSuchLine(typed=typed)
        for one in lines:
            remarks = remarks.noted(one.id, read.rest.strip(" :–-,."))
    if await close(here, prompt):
        await _remark(here, kept, remarks)
        await here.say(Message(views.noted(here.office.texts)))


async def _take_hour(here: Here, prompt: Prompt[LaterHour], written: Written) -> None:
    await _put_off(here, prompt, written.words)


async def _choose_hour(here: Here, prompt: Prompt[LaterHour], *, hour: str) -> None:
    await _put_off(here, prompt, hour)


async def _put_off(here: Here, prompt: Prompt[LaterHour], typed: str) -> None:
    kept = await _waiting(here, prompt.question.period)
    calendar = await here.tx.holidays.calendar()
    now = here.office.texts.local(here.said_at)
    at = read_hour(typed, now, calendar, here.office.hours)
    if not await close(here, prompt):
        return
    await here.tx.digests.postpone(kept.key, at)
    await here.record("digest-put-off", period=kept.key, until=at.isoformat())
    await _renew(here, kept)
    await here.say(Message(views.put_off(at, here.office.texts)))


async def _waiting(here: Here, period: str) -> Issue:
    """Return what still waits to go; raises NoDigestWaits and DigestWentBefore."""
    kept = await here.tx.digests.get(period, lock=True)
    if kept is None:
        raise NoDigestWaits
    if kept.issued_at is not None:
        raise DigestWentBefore
    return kept


async def _remark(here: Here, kept: Issue, remarks: Remarks) -> Issue:
    """Keep the office's words; whoever writes some has looked at what they stand above."""
    remarks = remarks.seen(called(here.person), here.said_at)
    await here.tx.digests.remark(kept.key, remarks)
    await here.record("digest-looked-through", period=kept.key)
    await _renew(here, kept)
    return replace(kept, remarks=remarks)


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
