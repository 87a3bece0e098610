"""Come back to what was asked and not answered: repeat what was said, and say when it is over."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from actions.ask import let_lapse
from actions.office import Office
from actions.show import show
from domain.meant import TO_CONFIRM, only_looks_up, was_said
from domain.message import Message, Priority, split
from domain.plan.plan import NothingLeft
from domain.prompt import CONFIRMED_WITHIN, Prompt
from domain.subject import How, QuestionEnded, QuestionShown
from storage.store import Transaction
from views import asking_again as views

# What lapsed before stays as it is. No holidays are as long, Tết with its weekends among them.
LOOKS_BACK = timedelta(days=14)


async def ask_again(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Repeat what somebody said and nobody confirmed, and end what nobody answered in its time.

    It is repeated once after `CONFIRMED_WITHIN`, and once on each later day, in sending hours.
    """
    calendar = await tx.holidays.calendar()
    if not office.hours.is_open(office.texts.local(now), calendar):
        return
    for prompt in await tx.prompts.lapsed(since=now - LOOKS_BACK, now=now):
        how = How.LET_GO if only_looks_up(prompt.question) else How.LAPSED
        if await let_lapse(tx, office, prompt, now=now, how=how) and was_said(prompt.question):
            message = views.lapsed(prompt.question.named(), office.texts)
            await _put(tx, f"lapsed:{prompt.id}", prompt, message, now=now)
    for prompt in await tx.prompts.unanswered(TO_CONFIRM, now=now):
        key = _due(prompt, office, now)
        if key is not None and await tx.runs.first(key, at=now):
            await _repeat(tx, office, key, prompt, now=now)


def _due(prompt: Prompt[Any], office: Office, now: datetime) -> str | None:
    """Return as what a question is repeated now, None where it is not."""
    if prompt.asked_at is None or not was_said(prompt.question):
        return None
    if office.today(now) > office.today(prompt.asked_at):
        return f"again:{prompt.id}:{office.today(now)}"
    return f"again:{prompt.id}" if now - prompt.asked_at >= CONFIRMED_WITHIN else None


async def _repeat(
    tx: Transaction, office: Office, key: str, prompt: Prompt[Any], *, now: datetime
) -> None:
    """Put a question once more, as a reply to where it stood, which takes no answer any more."""
    one = prompt.assignment_id
    shows = prompt.question.shows() if one is None else (one,)
    subject = QuestionShown(prompt.question, is_open=True)
    try:
        message, _ = await show(tx, office, subject, now=now, shown=shows)
    except (NothingLeft, LookupError):
        return  # that its work has changed is said where it changes
    row = await _put(
        tx, key, prompt, views.again(message, office.texts), now=now, subject=subject, shows=shows
    )
    if row is not None:
        await tx.prompts.put_under(prompt.id, row)
        was, _ = await show(
            tx, office, QuestionShown(prompt.question, is_open=False), now=now, shown=shows
        )
        ended = QuestionEnded(was.text, How.REPEATED, "", now, "")
        await tx.outbox.resubject(prompt.outbox_id, ended, shows=shows)
        await tx.outbox.edit(prompt.outbox_id, created_at=now)


async def _put(
    tx: Transaction,
    key: str,
    prompt: Prompt[Any],
    message: Message,
    *,
    now: datetime,
    subject: QuestionShown | None = None,
    shows: tuple[int, ...] = (),
) -> int | None:
    return await tx.outbox.put(
        key,
        prompt.chat_id,
        split(replace(message, reply_to=None)),
        priority=Priority.CARD,
        created_at=now,
        subject=subject,
        shows=shows,
        answers=prompt.outbox_id,
        said_at=prompt.said_at,
        proxy=prompt.proxy,
        in_hours=True,
    )
