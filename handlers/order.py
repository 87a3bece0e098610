"""`/dieuchinhhan`, `/tamdung`, `/thoithuchien`: orders of the office, and their preview."""

from actions.here import Here
from actions.order.carrying_out import turn_preview
from actions.order.ordering import order_typed, restore_pressed, resume_pressed
from domain.order.names import OrderVerb
from domain.order.rearrangement import Rearrangement
from handlers.conversation import Command, Conversation, by_ids, plainly


def _ordering(change: Rearrangement) -> Command:
    async def on_command(here: Here, words: str) -> None:
        await order_typed(here, change, words)

    return on_command


CONVERSATION = Conversation(
    commands={
        "dieuchinhhan": _ordering(Rearrangement.MOVE),
        "tamdung": _ordering(Rearrangement.PAUSE),
        "thoithuchien": _ordering(Rearrangement.DROP),
    },
    presses={
        OrderVerb.PAGE: by_ids(turn_preview),
        OrderVerb.RESUME: plainly(resume_pressed),
        OrderVerb.RESTORE: plainly(restore_pressed),
    },
)
