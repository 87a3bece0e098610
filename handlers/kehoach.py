"""`/kehoach` and `/viec`: lists of open work, and their buttons."""

from actions.browse import browse, browse_own, turn_page
from actions.here import Here
from domain.listing import Filter
from domain.press import Press, UnknownPress, Verb
from handlers.conversation import Command, Pressed, wordless


async def on_turned(here: Here, press: Press) -> None:
    """Show another filter, unit or page."""
    try:
        chosen = Filter(press.args[0])
    except (IndexError, ValueError):
        raise UnknownPress from None
    await turn_page(here, chosen, press.id(1) or None, press.id(2))


COMMANDS: dict[str, Command] = {"kehoach": wordless(browse), "viec": wordless(browse_own)}
PRESSES: dict[Verb, Pressed] = {Verb.LIST: on_turned}
