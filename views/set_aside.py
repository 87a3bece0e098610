"""What is said when a message or an update was set aside by our own fault."""

from domain.chat import Chat
from domain.message import Message
from views.texts import Texts


def not_shown(chat: Chat, texts: Texts) -> Message:
    """Return to a chat that one message is missing, and how to see what there is."""
    command = "/viec" if chat.units else "/kehoach" if chat.seats else "/trogiup"
    return Message(
        texts.say(
            "One message could not be shown here because of an error of the system; what was "
            "recorded is kept. Please type {command} to see how things stand.",
            command=command,
        )
    )


def message_set_aside(outbox_id: int, chat: Chat, cause: str, texts: Texts) -> Message:
    """Return to an administrator which message could not be shown, why, and what to do."""
    return Message(
        texts.say(
            "A message for “{chat}” could not be shown and was set aside (M{id}): {cause}. "
            "Everything else goes on. This cause is told once a day; on the server, "
            "nhacviec status lists all that was set aside.",
            chat=title(chat, texts),
            id=outbox_id,
            cause=cause,
        )
    )


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


def title(chat: Chat, texts: Texts) -> str:
    """Return what a chat is called; one with a person alone has no title."""
    return chat.title or texts.label("a private chat")
