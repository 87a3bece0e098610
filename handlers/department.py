"""The buttons under work that another department offers."""

from actions.department.accepting import accept, decline
from domain.department.names import GivenVerb
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    presses={GivenVerb.ACCEPT: by_ids(accept), GivenVerb.DECLINE: by_ids(decline)}
)
