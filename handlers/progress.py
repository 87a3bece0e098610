"""`/tiendo` and the codes under which a line of result is asked for."""

from actions.here import Here
from actions.progress.telling import update_pressed, update_typed
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed


async def on_update(here: Here, press: Press) -> None:
    """Ask for the line of the code that was pressed."""
    await update_pressed(here, press.id())


COMMANDS: dict[str, Command] = {"tiendo": update_typed}
PRESSES: dict[Verb, Pressed] = {Verb.UPDATE: on_update}
