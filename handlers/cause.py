"""`/khachquan` and the buttons of its card."""

from actions.cause.asking import plead_pressed, plead_typed
from actions.cause.settling import confirm_pressed, refuse_pressed
from domain.cause.names import CauseVerb
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    commands={"khachquan": plead_typed},
    presses={
        CauseVerb.PLEAD: by_ids(plead_pressed),
        CauseVerb.CONFIRM: by_ids(confirm_pressed),
        CauseVerb.REFUSE: by_ids(refuse_pressed),
    },
)
