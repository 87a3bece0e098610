"""`/giaoviec` and `/dinhky`: the office gives work beside the plan, and makes work recurring."""

from actions.work.giving import choose_unit, give_typed
from actions.work.recurring import recur_typed
from domain.work.names import WorkVerb
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    commands={"giaoviec": give_typed, "dinhky": recur_typed},
    presses={WorkVerb.UNIT: by_ids(choose_unit)},
)
