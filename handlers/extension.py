"""`/giahan`, Xin gia hạn and the buttons of its card."""

from functools import partial

from actions.extension.advising import advise_pressed, remark_pressed
from actions.extension.amending import amend_pressed
from actions.extension.asking import extend_pressed, extend_typed
from actions.extension.deciding import deny_pressed, grant_pressed, nearer_pressed
from actions.extension.withdrawing import withdraw_extension
from actions.here import Here
from domain.extension.extension import Stance
from domain.extension.names import ExtensionVerb
from domain.press import Press
from domain.written import Written
from handlers.routing.conversation import Conversation, by_ids


async def on_extend(here: Here, press: Press) -> None:
    """Begin to ask for a later deadline; a button for several tasks asks which."""
    if press.args:
        await extend_pressed(here, press.id(), under=press.under)
    else:
        await extend_typed(here, Written(under=press.under))


CONVERSATION = Conversation(
    commands={"giahan": extend_typed},
    presses={
        ExtensionVerb.EXTEND: on_extend,
        ExtensionVerb.WITHDRAW: by_ids(withdraw_extension),
        ExtensionVerb.AMEND: by_ids(amend_pressed),
        ExtensionVerb.ENDORSE: by_ids(partial(advise_pressed, view=Stance.AGREES)),
        ExtensionVerb.OBJECT: by_ids(partial(advise_pressed, view=Stance.OBJECTS)),
        ExtensionVerb.REMARK: by_ids(remark_pressed),
        ExtensionVerb.GRANT: by_ids(grant_pressed),
        ExtensionVerb.GRANT_NEARER: by_ids(nearer_pressed),
        ExtensionVerb.DENY: by_ids(deny_pressed),
    },
)
