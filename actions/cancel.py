"""The buttons of questions, and `/huy`: drop one, skip it, choose an answer, have it put anew."""

from typing import Any

from actions.ask import ask, why_closed
from actions.authorizing import authorize
from actions.here import Here
from actions.said.answering import choose, drop, skip
from domain.press import UnknownPress
from domain.prompt import AskedAnew, NothingToCancel, Prompt
from domain.report.done import check_open
from domain.written import Written


async def cancel_typed(here: Here, written: Written) -> None:
    """Drop the question replied to, else the person's last; raises NothingToCancel."""
    prompt = await here.prompt(written.under)
    if prompt is None and here.sender is not None:
        prompt = await here.tx.prompts.latest(here.chat.id, here.sender.id, now=here.said_at)
    if prompt is None:
        raise NothingToCancel
    await drop(here, prompt)


async def cancel_pressed(here: Here, *, under: int | None) -> None:
    """Drop the question whose button was pressed; raises QuestionClosed."""
    await drop(here, await _pressed(here, under))


async def skip_pressed(here: Here, *, under: int | None) -> None:
    """Leave the question whose button was pressed open; raises QuestionClosed."""
    await skip(here, await _pressed(here, under))


async def choose_pressed(here: Here, choice: str, *, under: int | None) -> None:
    """Answer the question whose button was pressed with what it says; raises QuestionClosed."""
    await choose(here, await _pressed(here, under), choice)


async def ask_anew(here: Here, prompt_id: int) -> None:
    """Put a question once more that somebody's act had closed, as far as its work is open again.

    Raises AskedAnew, what `check_open` does, and UnknownPress for one of another chat.
    """
    prompt = await here.tx.prompts.closed(prompt_id)
    asked = here.office.rooms.questions.get(type(prompt.question)) if prompt else None
    if prompt is None or asked is None or prompt.chat_id != here.chat.id:
        raise UnknownPress
    if asked.act is not None:
        await authorize(here, asked.act)
    _, one = await here.locked(prompt.assignment_id or 0)
    check_open(one)
    if not await here.tx.runs.first(f"asked-anew:{prompt_id}", at=here.now):
        raise AskedAnew
    await ask(here, prompt.question, one=one)


async def _pressed(here: Here, under: int | None) -> Prompt[Any]:
    prompt = await here.prompt(under)
    if prompt is None:
        raise await why_closed(here, under)
    return prompt
