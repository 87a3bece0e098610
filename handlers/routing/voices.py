"""Whose words an update brings, by what Telegram says of its sender."""

from telegram import Message, Update

from domain.chat import SHARED_IDENTITIES
from domain.voice import Voice


def message_of(update: Update) -> Message | None:
    """Return the message that somebody wrote, or changed; a press has none of its own."""
    return update.message or update.edited_message


def voice_of(update: Update) -> Voice:
    """Return who speaks; a press is always a person's own, even an anonymous administrator's."""
    message = message_of(update)
    if message is None:
        return Voice.OWN
    if is_shared(message):
        return Voice.SHARED
    if message.forward_origin is not None or message.via_bot is not None:
        return Voice.PASSED_ON
    return Voice.OWN


def is_shared(message: Message) -> bool:
    """Whether a message comes from no person, or from one whom Telegram does not name.

    core.telegram.org/bots/api#message: `sender_chat` is the group of an anonymous administrator or
    a channel, `from` is then an account that stands for all of these, or missing.
    """
    user = message.from_user
    return (
        user is None
        or user.is_bot
        or user.id in SHARED_IDENTITIES
        or message.sender_chat is not None
        or message.sender_business_bot is not None
        or bool(message.is_automatic_forward)
    )
