"""`/dondoc`, and the receiver's board of what units deliver."""

from actions.here import Here
from actions.reception.receiving import open_board, receive, take_back
from actions.reception.urging import urge_missing, urge_typed
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed, wordless
from views.reception import reception as words


async def on_board(here: Here, press: Press) -> None:
    """Open the board of the task of the button."""
    await open_board(here, press.id())


async def on_received(here: Here, press: Press) -> str:
    """Note that the part of the button was received."""
    return words.toast_received(await receive(here, press.id()), here.office.texts)


async def on_not_received(here: Here, press: Press) -> str:
    """Take back that it was received."""
    return words.toast_not_received(await take_back(here, press.id()), here.office.texts)


async def on_urge(here: Here, press: Press) -> str:
    """Urge those who have not delivered."""
    return words.toast_urged(await urge_missing(here, press.id()), here.office.texts)


COMMANDS: dict[str, Command] = {"dondoc": wordless(urge_typed)}
PRESSES: dict[Verb, Pressed] = {
    Verb.BOARD: on_board,
    Verb.RECEIVE: on_received,
    Verb.NOT_RECEIVED: on_not_received,
    Verb.URGE: on_urge,
}
