"""`/tiendo` and the codes under which a line of result is asked for."""

from actions.progress.nothing_new import tell_nothing_new
from actions.progress.telling import update_pressed, update_typed
from actions.progress.withdrawing import withdraw_line
from domain.progress.names import ProgressVerb
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    commands={"tiendo": update_typed},
    presses={
        ProgressVerb.UPDATE: by_ids(update_pressed),
        ProgressVerb.NOTHING_NEW: by_ids(tell_nothing_new),
        ProgressVerb.WITHDRAW: by_ids(withdraw_line),
    },
)
