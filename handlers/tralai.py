"""`/tralai`, and the buttons of a report that waits for confirmation."""

from actions.confirm import confirm
from actions.here import Here
from actions.return_report import return_pressed, return_typed
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed
from views import confirmation as words


async def on_confirm(here: Here, press: Press) -> str:
    """Confirm the report of the button."""
    return words.toast_confirmed(await confirm(here, press.id()), here.office.texts)


async def on_return(here: Here, press: Press) -> None:
    """Begin to return the report of the button."""
    await return_pressed(here, press.id())


COMMANDS: dict[str, Command] = {"tralai": return_typed}
PRESSES: dict[Verb, Pressed] = {Verb.CONFIRM: on_confirm, Verb.RETURN: on_return}
