"""What is said where words or a file bear a mark of secrecy; nothing of them is repeated."""

from domain.message import Message
from views.texts import Texts


def withheld(texts: Texts, *, is_gone: bool) -> Message:
    """Return what is to be done; `is_gone` says that the bot could delete the message."""
    if is_gone:
        return Message(
            texts.say(
                "This bears a mark of state secrets: nothing of it was stored, and the message was "
                "deleted. Please delete any copy you have and tell the head of the office."
            )
        )
    return Message(
        texts.say(
            "This bears a mark of state secrets: nothing of it was stored. "
            "Please delete it at once and tell the head of the office."
        )
    )
