"""`/vanban`: the drafts that the office would otherwise type."""

from actions.publication.asking import paper_pressed, paper_typed
from domain.publication.names import PublicationVerb
from handlers.routing.conversation import Conversation

CONVERSATION = Conversation(
    commands={"vanban": paper_typed}, presses={PublicationVerb.SEND: paper_pressed}
)
