"""Put a question to a chat as a row, and close it, once.

Its states stand here together: open, kept otherwise, answered, cancelled, overtaken, overruled,
lapsed; and what is said to whoever comes when it is closed.
"""

from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from actions.here import Here
from actions.office import Office
from actions.show import show
from domain.attachment import held_in
from domain.chat import Chat, Person
from domain.meant import TO_CONFIRM, PartMeant, PartsMeant, was_said
from domain.message import Priority, split
from domain.plan.assignment import Assignment
from domain.plan.plan import NothingLeft
from domain.prompt import (
    QUESTION_LIFE,
    NotUnderstood,
    Prompt,
    QuestionAnswered,
    QuestionExpired,
    QuestionOverruled,
    QuestionOvertaken,
    confirmed_until,
)
from domain.question import Question
from domain.refusal import Refusal
from domain.spoken.courtesy import is_courtesy
from domain.spoken.verdict import Verdict, read_confirmation
from domain.subject import How, QuestionEnded, QuestionShown, Subject
from domain.voice import Voice
from domain.written import Written
from storage.store import Transaction
from views import asking_again as views
from views.people.person import called


async def ask(
    here: Here, question: Question, *, one: Assignment | None = None, anybody: bool = False
) -> None:
    """Ask, about an assignment or not.

    How it is worded is in its affair's `Asked`, what becomes of the answer beside whoever asks.
    Raises Unsigned where nobody can be asked, unless it is asked of `anybody` in the chat.
    """
    sender = here.sender if anybody else here.person
    shows = [one.id] if one else list(question.shows())
    subject = QuestionShown(question, is_open=True)
    message, _ = await show(here.tx, here.office, subject, now=here.now, shown=shows)
    row = await here.say(message, subject=subject, shows=shows)
    await here.tx.prompts.ask(
        here.chat.id,
        sender.id if sender else None,
        question,
        assignment_id=one.id if one else None,
        expires_at=await _expires_at(here, question),
        outbox_id=row,
    )


async def ask_parts(
    here: Here, written: Written, parts: Iterable[PartMeant], unclear: Iterable[str]
) -> None:
    """Repeat what a message says of several tasks, and what of it is unclear, before it counts."""
    question = PartsMeant(
        parts=tuple(parts),
        unclear=tuple(unclear),
        message=written.id,
        file=written.file,
        voice=here.voice,
        said="" if here.voice is Voice.OWN else written.words,
    )
    await ask(here, question, anybody=True)


async def _expires_at(here: Here, question: Question) -> datetime:
    if not isinstance(question, TO_CONFIRM):
        return here.now + QUESTION_LIFE
    calendar, zone = await here.tx.holidays.calendar(), here.office.texts.zone
    return confirmed_until(here.office.today(here.now), calendar, zone)


async def rewrite(here: Here, prompt: Prompt[Any], question: Question) -> None:
    """Let an open question keep something else, and show it; raises QuestionExpired."""
    if not await here.tx.prompts.rewrite(prompt.id, question):
        raise QuestionExpired
    here.kept.update(held_in(question))
    subject = QuestionShown(question, is_open=True)
    one = prompt.assignment_id
    shows = question.shows() if one is None else (one,)
    await here.tx.outbox.resubject(prompt.outbox_id, subject, shows=shows)
    await here.tx.outbox.edit(prompt.outbox_id, created_at=here.now)


async def close(here: Here, prompt: Prompt[Any], how: How = How.ANSWERED) -> bool:
    """Close a question and take its buttons from the screen; False if it was closed before.

    It keeps the words that it has now, so that whoever closes it does so before changing anything.
    """
    ended = _Ended(how, called(here.person), here.said_at, here.answering)
    return await _close(here.tx, here.office, prompt, ended, now=here.now, told=here.closed)


async def tell_replaced(here: Here, prompt: Prompt[Any]) -> None:
    """Let a question that was to be confirmed say that other words came instead of a yes.

    It was answered just now, and nothing has come of it yet.
    """
    ended = here.closed.get(prompt.id)
    if ended is None or ended.how is not How.ANSWERED or here.recorded:
        return
    one = prompt.assignment_id
    shows = prompt.question.shows() if one is None else (one,)
    await here.tx.outbox.resubject(prompt.outbox_id, replace(ended, how=How.REPLACED), shows=shows)


async def by_verdict(
    here: Here,
    prompt: Prompt[Any],
    written: Written,
    *,
    yes: Callable[[Here, Prompt[Any]], Awaitable[object]],
) -> None:
    """Do what a question repeats where words say yes, and close it where they say no.

    Raises NotUnderstood where they say neither.
    """
    match read_confirmation(written.words):
        case Verdict.YES:
            await yes(here, prompt)
        case Verdict.NO:
            await close(here, prompt, How.CANCELLED)
        case _:
            raise NotUnderstood


async def overtake(
    tx: Transaction,
    office: Office,
    one: Assignment,
    *,
    now: datetime,
    chat: Chat | None = None,
    by: Person | None = None,
) -> None:
    """Close all questions, or a chat's, about work that is no longer as it was then.

    Whoever was asked is told that nothing of it was sent: all but who changed the work, `by`, as
    far as they had said nothing that is lost with it.
    """
    for prompt in await tx.prompts.about(one.id, now=now):
        if chat is not None and prompt.chat_id != chat.id:
            continue
        await _close(tx, office, prompt, _Ended(How.OVERTAKEN, "", now), now=now)
        if by is None or prompt.person_id != by.id or was_said(prompt.question):
            await tx.outbox.put(
                f"overtaken:{prompt.id}",
                prompt.chat_id,
                split(views.overtaken(one, prompt.id, office.texts, by=by)),
                priority=Priority.CARD,
                created_at=now,
                shows=(one.id,),
                answers=prompt.outbox_id,
                in_hours=True,
            )


async def overrule(
    here: Here,
    one: Assignment,
    *kinds: type[Question],
    said: str,
    only: Callable[[Any], bool] = lambda _: True,
) -> None:
    """Close what repeats of other words would change about work that was decided just now.

    They show, and say to whoever presses, what was `said` by whom.
    """
    ended = _Ended(How.OVERTAKEN, called(here.speaker), here.said_at, said)
    for prompt in await here.tx.prompts.unanswered(kinds, now=here.now):
        about = {prompt.assignment_id, *prompt.question.shows()}
        if one.id in about and only(prompt.question):
            await _close(here.tx, here.office, prompt, ended, now=here.now)


async def why_closed(here: Here, under: int | None) -> Refusal:
    """Return why a question that is pressed or replied to takes no answer any more."""
    ended = await here.subject(under, QuestionEnded)
    if ended is None:
        return QuestionExpired()
    if ended.how in {How.LAPSED, How.REPEATED, How.MERGED, How.LET_GO}:
        return QuestionExpired()
    if ended.how is How.OVERTAKEN and ended.by:
        return QuestionOverruled(ended.by, ended.at, ended.said)
    if ended.how is How.OVERTAKEN:
        return QuestionOvertaken()
    how = How.ANSWERED if ended.how is How.REPLACED else ended.how
    return QuestionAnswered(how, ended.by, ended.at, ended.said)


async def why_not_taken(here: Here, written: Written) -> Refusal:
    """Return why words to a closed question are not recorded.

    To a press that comes late nothing is left to do; of words that say more it is told that they
    were not recorded.
    """
    closed = await why_closed(here, written.under)
    if isinstance(closed, QuestionAnswered) and closed.how is How.CONFIRMED:
        return closed if is_courtesy(written.words) else replace(closed, how=How.ANSWERED)
    return closed


async def let_lapse(
    tx: Transaction,
    office: Office,
    prompt: Prompt[Any],
    *,
    now: datetime,
    how: How = How.LAPSED,
) -> bool:
    """Close a question that nobody answered in its time, or by now; False if it was before."""
    ended = _Ended(how, "", min(prompt.expires_at, now))
    return await _close(tx, office, prompt, ended, now=now)


@dataclass(frozen=True, slots=True)
class _Ended:
    how: How
    by: str
    at: datetime
    said: str = ""


async def _close(
    tx: Transaction,
    office: Office,
    prompt: Prompt[Any],
    ended: _Ended,
    *,
    now: datetime,
    told: dict[int, QuestionEnded] | None = None,
) -> bool:
    if not await tx.prompts.close(prompt.id):
        return False
    one = prompt.assignment_id
    shows = prompt.question.shows() if one is None else (one,)
    last: Subject = QuestionShown(prompt.question, is_open=False)
    with suppress(NothingLeft, LookupError):
        message, _ = await show(tx, office, last, now=now, shown=shows)
        last = QuestionEnded(message.text, ended.how, ended.by, ended.at, ended.said)
        if told is not None:
            told[prompt.id] = last
    await tx.outbox.resubject(prompt.outbox_id, last, shows=shows)
    await tx.outbox.edit(prompt.outbox_id, created_at=now)
    return True
