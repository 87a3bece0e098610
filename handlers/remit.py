"""*Chuyển Giám đốc*, phân công, vắng mặt and ủy quyền."""

from actions.here import Here
from actions.remit.passing_up import pass_up
from domain.press import Press, UnknownPress
from domain.remit.names import RemitVerb
from domain.waiting.waiting import Matter
from handlers.routing.conversation import Conversation


async def on_pass_up(here: Here, press: Press) -> None:
    """Pass what the button names on to the Giám đốc."""
    try:
        matter = Matter(press.args[0])
    except (IndexError, ValueError):
        raise UnknownPress from None
    await pass_up(here, matter, press.id(1))


CONVERSATION = Conversation(presses={RemitVerb.PASS_UP: on_pass_up})
