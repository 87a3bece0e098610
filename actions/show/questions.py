"""Questions put to a chat, open with their buttons, closed without."""

from actions.asked import Asked
from actions.show.stage import Stage, Worded, Wordings, ids
from domain.message import Message
from domain.press import QuestionVerb, read_press
from domain.subject import QuestionEnded, QuestionShown
from views.markup import Markup, lines
from views.question import ended


async def _question(stage: Stage, subject: QuestionShown) -> Worded:
    """Raises LookupError for a question that this version cannot read."""
    asked = stage.office.rooms.questions[type(subject.question)]
    message = asked.wording(stage, subject.question, subject.is_open)
    check_answered(asked, message)
    return message, ids(stage.shown)


class Unanswered(Exception):
    """A question's own button that no answer of it stands behind: a fault of ours."""


def check_answered(asked: Asked, message: Message) -> None:
    """Raise Unanswered for a question with a button that would be refused."""
    for button in (button for row in message.buttons for button in row):
        pressed = read_press(button.press)
        if pressed.verb == QuestionVerb.SKIP and asked.skipped is None:
            raise Unanswered(button.press)
        if pressed.verb == QuestionVerb.CHOOSE and pressed.args[0] not in asked.choices:
            raise Unanswered(button.press)


async def _ended(stage: Stage, subject: QuestionEnded) -> Worded:
    """Return a question as it stood when it ended, and how that was."""
    how = ended(subject, stage.office.texts)
    return Message(lines(Markup(subject.words), how)), ids(stage.shown)


WORDINGS: Wordings = {QuestionShown: _question, QuestionEnded: _ended}
