"""The buttons under an open question, and `/huy`: drop it, skip it, choose an answer."""

from typing import Any

from actions.answer import choose, skip
from actions.ask import close, why_closed
from actions.here import Here
from domain.prompt import NothingToCancel, Prompt
from domain.subject import How
from domain.written import Written
from views.obstacle.obstacle import cancelled


async def cancel_typed(here: Here, written: Written) -> None:
    """Drop the question replied to, else the person's last; raises NothingToCancel."""
    prompt = await here.prompt(written.under)
    if prompt is None and here.sender is not None:
        prompt = await here.tx.prompts.latest(here.chat.id, here.sender.id, now=here.said_at)
    if prompt is None:
        raise NothingToCancel
    await _cancel(here, prompt)


async def cancel_pressed(here: Here, *, under: int | None) -> None:
    """Drop the question whose button was pressed; raises QuestionClosed."""
    await _cancel(here, await _pressed(here, under))


async def skip_pressed(here: Here, *, under: int | None) -> None:
    """Leave the question whose button was pressed open; raises QuestionClosed."""
    await skip(here, await _pressed(here, under))


async def choose_pressed(here: Here, choice: str, *, under: int | None) -> None:
    """Answer the question whose button was pressed with what it says; raises QuestionClosed."""
    await choose(here, await _pressed(here, under), choice)


async def _cancel(here: Here, prompt: Prompt[Any]) -> None:
    if await close(here, prompt, How.CANCELLED):
        await here.say(cancelled(here.office.texts))


async def _pressed(here: Here, under: int | None) -> Prompt[Any]:
    prompt = await here.prompt(under)
    if prompt is None:
        raise await why_closed(here, under)
    return prompt
