"""Words that are nobody's yet: what is said of them, and how somebody takes them as their own."""

from domain.attachment import Attachment, AttachmentKind
from domain.message import Message, Style
from domain.voice import Voice, WhoseWords
from views.buttons import Row, choice
from views.markup import Markup, lines
from views.texts import Texts, count, shorten

# The words themselves stand above, in the message that is answered.
_LONGEST_QUOTE = 300


def whose(asked: WhoseWords, texts: Texts, *, is_open: bool) -> Message:
    """Return the question who takes words as their own; once answered it has no buttons."""
    said = _said(asked, texts)
    if asked.voice is Voice.PASSED_ON:
        text = lines(passed_on(said, texts), texts.say("Do you report this in their place?"))
        return Message(text, (own_row(texts),) if is_open else ())
    mine = choice(texts.label("I sent this message"), "yes", Style.SUCCESS)
    row = (mine, choice(texts.label("No"), "no"))
    text = lines(in_nobodys_name(texts), texts.say("“{words}”", words=said))
    return Message(text, (row,) if is_open else ())


def in_nobodys_name(texts: Texts) -> Markup:
    """Return why somebody has to press."""
    return texts.say(
        "This was sent in the chat's name, so that nobody knows who reports. Please press the "
        "button below; the system records it in your name."
    )


def passed_on(words: str, texts: Texts) -> Markup:
    """Return what words somebody passes on."""
    return texts.say("Passed on: {words}.", words=quoted(words))


def own_row(texts: Texts) -> Row:
    """Return the buttons under what somebody passes on."""
    mine = choice(texts.label("Yes, I report it"), "yes", Style.SUCCESS)
    return (mine, choice(texts.label("No"), "no"))


def quoted(words: str) -> str:
    """Return words, or how they begin where they are long, without the stop at their end."""
    return shorten(words, _LONGEST_QUOTE).rstrip(" .")


def _said(asked: WhoseWords, texts: Texts) -> str:
    file = asked.file
    if file is None:
        return quoted(asked.said)
    what = file_named(file, texts)
    return f"{what} – {quoted(asked.said)}" if asked.said else what


def file_named(file: Attachment, texts: Texts) -> str:
    """Return what a photo or document, with those beside it, is called in a sentence."""
    if file.beside and all(one.kind is AttachmentKind.PHOTO for one in file.all):
        return texts.label("{n} pictures", n=count(len(file.all)))
    if file.beside:
        return texts.label("{n} files", n=count(len(file.all)))
    if file.kind is AttachmentKind.PHOTO:
        return texts.label("a picture")
    return texts.label("the file {name}", name=file.name)
