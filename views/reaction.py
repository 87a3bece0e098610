"""What stands in place of a reaction where a group does not have them."""

from domain.message import Message
from domain.reaction import Reaction
from views.texts import Texts


def instead(reaction: Reaction, texts: Texts) -> Message:
    """Return the reaction in words."""
    match reaction:
        case Reaction.READ:
            return Message(texts.say("This message was read."))
