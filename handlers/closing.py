"""`/chotnam`: the office sorts the year's open work, the leaders agree."""

from actions.closing.closing import (
    approve_closing,
    close_year,
    send_closing,
    send_closing_back,
    turn_board,
    turn_ending,
)
from actions.here import Here
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed, wordless


async def on_begun(here: Here, _: Press) -> None:
    """Show the board."""
    await close_year(here)


async def on_turned(here: Here, press: Press) -> None:
    """Give a task its next ending."""
    await turn_ending(here, press.id(), press.id(1))


async def on_page(here: Here, press: Press) -> None:
    """Show another page of the board."""
    await turn_board(here, press.id(), press.id(1))


async def on_sent(here: Here, press: Press) -> None:
    """Lay the board before the leaders."""
    await send_closing(here, press.id())


async def on_approved(here: Here, press: Press) -> None:
    """Close the year."""
    await approve_closing(here, press.id())


async def on_sent_back(here: Here, press: Press) -> None:
    """Give the board back to the office."""
    await send_closing_back(here, press.id())


COMMANDS: dict[str, Command] = {"chotnam": wordless(close_year)}
PRESSES: dict[Verb, Pressed] = {
    Verb.CLOSING: on_begun,
    Verb.CLOSING_TURN: on_turned,
    Verb.CLOSING_PAGE: on_page,
    Verb.CLOSING_SEND: on_sent,
    Verb.CLOSING_APPROVE: on_approved,
    Verb.CLOSING_BACK: on_sent_back,
}
