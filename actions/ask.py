"""Put a question to a chat as a row, and close it, once."""

from datetime import timedelta

from actions.here import Here
from domain.prompt import Prompt, Question
from domain.task import Assignment
from views import obstacle as views

# A question that nobody answered within this time is asked anew rather than half remembered.
QUESTION_LIFE = timedelta(days=3)


async def ask(here: Here, one: Assignment, question: Question, *, draft: str) -> None:
    """Ask about an assignment; `draft` is what was answered to the question before."""
    row = await here.say(
        views.question(question, one, here.office.texts, is_open=True),
        subject=_subject(question, is_open=True),
        shows=[one.id],
    )
    await here.tx.prompts.ask(
        here.chat.id,
        here.person.id,
        question,
        one.id,
        draft,
        expires_at=here.now + QUESTION_LIFE,
        outbox_id=row,
    )


async def close(here: Here, prompt: Prompt) -> bool:
    """Close a question and take its buttons from the screen; False if it was closed before."""
    if not await here.tx.prompts.close(prompt.id):
        return False
    subject = _subject(prompt.question, is_open=False)
    await here.tx.outbox.resubject(prompt.outbox_id, subject, shows=[prompt.assignment_id])
    await here.tx.outbox.edit(prompt.outbox_id, created_at=here.now)
    return True


def _subject(question: Question, *, is_open: bool) -> dict[str, object]:
    return {"view": "question", "question": question.value, "open": is_open}
