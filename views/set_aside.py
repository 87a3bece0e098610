"""What is said when a message or an update was set aside by our own fault."""

from domain.message import Message
from views.texts import Texts


def update_set_aside(update_id: int, cause: str, texts: Texts) -> Message:
    """Return to an administrator which update could not be handled, why, and what to do."""
    return Message(
        texts.say(
            "Something that was sent to the system could not be handled and was set aside "
            "(U{id}): {cause}. Everything else goes on. This cause is told once a day; on the "
            "server, nhacviec status lists all that was set aside.",
            id=update_id,
            cause=cause,
        )
    )
