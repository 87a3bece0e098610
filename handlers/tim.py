"""`/tim`: look for tasks."""

from actions.here import Here
from actions.search import search_typed, turn_found
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed


async def on_turned(here: Here, press: Press) -> None:
    """Show another page of what was found."""
    await turn_found(here, press.id())


COMMANDS: dict[str, Command] = {"tim": search_typed}
PRESSES: dict[Verb, Pressed] = {Verb.FOUND: on_turned}
