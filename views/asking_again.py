"""What is said where nobody has confirmed what somebody said."""

from dataclasses import replace

from domain.message import Message
from views.markup import Markup, bold, lines
from views.texts import Texts


def again(question: Message, texts: Texts) -> Message:
    """Return a question as it is put once more."""
    heading = bold(texts.say("Not confirmed, and not recorded yet"))
    return replace(question, text=lines(heading, Markup(question.text)))


def lapsed(codes: str, texts: Texts) -> Message:
    """Return that what was said of work was not recorded, for nobody confirmed it in time."""
    return Message(
        texts.say(
            "Not recorded ({codes}): nobody confirmed this by the end of the next working day. If "
            "it is to be recorded, please report it again.",
            codes=codes,
        )
    )
