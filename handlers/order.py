"""`/dieuchinhhan`, `/tamdung`, `/thoithuchien`: orders of the office, and their preview."""

from functools import partial

from actions.order.carrying_out import page_preview
from actions.order.ordering import order_typed, restore_pressed, resume_pressed
from domain.order.names import OrderVerb
from domain.order.rearrangement import Rearrangement
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    commands={
        "dieuchinhhan": partial(order_typed, change=Rearrangement.MOVE),
        "tamdung": partial(order_typed, change=Rearrangement.PAUSE),
        "thoithuchien": partial(order_typed, change=Rearrangement.DROP),
    },
    presses={
        OrderVerb.PAGE: by_ids(page_preview),
        OrderVerb.RESUME: by_ids(resume_pressed),
        OrderVerb.RESTORE: by_ids(restore_pressed),
    },
)
