"""Several things in one message."""

from collections.abc import Sequence

from domain.message import Message


def together(messages: Sequence[Message]) -> Message:
    """Return the messages as one, their texts and then their buttons in the same order."""
    return Message(
        "\n\n".join(message.text for message in messages),
        tuple(row for message in messages for row in message.buttons),
    )
