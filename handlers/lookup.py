"""`/kehoach`, `/viec`, `/tim` and `/nhatky`: what there is to look up, and its buttons."""

from actions.here import Here
from actions.lookup.browsing import browse, browse_own, turn_page
from actions.lookup.looking_back import look_back, turn_history
from actions.lookup.searching import search_typed, turn_found
from domain.lookup.listing import Filter
from domain.press import Press, UnknownPress, Verb
from handlers.conversation import Command, Pressed, wordless


async def on_list_turned(here: Here, press: Press) -> None:
    """Show another filter, unit or page."""
    try:
        chosen = Filter(press.args[0])
    except (IndexError, ValueError):
        raise UnknownPress from None
    await turn_page(here, chosen, press.id(1) or None, press.id(2))


async def on_found_turned(here: Here, press: Press) -> None:
    """Show another page of what was found."""
    await turn_found(here, press.id())


async def on_history_turned(here: Here, press: Press) -> None:
    """Show another page of the history."""
    await turn_history(here, press.id(), press.id(1))


COMMANDS: dict[str, Command] = {
    "kehoach": wordless(browse),
    "viec": wordless(browse_own),
    "tim": search_typed,
    "nhatky": look_back,
}
PRESSES: dict[Verb, Pressed] = {
    Verb.LIST: on_list_turned,
    Verb.FOUND: on_found_turned,
    Verb.HISTORY: on_history_turned,
}
