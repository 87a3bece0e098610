"""What the answer to an open question does, by words, a button or nothing at all."""

from dataclasses import replace
from typing import Any

from actions.ask import close, tell_replaced
from actions.asked import Asked
from actions.authorizing import authorize
from actions.here import Here
from actions.said.not_ours import disowns_asked
from actions.said.other_task import answers_for_other_task
from domain.press import UnknownPress
from domain.prompt import (
    NoAnswerInIt,
    Prompt,
    QuestionExpired,
    WordsMissing,
)
from domain.refusal import Refusal
from domain.spoken.answers.asking import is_question
from domain.spoken.courtesy import holds_off, is_courtesy, says_none
from domain.spoken.parts.taken_back import cancels
from domain.subject import How
from domain.written import Written
from storage.plan.plans import Around
from views.obstacle.obstacle import cancelled


async def answer_question(here: Here, prompt: Prompt[Any], written: Written) -> None:
    """Take words or a file as the answer to an open question.

    Raises WordsMissing and NoAnswerInIt for what came without words or only with thanks.
    """
    if prompt.proxy and here.proxy is None:
        here = here.standing_in(prompt.proxy)
    asked = await _asking(here, prompt)
    if not written.words and not asked.takes_files:
        raise WordsMissing
    asks_back = asked.asks_back and is_question(written.words)
    says = asks_back or asked.choices or written.file is not None
    if not says and _says_nothing(written.words):
        raise NoAnswerInIt
    if await answers_for_other_task(here, asked, prompt, written):
        return
    if await disowns_asked(here, asked, prompt, written):
        return
    if written.file is None and _is_dropped(asked, written.words):
        await drop(here, prompt)
        return
    if await _says_none(here, asked, prompt, written):
        return
    try:
        await asked.answered(replace(here, answering=written.words), prompt, written)
    except Refusal as refusal:
        await _name_work(here, prompt, refusal)
        raise
    if asked.repeats:
        await tell_replaced(here, prompt)


async def drop(here: Here, prompt: Prompt[Any]) -> None:
    """Let go of what a question asks, with nothing of it recorded."""
    if await close(here, prompt, How.CANCELLED):
        await here.say(cancelled(here.office.texts))


async def _says_none(here: Here, asked: Asked, prompt: Prompt[Any], written: Written) -> bool:
    """Skip a question where words answer that there is nothing to say; False where they do not."""
    if asked.skipped is None or written.file is not None or not says_none(written.words):
        return False
    try:
        await asked.skipped(replace(here, answering=written.words), prompt)
    except UnknownPress:
        return False
    return True


async def _name_work(here: Here, prompt: Prompt[Any], refusal: Refusal) -> None:
    """Let the refusal of an answer say about which work it was asked."""
    if prompt.assignment_id is not None:
        plan = await here.tx.plans.current(Around(assignments=[prompt.assignment_id]))
        one = plan.assignment(prompt.assignment_id) if plan else None
        refusal.of_work = one.task.code if one else ""


def _is_dropped(asked: Asked, words: str) -> bool:
    """Whether words to a question are *Hủy*; one with choices reads yes and no itself."""
    if asked.dropped_by is not None:
        return asked.dropped_by(words)
    return not asked.choices and cancels(words)


def _says_nothing(words: str) -> bool:
    return is_courtesy(words) or holds_off(words)


async def _asking(here: Here, prompt: Prompt[Any]) -> Asked:
    """Return what answers to a question do, for a chat that may answer it.

    Raises QuestionExpired for one nobody can read, and what `authorize` does.
    """
    asked = here.office.rooms.questions.get(type(prompt.question))
    if asked is None:
        raise QuestionExpired
    if asked.act is not None:
        await authorize(here, asked.act)
    return asked


async def open_question(here: Here, under: int | None) -> Prompt[Any] | None:
    """Return the question that is answered: the one replied to, else alone the last one."""
    if under is not None:
        return await here.prompt(under)
    if not here.alone or here.sender is None:
        return None
    return await here.tx.prompts.latest(here.chat.id, here.sender.id, now=here.said_at)


async def answered_question(here: Here, written: Written) -> bool:
    """Take words to a question that was answered, where they still do something; else False."""
    if written.under is None:
        return False
    prompt = await here.tx.prompts.answered(here.chat.id, written.under)
    asked = here.office.rooms.questions.get(type(prompt.question)) if prompt else None
    if prompt is None or asked is None or asked.afterwards is None:
        return False
    if asked.act is not None:
        await authorize(here, asked.act)
    return await asked.afterwards(here, prompt, written)


async def skip(here: Here, prompt: Prompt[Any]) -> None:
    """Leave a question open; raises QuestionExpired for one that needs an answer."""
    asked = await _asking(here, prompt)
    if asked.skipped is None:
        raise QuestionExpired
    await asked.skipped(here, prompt)


async def choose(here: Here, prompt: Prompt[Any], choice: str) -> None:
    """Take the answer that stands on a button; raises UnknownPress for one that is not offered."""
    asked = await _asking(here, prompt)
    if choice not in asked.choices:
        raise UnknownPress
    await asked.choices[choice](here, prompt)
    if asked.repeats:
        await tell_replaced(here, prompt)
