"""What an update brings: words, files, the message it is about, the moment it was written."""

from datetime import datetime

from telegram import Message, Update, User

from domain.attachment import Attachment, AttachmentKind
from domain.spoken.keys.typed import as_meant
from domain.text import nfc
from domain.written import Written
from handlers.routing.voices import message_of


def words_of(update: Update) -> str:
    """Return what was written, as text or as a caption, NFC, as it was meant to be typed."""
    message = message_of(update)
    return as_meant(nfc((message and (message.text or message.caption)) or "").strip())


def under_of(update: Update) -> int | None:
    """Return the message that was pressed or replied to."""
    if update.callback_query and update.callback_query.message:
        return update.callback_query.message.message_id
    message = message_of(update)
    return message.reply_to_message.message_id if message and message.reply_to_message else None


def written(update: Update, words: str | None = None) -> Written:
    """Return what was written, with `words` in place of all words."""
    message = update.message
    if message is None:
        return Written()
    words = words_of(update) if words is None else words
    file = _file(message)
    beyond = file is None and not message.text
    return Written(
        words,
        message.message_id,
        under_of(update),
        file,
        beyond_words=beyond,
        album=message.media_group_id,
        voice=_voice(message),
    )


def _file(message: Message) -> Attachment | None:
    """Return the photo in its largest size, or the document."""
    album = message.media_group_id or ""
    if message.photo:
        return Attachment(AttachmentKind.PHOTO, message.photo[-1].file_id, album=album)
    if message.document:
        name = nfc(message.document.file_name or "")
        return Attachment(AttachmentKind.DOCUMENT, message.document.file_id, name, album)
    return None


def _voice(message: Message) -> Attachment | None:
    """Return a voice message, which nobody here can read."""
    return Attachment(AttachmentKind.VOICE, message.voice.file_id) if message.voice else None


def name_of(user: User) -> str:
    """Return first and last name; of a deleted account both are empty."""
    return " ".join(part for part in (user.first_name, user.last_name) if part)


def written_at(update: Update) -> datetime | None:
    """Return when words were written as they stand; a press has no date of its own."""
    message = message_of(update)
    return (message.edit_date or message.date) if message else None


def topic_of(update: Update) -> int | None:
    """Return the topic of a forum; replies elsewhere carry a thread that is no topic."""
    message = update.effective_message
    if isinstance(message, Message) and message.is_topic_message:
        return message.message_thread_id
    return None


def token_of(update: Update) -> str:
    """Return what stands in the link of an invitation that was opened."""
    command, _, token = words_of(update).partition(" ")
    return token if command.partition("@")[0] == "/start" else ""
