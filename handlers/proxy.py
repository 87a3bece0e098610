"""The buttons under what is written down for another, and to write an opinion down."""

from actions.here import Here
from actions.proxy.copying import copy_pressed
from actions.proxy.correcting import dispute_pressed, take_back_pressed, uphold_pressed
from actions.proxy.pasting import paste_typed
from actions.proxy.quoting import quote_pressed
from domain.press import Press, UnknownPress
from domain.proxy.names import ProxyVerb
from domain.waiting.waiting import Matter
from handlers.routing.conversation import Conversation, by_ids


async def on_quote(here: Here, press: Press) -> None:
    """Ask for a leader's opinion on the obstacle or the request of the button."""
    try:
        matter = Matter(press.args[0])
    except (IndexError, ValueError):
        raise UnknownPress from None
    await quote_pressed(here, matter, press.id(1))


CONVERSATION = Conversation(
    commands={"zalo": paste_typed},
    presses={
        ProxyVerb.DISPUTE: by_ids(dispute_pressed),
        ProxyVerb.TAKE_BACK: by_ids(take_back_pressed),
        ProxyVerb.UPHOLD: by_ids(uphold_pressed),
        ProxyVerb.QUOTE: on_quote,
        ProxyVerb.COPY: by_ids(copy_pressed),
    },
)
