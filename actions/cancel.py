"""The buttons under an open question, and `/huy`: drop it, skip it, choose an answer."""

from typing import Any

from actions.ask import why_closed
from actions.here import Here
from actions.said.answering import choose, drop, skip
from domain.prompt import NothingToCancel, Prompt
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


async def _pressed(here: Here, under: int | None) -> Prompt[Any]:
    prompt = await here.prompt(under)
    if prompt is None:
        raise await why_closed(here, under)
    return prompt
