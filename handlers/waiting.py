"""`/canykien`, and the buttons that lead from card to card."""

from actions.here import Here
from actions.waiting.looking_through import look_at, look_through, look_typed
from domain.press import Press, UnknownPress
from domain.waiting.names import WaitingVerb
from domain.waiting.waiting import Matter
from handlers.routing.conversation import Conversation


async def on_looked_through(here: Here, press: Press) -> None:
    """Show what waits from its beginning, or the card that the button names."""
    if not press.args:
        await look_through(here)
        return
    try:
        matter = Matter(press.args[0])
    except ValueError:
        raise UnknownPress from None
    await look_at(here, matter, press.id(1), under=press.under)


CONVERSATION = Conversation(
    commands={"canykien": look_typed},
    presses={WaitingVerb.LOOK_THROUGH: on_looked_through},
)
