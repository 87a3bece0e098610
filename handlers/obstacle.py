"""`/vuongmac`, Vướng mắc and the buttons of its card."""

from actions.here import Here
from actions.obstacle.reporting import obstruct_pressed, obstruct_typed
from actions.obstacle.resolving import resolve
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed


async def on_stuck(here: Here, press: Press) -> None:
    """Begin to report what is stuck."""
    await obstruct_pressed(here, press.id())


async def on_resolved(here: Here, press: Press) -> None:
    """Mark the obstacle of the card as resolved."""
    await resolve(here, press.id())


COMMANDS: dict[str, Command] = {"vuongmac": obstruct_typed}
PRESSES: dict[Verb, Pressed] = {Verb.STUCK: on_stuck, Verb.RESOLVE: on_resolved}
