"""`/giaoviec` and `/dinhky`: leaders order work, the office gives it and makes it recurring."""

from actions.here import Here
from actions.work.giving import choose_unit, give_typed
from actions.work.ordering import drop_order, order, take_order
from actions.work.recurring import recur_typed
from actions.work.seeing import see
from domain.chat import Seat
from domain.work.names import WorkVerb
from domain.written import Written
from handlers.routing.conversation import Conversation, by_ids


async def on_give(here: Here, written: Written) -> None:
    """Give work, or in the leaders' own chat order it."""
    await (give_typed if Seat.OFFICE in here.chat.seats else order)(here, written)


CONVERSATION = Conversation(
    commands={"giaoviec": on_give, "dinhky": recur_typed},
    presses={
        WorkVerb.UNIT: by_ids(choose_unit),
        WorkVerb.TAKE_ORDER: by_ids(take_order),
        WorkVerb.DROP_ORDER: by_ids(drop_order),
        WorkVerb.SEEN: by_ids(see),
    },
)
