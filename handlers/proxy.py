"""The buttons under what the office writes down for units."""

from actions.proxy.correcting import dispute_pressed, take_back_pressed, uphold_pressed
from domain.proxy.names import ProxyVerb
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    presses={
        ProxyVerb.DISPUTE: by_ids(dispute_pressed),
        ProxyVerb.TAKE_BACK: by_ids(take_back_pressed),
        ProxyVerb.UPHOLD: by_ids(uphold_pressed),
    },
)
