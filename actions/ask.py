"""Put a question to a chat as a row, and close it, once."""

from datetime import timedelta
from typing import Any

from actions.here import Here
from actions.show import show
from domain.plan.task import Assignment
from domain.prompt import Prompt, QuestionClosed
from domain.question import Question
from domain.subject import QuestionShown

# A question that nobody answered within this time is asked anew rather than half remembered.
QUESTION_LIFE = timedelta(days=3)


async def ask(here: Here, question: Question, *, one: Assignment | None = None) -> None:
    """Ask, about an assignment or not.

    How it is worded is in its affair's `showing`, what becomes of the answer beside whoever asks.
    """
    shows = [one.id] if one else list(question.shows())
    subject = QuestionShown(question, is_open=True)
    message, _ = await show(here.tx, here.office, subject, now=here.now, shown=shows)
    row = await here.say(message, subject=subject, shows=shows)
    await here.tx.prompts.ask(
        here.chat.id,
        here.person.id,
        question,
        assignment_id=one.id if one else None,
        expires_at=here.now + QUESTION_LIFE,
        outbox_id=row,
    )


async def rewrite(here: Here, prompt: Prompt[Any], question: Question) -> None:
    """Let an open question keep something else, and show it; raises QuestionClosed."""
    if not await here.tx.prompts.rewrite(prompt.id, question):
        raise QuestionClosed
    subject = QuestionShown(question, is_open=True)
    await here.tx.outbox.resubject(prompt.outbox_id, subject, shows=question.shows())
    await here.tx.outbox.edit(prompt.outbox_id, created_at=here.now)


async def close(here: Here, prompt: Prompt[Any]) -> bool:
    """Close a question and take its buttons from the screen; False if it was closed before."""
    if not await here.tx.prompts.close(prompt.id):
        return False
    subject = QuestionShown(prompt.question, is_open=False)
    one = prompt.assignment_id
    shows = prompt.question.shows() if one is None else (one,)
    await here.tx.outbox.resubject(prompt.outbox_id, subject, shows=shows)
    await here.tx.outbox.edit(prompt.outbox_id, created_at=here.now)
    return True
