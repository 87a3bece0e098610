"""`/nhatky`: what happened, who did it and when."""

from actions.here import Here
from actions.look_back import look_back, turn_history
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed


async def on_turned(here: Here, press: Press) -> None:
    """Show another page of the history."""
    await turn_history(here, press.id(), press.id(1))


COMMANDS: dict[str, Command] = {"nhatky": look_back}
PRESSES: dict[Verb, Pressed] = {Verb.HISTORY: on_turned}
