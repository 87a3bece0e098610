"""The rungs that the office sends where a unit does not answer."""

from actions.silence.climbing import ask_head, ask_unit, list_pressed, tell_leaders
from domain.silence.names import SilenceVerb
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    presses={
        SilenceVerb.LIST: by_ids(list_pressed),
        SilenceVerb.HEAD: by_ids(ask_head),
        SilenceVerb.OFFICE: by_ids(ask_unit),
        SilenceVerb.LEADERS: by_ids(tell_leaders),
    }
)
