"""`/theodoi`, its buttons, and *Của tôi*."""

from actions.minder.listing import list_own
from actions.minder.naming import ask_who, name_pressed, name_typed
from domain.minder.names import MinderVerb
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    commands={"theodoi": name_typed},
    presses={
        MinderVerb.WHO: by_ids(ask_who),
        MinderVerb.MINDS: by_ids(name_pressed),
        MinderVerb.OWN: by_ids(list_own),
    },
)
