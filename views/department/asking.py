"""Of which department is it? The question, with a button for each."""

from domain.department.names import DepartmentMeant
from domain.message import Message
from views.buttons import cancel_button, choice, in_rows
from views.markup import lines
from views.texts import Texts


def which(asked: DepartmentMeant, texts: Texts, *, is_open: bool) -> Message:
    """Return the question of which department it is what was said."""
    if not is_open:
        return Message(
            texts.say(
                "It was asked of which department this is: {names}.", names=", ".join(asked.names)
            )
        )
    buttons = [choice(name, str(number)) for number, name in enumerate(asked.names)]
    return Message(
        lines(
            texts.say("This may be of several departments: {names}.", names=", ".join(asked.names)),
            texts.say("Nothing was recorded yet. Please choose of which department this is."),
        ),
        (*in_rows(buttons), (cancel_button(texts),)),
    )
