"""A message as plain text that one press copies, for people who are in another messenger."""

from domain.message import Message, plain
from views.markup import Markup, escape, lines
from views.texts import Texts


def copy(message: Message, texts: Texts) -> Message:
    """Return what a message says, without markup and buttons, and how to answer it."""
    told = plain(message.text)
    how = plain(
        texts.say(
            "To answer: one line for each task, for example: TT-04 xong, số 12/BC-TT ngày 18/02."
        )
    )
    return Message(
        lines(
            texts.say("Copy for Zalo: press the text below, and paste it into Zalo."),
            Markup(f"<code>{escape(told)}\n{escape(how)}</code>"),
        )
    )
