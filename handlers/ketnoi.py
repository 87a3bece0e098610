"""`/ketnoi`: an administrator connects a chat."""

from actions.bind import bind_pressed, bind_typed
from actions.here import Here
from domain.press import Press, UnknownPress, Verb
from domain.unit import Seat
from handlers.conversation import Command, Pressed


async def on_chosen(here: Here, press: Press) -> None:
    """Connect with the pressed choice, or undo it."""
    try:
        seat = Seat(press.args[0])
    except (IndexError, ValueError):
        raise UnknownPress from None
    await bind_pressed(here, seat, press.id(1) or None)


COMMANDS: dict[str, Command] = {"ketnoi": bind_typed}
PRESSES: dict[Verb, Pressed] = {Verb.BIND: on_chosen}
