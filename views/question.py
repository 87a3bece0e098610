"""A question that is answered in words, by replying to it."""

from domain.message import Message
from views.buttons import question_row
from views.markup import Markup, lines
from views.texts import Texts


def question(words: Markup, texts: Texts, *, is_open: bool, may_skip: bool = False) -> Message:
    """Return a question with how to answer it; once answered it is its words alone."""
    if not is_open:
        return Message(words)
    text = lines(words, texts.say("Hold this message and choose Reply."))
    return Message(text, (question_row(texts, may_skip=may_skip),))
