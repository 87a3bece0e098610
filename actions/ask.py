"""Put a question to a chat as a row, and close it, once."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, cast

from actions.here import Here
from actions.show import show
from domain.plan.task import Assignment
from domain.prompt import Prompt, QuestionClosed
from domain.question import Question
from domain.subject import QuestionShown

# A question that nobody answered within this time is asked anew rather than half remembered.
QUESTION_LIFE = timedelta(days=3)


async def ask(
    here: Here,
    question: Any,
    *,
    one: Assignment | None = None,
    about: Mapping[str, object] | None = None,
) -> None:
    """Ask, about an assignment or not.

    How it is worded is in its affair's `showing`, what becomes of the answer beside whoever asks.
    """
    about = about or {}
    shows = [one.id] if one else shown_by(question, about)
    subject = _subject(question, about, is_open=True)
    message, _ = await show(here.tx, here.office, subject, now=here.now, shown=shows)
    row = await here.say(message, subject=subject, shows=shows)
    await here.tx.prompts.ask(
        here.chat.id,
        here.person.id,
        question,
        assignment_id=one.id if one else None,
        about=about,
        expires_at=here.now + QUESTION_LIFE,
        outbox_id=row,
    )


async def rewrite(here: Here, prompt: Prompt[Any], question: Any) -> None:
    """Let an open question keep something else, and show it; raises QuestionClosed."""
    if not await here.tx.prompts.rewrite(prompt.id, question):
        raise QuestionClosed
    if isinstance(question, Question):
        subject, shows = _subject(question, {}, is_open=True), shown_by(question, {})
    else:
        subject = _subject(prompt.question, question, is_open=True)
        shows = shown_by(prompt.question, question)
    await here.tx.outbox.resubject(prompt.outbox_id, subject, shows=shows)
    await here.tx.outbox.edit(prompt.outbox_id, created_at=here.now)


async def close(here: Here, prompt: Prompt[Any]) -> bool:
    """Close a question and take its buttons from the screen; False if it was closed before."""
    if not await here.tx.prompts.close(prompt.id):
        return False
    subject = _subject(prompt.question, prompt.about, is_open=False)
    shows = (
        shown_by(prompt.question, prompt.about)
        if prompt.assignment_id is None
        else [prompt.assignment_id]
    )
    await here.tx.outbox.resubject(prompt.outbox_id, subject, shows=shows)
    await here.tx.outbox.edit(prompt.outbox_id, created_at=here.now)
    return True


def shown_by(question: Any, about: Mapping[str, object]) -> list[int]:
    """Return the ids of the assignments that a question is about."""
    if isinstance(question, Question):
        return list(question.shows())
    return list(cast(Sequence[int], about.get("shows", ())))


def _subject(question: Any, about: Mapping[str, object], *, is_open: bool) -> Any:
    if isinstance(question, Question):
        return QuestionShown(question, is_open=is_open)
    return {
        "view": "question",
        "question": question.value,
        "about": dict(about),
        "open": is_open,
    }
