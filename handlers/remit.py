"""`/phancong`, `/vangmat`, and *Chuyển Giám đốc*."""

from actions.here import Here
from actions.remit.entering import add_remit, end_remit, remit_typed
from actions.remit.leaving import absence_typed, add_absence, revoke
from actions.waiting.passing_on import pass_up
from domain.press import Press, UnknownPress
from domain.remit.names import RemitVerb
from domain.waiting.waiting import Matter
from handlers.routing.conversation import Conversation, by_ids


async def on_pass_up(here: Here, press: Press) -> None:
    """Pass what the button names on to the Giám đốc."""
    try:
        matter = Matter(press.args[0])
    except (IndexError, ValueError):
        raise UnknownPress from None
    await pass_up(here, matter, press.id(1))


CONVERSATION = Conversation(
    commands={"phancong": remit_typed, "vangmat": absence_typed},
    presses={
        RemitVerb.PASS_UP: on_pass_up,
        RemitVerb.ADD_REMIT: by_ids(add_remit),
        RemitVerb.END_REMIT: by_ids(end_remit),
        RemitVerb.ADD_ABSENCE: by_ids(add_absence),
        RemitVerb.REVOKE: by_ids(revoke),
    },
)
